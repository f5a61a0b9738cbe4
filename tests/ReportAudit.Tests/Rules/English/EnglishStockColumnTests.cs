using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Tables whose columns tell accounts of a stock.</summary>
public sealed class EnglishStockColumnTests() : RuleTests("remainder-mismatch", "en")
{
    [Fact]
    public void OneCameOneWent_Finding() => Found("""
        | Item | Opening | Received | Issued | Closing |
        | Blankets | 240 | 500 | 618 | 122 |
        | Tents | 75 | 60 | 84 | [|61|] |
        | Jerrycans | 1,310 | 900 | 1,442 | 768 |
        | Cooking sets | 188 | 150 | 206 | 132 |
        """);

    [Fact]
    public void SeveralCameAndWent_Finding() => Found("""
        | House | 1 April | Moved in | Born | Moved out | Died | 31 March |
        | Oak | 164 | 22 | 3 | 19 | 2 | 168 |
        | Elm | 141 | 17 | 5 | 20 | 1 | 142 |
        | Ash | 203 | 31 | 4 | 28 | 6 | [|240|] |
        | Yew | 98 | 9 | 1 | 14 | 3 | 91 |
        """);

    [Fact]
    public void ThreeRowsUnderHeadersThatSayIt_Finding() => Found("""
        | Grade | At start of year | Recruited | Resigned | At end of year |
        | Clerks | 214 | 31 | 18 | 227 |
        | Drivers | 96 | 12 | 9 | 99 |
        | Guards | 155 | 20 | 14 | [|151|] |
        """);

    [Fact]
    public void AddsUp_NoFinding() => Silent("""
        | Item | Opening | Received | Issued | Lost | Closing |
        | Blankets | 240 | 500 | 610 | 8 | 122 |
        | Tents | 75 | 60 | 84 | - | 51 |
        | Jerrycans | 1,310 | 900 | 1,420 | 22 | 768 |
        """);

    [Fact]
    public void NoAccount_NoFinding() => Silent("""
        | Route | Spring | Summer | Autumn | Winter |
        | Red | 412 | 530 | 388 | 290 |
        | Blue | 301 | 377 | 342 | 255 |
        | Green | 198 | 260 | 214 | 176 |
        | Amber | 520 | 611 | 498 | 402 |
        """);
}
