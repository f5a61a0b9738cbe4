using FluentAssertions;
using ReportParsing.Documents;
using Xunit;

namespace ReportParsing.Tests.Figures;

public sealed class TableFigureTests
{
    [Fact]
    public void EarlierYears_AreOfAnEarlierPeriod() =>
        Roles(null, ["Loại việc", "Năm 2022", "Năm 2023", "Tăng, giảm"], ["Khai sinh", "196", "214", "18"])
            .Should().Be("PreviousPeriod Actual Change");

    [Fact]
    public void QuarterBeforeTheLatest_IsOfAnEarlierPeriod_WhereTheyAreCompared() =>
        Roles(null, ["Ngành", "Quý II/2024", "Quý III/2024", "So sánh"], ["Dệt may", "1.240", "1.480", "240"])
            .Should().Be("PreviousPeriod Actual Change");

    [Theory]
    [InlineData("Kỳ trước chuyển sang", "Actual Actual")]
    [InlineData("Tồn tháng trước", "Actual Actual")]
    [InlineData("Năm trước chuyển qua", "Actual Actual")]
    [InlineData("Kỳ trước", "Actual PreviousPeriod")]
    public void WhatWasTakenOver_IsOfThisPeriod(string header, string roles) =>
        Roles(null, ["Lĩnh vực", "Tổng", header], ["Đất đai", "310", "24"]).Should().Be(roles);

    [Fact]
    public void QuartersOfOneTotal_AreNotEarlier() =>
        Roles(null, ["Đội", "Quý I/2024", "Quý II/2024", "Quý III/2024", "Cộng"], ["Đội 1", "12", "15", "11", "38"])
            .Should().Be("Actual Actual Actual Actual");

    [Fact]
    public void ToADay_IsCumulative() =>
        Roles(null, ["Chủ đầu tư", "Kế hoạch vốn", "Giải ngân đến 30/9/2024", "Lũy kế từ đầu dự án"], ["Ban A", "500", "310", "1.204"])
            .Should().Be("Plan Cumulative Cumulative");

    [Fact]
    public void PlanOfALaterYear_LeavesTheYearBeforeActual() =>
        Roles(null, ["Chỉ tiêu", "Thực hiện 2024", "Kế hoạch 2025"], ["Khai thác", "7.482", "7.600"])
            .Should().Be("Actual Plan");

    [Fact]
    public void BracketOfTheCaption_NamesTheUnit() =>
        Units("Biểu 2 - Đàn vật nuôi theo bản (con)", ["Bản", "Số hộ nuôi", "Trâu", "Tỷ lệ (%)"], ["Nà Sài", "12", "31", "40,8"])
            .Should().Be("hộ con %");

    [Theory]
    [InlineData("Đơn vị: tỷ đồng, khách hàng", "đồng đồng")]
    [InlineData("Đơn vị tính: ha; tấn", "ha ha")]
    [InlineData("(Đơn vị tính trong bảng: triệu đồng)", "đồng đồng")]
    [InlineData("ĐVT trong biểu: tấn", "tấn tấn")]
    [InlineData("Đơn vị: Phòng Tài chính, Kho bạc", " ")]
    public void FirstOfTheUnitsAbove_IsOfTheColumnsWithoutOne(string above, string units) =>
        Units(above, ["Chương trình", "31/12/2023", "31/12/2024"], ["Hộ nghèo", "612,4", "548,9"])
            .Should().Be(units);

    [Theory]
    [InlineData("triệu đồng", "đồng đồng")]
    [InlineData("Nguồn (tỷ đồng)", "đồng đồng")]
    [InlineData("Chỉ số (%)", "% %")]
    [InlineData("Khối", " ")]
    [InlineData("Xã (thôn)", " ")]
    public void Corner_NamesTheUnitOfMoneyAndHundredths(string corner, string units) =>
        Units("Kết quả theo nguồn", [corner, "Năm 2023", "Năm 2024"], ["Loại 1", "12,4", "14,9"]).Should().Be(units);

    [Theory]
    [InlineData("2022-23", "2023-24", "PreviousPeriod Actual")]
    [InlineData("2022/23", "2023/24", "PreviousPeriod Actual")]
    [InlineData("2022-24", "2023-25", "Actual Actual Actual Actual Actual Actual")]
    public void SchoolYears_HeadColumns(string before, string now, string roles) =>
        Roles(null, ["Tiêu chí", before, now], ["Tốt nghiệp", "86,3", "87,9"]).Should().Be(roles);

    [Fact]
    public void AllOfADistrict_CountsNoDistricts() =>
        Units("Bảng 1. Quy mô theo vùng", ["Chỉ tiêu", "ĐVT", "Toàn huyện", "Vùng cao"], ["Năng suất", "tạ/ha", "58,5", "52,0"])
            .Should().Be("tạ/ha tạ/ha");

    [Fact]
    public void BracketOfARowsLabel_NamesItsUnit() =>
        Units("Bảng 3. Kết quả (người)", ["Chỉ tiêu", "Năm 2023", "Năm 2024"], ["Tỷ suất chi phí (%)", "12,5", "11,8"], ["Sản lượng (tấn)", "840", "912"], ["Lao động", "41", "45"])
            .Should().Be("% % tấn tấn người người");

    [Fact]
    public void UnitOfTheColumn_GoesBeforeTheRowsLabel() =>
        Units(null, ["Chỉ tiêu", "Số hộ", "Tỷ lệ (%)"], ["Nuôi cá (ao)", "31", "40,8"])
            .Should().Be("hộ %");

    [Fact]
    public void BracketThatIsNoUnit_NamesNone() =>
        Units(null, ["Chỉ tiêu", "ĐVT", "Kết quả"], ["Đường xã (kể cả hẻm)", "km", "12,5"], ["Cầu (đang sửa)", "cầu", "3"])
            .Should().Be("km cầu");

    [Fact]
    public void BehindTheCommaOfAHeader_StandsItsMeasure() =>
        InEnglish(null, ["Crop", "Area, thousand ha", "Harvest 2023, thousand tonnes", "Harvest 2024, thousand tonnes", "Visitors 2024, thousand", "Yield, stated"], ["Wheat", "412.6", "1,901.3", "1,988.7", "31.2", "4.8"])
            .Should().Be("Actual 412600 ha; PreviousPeriod 1901300 tonnes; Actual 1988700 tonnes; Actual 31200 visitors; Actual 4.8");

    [Theory]
    [InlineData("Of these 1,127 answered a complaint, 486 followed an accident.")]
    [InlineData("The team paid 96 visits in a mint, 12 of them at night.")]
    public void WordsOfTheParagraphAbove_NameNoUnit(string above) =>
        InEnglish(above, ["Sector", "Visits", "Fatal injuries per 100,000 workers"], ["Mining", "612", "3.4"])
            .Should().Be("Actual 612 visits; Actual 3.4 injuries/100,000 workers");

    [Fact]
    public void BracketOfATitle_NamesTheUnit_AndOfACellTakesOff() =>
        InEnglish("Income statement (EUR million)", ["Item", "2024", "Share"], ["Sales", "184.5", "100.0"], ["Cost of sales", "(105.5)", "(57.2%)"])
            .Should().Be("Actual 184500000 EUR; Share 100 %; Actual -105500000 EUR; Share 57.2 %");

    [Fact]
    public void MoneyByTheThousand_IsNamedInManyWays() =>
        InEnglish(null, ["Service", "Budget ($ thousands)", "Spent (Rs crore)", "£'000", "Cost, £m", "Households"], ["Parks", "2,142", "1.5", "61", "7", "3,000"])
            .Should().Be("Plan 2142000 USD; Actual 15000000 INR; Actual 61000 GBP; Actual 7000000 GBP; Actual 3000 households");

    [Theory]
    [InlineData("Table 1. Outturn (£000)", "Actual 1058000 GBP; PreviousPeriod 268000 GBP")]
    [InlineData("Details are shown below in thousands of pounds.", "Actual 1058000 GBP; PreviousPeriod 268000 GBP")]
    [InlineData("Flour is told in pounds.", "Actual 1058; PreviousPeriod 268")]
    public void MoneyByTheThousand_IsToldAboveTheTable(string above, string figures) =>
        InEnglish(above, ["Service", "Spent", "Last year"], ["Refuse", "1,058", "268"]).Should().Be(figures);

    [Fact]
    public void YearsCompared_HeadAColumn() =>
        InEnglish(null, ["District", "Done 2024 (ha)", "Done 2023 (ha)", "2024/2023 (+/- %)"], ["Ea Drong", "648.5", "571.0", "13.6"])
            .Should().Be("Actual 648.5 ha; PreviousPeriod 571 ha; Share 13.6 %");

    [Fact]
    public void TimeThatHeadsAColumn_IsNoUnit() =>
        InEnglish("Waste by quarter (tonnes)", ["Stream", "January to June", "Year", "Days"], ["Glass", "402", "815", "182"])
            .Should().Be("Actual 402 tonnes; Actual 815 tonnes; Actual 182 days");

    private static string InEnglish(string? caption, params string[][] rows) =>
        string.Join("; ", Figures(caption, rows, "en").Select(figure => FormattableString.Invariant($"{figure.Role} {figure.Value:0.##} {figure.Unit.Name}").TrimEnd()));

    private static string Roles(string? caption, params string[][] rows) => string.Join(' ', Figures(caption, rows).Select(figure => figure.Role));

    private static string Units(string? caption, params string[][] rows) => string.Join(' ', Figures(caption, rows).Select(figure => figure.Unit.Name));

    private static IEnumerable<Figure> Figures(string? caption, string[][] rows, string language = "vi")
    {
        var (text, table) = TableComposition.Compose([.. rows.SelectMany((row, at) => row.Select((cell, column) => new CellContent(at, column, 1, 1, cell)))]);
        SourceBlock[] blocks = [.. caption is null ? [] : new[] { new SourceBlock { Text = caption } }, new SourceBlock { Text = text, Table = table }];
        return ReportReader.Assemble("draft.txt", ReportFormat.Text, new DocumentContent { Blocks = blocks }, new ReadingOptions { Language = language })
            .Figures.Where(figure => figure.Cell is not null);
    }
}
