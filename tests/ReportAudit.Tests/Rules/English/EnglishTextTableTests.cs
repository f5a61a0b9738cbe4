using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishTextTableTests() : RuleTests("text-table-mismatch", "en")
{
    private const string Tonnages = """
        | Month | Dry recycling | Residual | All waste |
        | July | 1,012 | 2,388 | 3,400 |
        | August | 948 | 2,328 | 3,276 |
        | September | 954 | 2,216 | 3,170 |
        """;

    [Theory]
    [InlineData("July was the heaviest month. September was the lightest, at [|3,107|] tonnes.")]
    [InlineData("The rain kept gardens green, and August brought [|3,726|] tonnes in all.")]
    public void MonthOfOneWord_Finding(string marked) => Found($"""
        1. Tonnages
        Table 1. Waste by month (tonnes)
        {Tonnages}
        {marked}
        """);

    [Theory]
    [InlineData("July was the heaviest month. September was the lightest, at 3,170 tonnes.")]
    [InlineData("In another district September brought 4,107 tonnes.")]
    [InlineData("The target for all of the year is 12,700 tonnes.")]
    public void MonthOfOneWord_NoFinding(string text) => Silent($"""
        1. Tonnages
        Table 1. Waste by month (tonnes)
        {Tonnages}
        {text}
        """);

    [Fact]
    public void PlaceOfOneWord_Finding() => Found("""
        1. Branches
        Table 1. Portfolio by branch (KES million)
        | Branch | Loans | Portfolio |
        | Uteo | 2,061 | 96.4 |
        | Kisole | 1,404 | 71.8 |
        | Maranda | 1,118 | 58.3 |
        2. Risk
        Uteo, with a portfolio of KES [|94.6 million|], has the worst ratio.
        """);

    [Fact]
    public void MovementBeforeTheFigure_Finding() => Found("""
        Revenue grew 5.0% to £84.0m. Staff costs rose by 6.2% to £[|45.8m|].

        Income statement, £m

        | Item | 2023 | 2022 |
        | Revenue | 84.0 | 80.0 |
        | Staff costs | 48.5 | 45.2 |
        | Rent | 12.0 | 11.8 |

        The board met six times.
        """);

    [Fact]
    public void EarlierFigureBehindARightOne_Finding() => Found("""
        Turnover was £318.4m (last year: £[|302.6m|]).

        | £m | This year | Year before |
        | Shops | 200.4 | 199.8 |
        | Online | 118.0 | 120.4 |
        | Turnover | 318.4 | 320.6 |

        The chain opened two shops.
        """);

    [Fact]
    public void OtherWholeThatAddsUp_NoFinding() => Silent("""
        We license 527 premises: 301 shops and 226 cafés.

        Officers visited 257 premises in the quarter.

        | Kind | Good | Poor | All |
        | Shops | 120 | 30 | 150 |
        | Cafés | 97 | 10 | 107 |
        | All premises | 217 | 40 | 257 |

        Nobody was fined.
        """);

    private const string Partners = """
        | Country | Projects | Capital (million USD) |
        | Japan | 16 | 87.3 |
        | China | 27 | 64.8 |
        | Singapore | 13 | 31.6 |
        """;

    [Fact]
    public void RowNamedAheadOfItsFigures_Finding() => Found($"""
        1. Partners
        Table 1. Projects by partner
        {Partners}
        China ranks first by number with 27 projects, but stands only second in capital with USD [|68.4 million|].
        """);

    [Theory]
    [InlineData("China ranks first by number with 27 projects, but stands only second in capital with USD 64.8 million.")]
    [InlineData("China ranks ahead of Japan and Singapore with 27 projects, while others brought USD 68.4 million.")]
    public void RowNamedAheadOfItsFigures_NoFinding(string text) => Silent($"""
        1. Partners
        Table 1. Projects by partner
        {Partners}
        {text}
        """);

    [Fact]
    public void FigureOfAnEarlierYear_NoFinding() => Silent("""
        ANNUAL REPORT
        Elections in 2022
        1. Turnout
        At the last election, in 2018, the county had 44,950 registered voters.
        | Precinct | Registered voters | Ballots |
        | Sawmill | 21,316 | 12,410 |
        | Elm Street | 26,900 | 17,463 |
        | County | 48,216 | 29,873 |
        """);

    private const string Accounts = """
        1. Where the money came from
        Table 1. Income and gifts by source ($)
        | Source | Amount |
        | Hall rental | 23,875 |
        | Pancake breakfasts | 9,140 |
        | Annual appeal | 31,206 |
        | Total | 64,221 |
        2. The year
        Dues are $30 a member. The roof held.
        The book room was painted by volunteers.
        A new sign stands at the gate.
        The piano was tuned twice.
        """;

    // Words of the row, the column or the caption in any form, and a slip of the keyboard in so many digits.
    [Theory]
    [InlineData("The hall brought $[|22,875|] in rentals, mostly weddings.")]
    [InlineData("The appeal that we hold annually raised $[|31,260|].")]
    [InlineData("All in all the gifts we were given and what we earned came to an income of $[|64,212|].")]
    public void OneSlipAway_Finding(string marked) => Found(Accounts, marked);

    [Theory]
    [InlineData("The hall brought $23,875 in rentals, mostly weddings.")]
    [InlineData("The hall cost $22,875 to heat, $1,000 less than it brought in rentals.")]
    [InlineData("Repairs to the roof cost $46,212.")]
    public void OfAnotherThing_NoFinding(string text) => Silent(Accounts, text);

    // Behind "and" another thing is told than the increase.
    [Fact]
    public void BehindTheIncrease_Finding() => Found("""
        1. Calls
        Table 1. Incidents by station
        | Station | 2023 | 2024 | Change |
        | Derryvale | 412 | 405 | -7 |
        | Portlow | 293 | 331 | +38 |
        | Carrick | 518 | 527 | +9 |
        Portlow had the largest increase and attended [|313|] incidents in the year.
        """);

    private const string Kennels = """
        2. Kennels
        Guests in the quarter (head):
        | House | Dogs | Cats | Total |
        | Elmgate | 4,812 | 2,307 | 7,119 |
        | Farside | 3,164 | 1,954 | 5,118 |
        | All houses | 7,976 | 4,261 | 12,237 |
        """;

    // The total, in another word for what is counted.
    [Fact]
    public void LongTotalInOtherUnit_Finding() => Found("1. Summary\nThe two kennels took in [|12,273|] animals in the quarter.", Kennels);

    [Theory]
    [InlineData("1. Summary\nThe two kennels took in 12,237 animals in the quarter.")]
    [InlineData("1. Summary\nThe web page had 12,273 visits by neighbours.")]
    public void LongTotalInOtherUnit_NoFinding(string text) => Silent(text, Kennels);
}
