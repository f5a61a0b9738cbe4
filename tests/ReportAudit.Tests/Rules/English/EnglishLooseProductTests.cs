using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Columns of products in another order than their factors, or in units that no words relate.</summary>
public sealed class EnglishLooseProductTests() : RuleTests("product-mismatch", "en")
{
    [Fact]
    public void ThousandBetweenTheUnits_Finding() => Found("""
        | Grade | Tonnes | Price (Rs/kg) | Amount (Rs '000) |
        | Flower | 418 | 640 | 267,520 |
        | Broken | 935 | 515 | 481,525 |
        | Dust | 276 | 430 | [|118,860|] |
        """);

    [Fact]
    public void RateInMoneyIsNoShare_Finding() => Found("""
        | Product | Bags | Rate (Rs per bag) | Value (Rs lakh) |
        | Cement | 3,420 | 385 | 13.17 |
        | Lime | 1,875 | 240 | 4.50 |
        | Gypsum | 2,150 | 310 | [|7.66|] |
        | Sand | 5,230 | 165 | 8.63 |
        """);

    [Fact]
    public void YieldBehindTheHarvest_Finding() => Found("""
        | Farm | Acres | Crop (t) | Yield (t/acre) |
        | Hill | 46.5 | 190.7 | 4.1 |
        | Mill | 38.0 | 171.0 | 4.5 |
        | Ford | 52.0 | [|254.8|] | 4.3 |
        | Glen | 27.5 | 107.3 | 3.9 |
        """);

    [Fact]
    public void RoundedAverages_NoFinding() => Silent("""
        | Team | Visits | Miles | Miles per visit |
        | North | 412 | 2,986 | 7.2 |
        | South | 388 | 2,417 | 6.2 |
        | West | 275 | 2,304 | 8.4 |
        """);

    [Fact]
    public void NoProduct_NoFinding() => Silent("""
        | Depot | Staff | Buses | Miles (000) | Fuel (litres) |
        | Quay | 142 | 61 | 2,310 | 812,400 |
        | Hill | 98 | 44 | 1,687 | 590,300 |
        | Park | 120 | 52 | 1,944 | 701,150 |
        """);
}
