using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Figures beside an account, a rest or a price that are no part of it.</summary>
public sealed class EnglishSideFigureTests() : RuleTests("remainder-mismatch", "en")
{
    [Theory]
    [InlineData("Of 10 computers in the study hall 8 computers are working. The library had 1,340 books; 125 books were added, 22 books written off, and it now has 1,443 books.")]
    [InlineData("The Squadron opened the year with 62 cadets on the books. 27 enrolled in the two intakes, 19 were discharged and 4 transferred to other squadrons. Strength at 31 December 2024 was 66 cadets.")]
    [InlineData("Herd tests were read in 1,284 herds. Of these 1,231 were clear, 38 were newly restricted (3.0%) and 15 were left inconclusive.")]
    [InlineData("1,111 applications were disposed of. Aid was granted in 842 (75.8%), refused in 173 (15.6%) and the remaining 96 (8.6%) were withdrawn.")]
    public void StandsBeside_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("As on 01.04.2024 there were 68 in-patients. During the half year 241 patients were admitted and 236 patients discharged. As on 30.09.2024 [|63|] in-patients were under treatment.")]
    [InlineData("At 1 April 2024 the home had 124 residents. In the year 61 residents were admitted and 58 residents discharged. At 31 March 2025 [|117|] residents were in care.")]
    public void OfTwoDays_Finding(string marked) => Found(marked);

    [Fact]
    public void OfTwoDays_NoFinding() => Silent("As on 01.04.2024 there were 68 in-patients. During the half year 241 patients were admitted and 236 patients discharged. As on 30.09.2024 73 in-patients were under treatment.");
}

public sealed class EnglishPricedChangeTests() : RuleTests("growth-mismatch", "en")
{
    [Theory]
    [InlineData("The price realised was Rs. 1,640 per quintal against Rs. 1,285 last season, an increase of Rs. [|335|].")]
    [InlineData("The farm gate price was KSh 52 per kg against KSh 47 last season, a rise of KSh [|15|].")]
    public void PaidForAgain_Finding(string marked) => Found(marked);

    [Fact]
    public void PaidForAgain_NoFinding() => Silent("The price realised was Rs. 1,640 per quintal against Rs. 1,285 last season, an increase of Rs. 355.");
}

public sealed class EnglishKindOfListTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("There are 28 rooms with four beds each, giving 112 beds, and a dormitory with 8 beds; total 120 beds.")]
    [InlineData("We raced at six events this season:\n- Thornley Head, 9 crews, 1 win\n- Aldersby Sprints, 7 crews, 2 wins\n- Severn Sprints, 4 crews, 2 wins\n- Lacy Head, 6 crews, no wins\n- Elm Head, 5 crews, 3 wins\n- Town Regatta, 8 crews, 4 wins")]
    [InlineData("There are 19 pilots on the roster: 11 unrestricted, 5 Class 2 and 3 in training.")]
    [InlineData("A total of 486 patrols were carried out, made up of 297 vehicle patrols, 121 boat patrols, 44 foot and kayak patrols and 24 drone patrols.")]
    public void Others_NoFinding(string text) => Silent(text);

    [Fact]
    public void BehindViz_Finding() => Found("Losses in storage are put at [|6,180|] tonnes, viz. rotting 3,940 tonnes, sprouting 1,450 tonnes and loss of weight 970 tonnes.");

    [Fact]
    public void BehindViz_NoFinding() => Silent("Losses in storage are put at 6,360 tonnes, viz. rotting 3,940 tonnes, sprouting 1,450 tonnes and loss of weight 970 tonnes.");
}

public sealed class EnglishFarProductTests() : RuleTests("product-mismatch", "en")
{
    [Theory]
    [InlineData("Gifts came from 143 donors, about £408 each, though that hides everything from pocket money to a cheque for £7,500.")]
    [InlineData("Of 2,928 requests 2,694 requests were attended in time. Officers made 6,735 visits, an average of 2.3 visits per request.")]
    public void OfAnother_NoFinding(string text) => Silent(text);

    [Fact]
    public void Each_Finding() => Found("143 donors gave £40 each, £[|7,520|] in all.");
}
