using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishTableColumnTotalTests() : RuleTests("table-column-total-mismatch", "en")
{
    [Fact]
    public void TotalRow_Finding() => Error("""
        | Region | Households | Loans |
        | North | 120 | 30 |
        | South | 310 | 45 |
        | East | 205 | 61 |
        | Total | [|653|] | 136 |
        """);

    [Fact]
    public void GrandTotal_Finding() => Error("""
        | Theme | Grants | Paid (USD) |
        | Harbours | 22 | 1,116,000 |
        | Training | 19 | 574,000 |
        | Nature | 15 | 412,500 |
        | Grand total | 56 | [|2,120,500|] |
        """);

    [Fact]
    public void YearColumns_Finding() => Error("""
        | Crop | 2022 | 2023 |
        | Rice | 42,300 | 41,800 |
        | Maize | 5,800 | 5,460 |
        | Beans | 1,240 | 1,310 |
        | Total | 49,340 | [|48,750|] |
        """);

    [Fact]
    public void AveragesAreNoTotals_NoFinding() => Silent("""
        | District | Area (ha) | Yield (tonnes/ha) |
        | Tan Chau | 8,150 | 6.6 |
        | Phu Tan | 7,420 | 6.3 |
        | Cho Moi | 6,030 | 6.1 |
        | Total | 21,600 | 6.4 |
        """);

    [Fact]
    public void TakenOffInBrackets_Finding() => Error("""
        | Item | 2024 | 2023 |
        | Revenue | 184.6 | 171.9 |
        | Research | (21.4) | (19.6) |
        | Distribution | (29.4) | (23.8) |
        | Administration | (11.3) | (11.0) |
        | Total operating expenses | [|(57.6)|] | (54.4) |
        | Operating profit | 127.0 | 117.5 |
        """);

    [Fact]
    public void TakenOffInBrackets_NoFinding() => Silent("""
        | Item | 2024 | 2023 |
        | Revenue | 184.6 | 171.9 |
        | Research | (21.4) | (19.6) |
        | Distribution | (24.9) | (23.8) |
        | Administration | (11.3) | (11.0) |
        | Total operating expenses | (57.6) | (54.4) |
        | Operating profit | 127.0 | 117.5 |
        """);

    [Fact]
    public void LastRowIsTheTotalOfMostColumns_Finding() => Error("""
        | Station | Berths | Boats | Sail | Motor |
        | North | 220 | 184 | 112 | 72 |
        | Bay (women) | 150 | 137 | 101 | 36 |
        | South | 180 | 121 | 44 | 77 |
        | Harbour | 550 | 442 | 257 | [|158|] |
        """);

    [Fact]
    public void LastRowIsNoTotal_NoFinding() => Silent("""
        | Station | Berths | Boats | Sail | Motor |
        | North | 220 | 184 | 112 | 72 |
        | Bay | 150 | 137 | 101 | 36 |
        | South | 180 | 121 | 44 | 77 |
        | Outer | 550 | 310 | 157 | 153 |
        """);

    [Fact]
    public void UnnamedTotalWithTwoDigitsSwapped_Finding() => Found("""
        | $m | 2024 | 2023 |
        | Grain | 62.4 | 58.9 |
        | Fruit | 48.7 | 49.6 |
        | Dairy | 57.2 | 53.5 |
        | Wine | 46.0 | 42.1 |
        | Sales | 214.3 | [|201.4|] |
        """);

    [Fact]
    public void LastRowOfItsOwn_NoFinding() => Silent("""
        | $m | 2024 | 2023 |
        | Sales | 62.4 | 58.9 |
        | Costs | 48.7 | 49.6 |
        | Wages | 57.2 | 53.5 |
        | Profit | 9.1 | 8.2 |
        """);

    [Fact]
    public void TotalUnderANameOfItsOwn_Finding() => Found("""
        | Department | Patients | Seen in time |
        | City | 8,412 | 6,105 |
        | Riverside | 5,136 | 4,020 |
        | Minor injuries | 2,980 | 2,911 |
        | Trust | [|16,428|] | 13,036 |
        """);

    [Fact]
    public void LastOfItsLike_NoFinding() => Silent("""
        | Department | Patients | Seen in time |
        | City | 8,412 | 6,105 |
        | Riverside | 5,136 | 4,020 |
        | Minor injuries | 2,980 | 2,911 |
        | Hilltop | 6,428 | 3,036 |
        """);

    // One column that comes out to the last digit says what the last row is, however far off the other.
    [Fact]
    public void OneLongColumnComesOut_Finding() => Found("""
        | Mill | Cane (t) | Sugar (t) |
        | Lower | 41,260 | 4,208 |
        | Middle | 38,415 | 3,911 |
        | Upper | 27,190 | 2,794 |
        | Estate | 106,865 | [|11,173|] |
        """);

    [Fact]
    public void YearsAreNoParts_NoFinding() => Silent("""
        | Season | Bales | Price |
        | 2021 | 1,204 | 318 |
        | 2022 | 1,377 | 326 |
        | 2023 | 1,292 | 341 |
        | 2024 | 1,430 | 355 |
        """);

    // "Year" over the last column is all of its quarters.
    [Fact]
    public void ColumnOfTheYear_Finding() => Found("""
        | Waste | First half | Second half | Year |
        | Glass | 418.2 | 396.5 | 814.7 |
        | Paper | 611.4 | 640.1 | 1,251.5 |
        | Metal | 95.3 | 88.6 | 183.9 |
        | Total | 1,124.9 | 1,125.2 | [|2,205.1|] |
        """);
}
