using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishRestatedFigureTests() : RuleTests("restated-figure-mismatch", "en")
{
    [Fact]
    public void TotalTwice_Finding() => Error("""
        The total number of outgoing documents is 1,240 documents.
        We improved the registry.
        The total number of outgoing documents is [|1,420|] documents.
        """);

    [Fact]
    public void SwappedDigits_Finding() => Warning("""
        In the year the office registered 4,862 incoming official documents.
        The registry works well.
        In the year the office registered [|4,682|] incoming official documents.
        """);

    [Fact]
    public void Resumed_Finding() =>
        Warning("The programme worked with 1,250 households. Of the [|1,520|] households, 830 households farm.");

    [Fact]
    public void TwoMonths_NoFinding() => Silent("""
        In January the office sent 120 documents.
        In February the office sent 135 documents.
        """);

    [Fact]
    public void SwappedAmount_Finding() => Warning("""
        The union closed the year with income of EUR 9,486,000 and a small surplus.
        Our work went on as before.
        Income came to EUR [|9,846,000|].
        """);

    [Fact]
    public void OtherAmount_NoFinding() => Silent("""
        The union closed the year with income of EUR 9,486,000 and a small surplus.
        Our work went on as before.
        Costs came to EUR 9,846,000.
        """);

    [Theory]
    [InlineData("1. Summary\nThe teams held 46,210 health talks.\n2. Health\nNurses and teachers held [|41,260|] talks.")]
    [InlineData("1. Summary\nWe paid out on 45,072 approved claims.\n2. Claims\nMost were clear. Of these [|45,027|] were approved.")]
    public void FarSwap_Finding(string text) => Found(text);

    [Theory]
    [InlineData("1. Summary\nThe teams held 46,210 health talks.\n2. Health\nNurses and teachers sold 41,260 tickets.")]
    [InlineData("1. North\nThe north held 46,210 talks, 40,000 for women and 6,210 for men.\n2. South\nThe south held 41,260 talks, 35,000 for women and 6,260 for men.")]
    [InlineData("1. Summary\nThe teams held 46,210 health talks.\n2. Health\nNurses and teachers held 46,210 talks.")]
    public void FarSwap_NoFinding(string text) => Silent(text);

    [Fact]
    public void BareBehindItsTarget_Finding() => Found("""
        1. Summary
        Firefighters and advisers completed 9,218 home safety visits.
        2. Prevention
        The target for home safety visits was 9,000. Crews and advisers carried out [|9,128|], or 101.4% of target.
        """);

    [Theory]
    [InlineData("The target for home safety visits was 9,000. Crews and advisers carried out 9,218, or 102.4% of target.")]
    [InlineData("The target for safety leaflets was 9,000. Crews and advisers gave away 9,128, or 101.4% of target.")]
    public void BareBehindItsTarget_NoFinding(string text) => Silent($"""
        1. Summary
        Firefighters and advisers completed 9,218 home safety visits.
        2. Prevention
        {text}
        """);

    [Fact]
    public void SwappedAndOnlyOneAddsUp_Finding() => Found("""
        The museum has 247 part-time guides.

        At the peak it employed 480 people, 206 full-time and [|274|] part-time.
        """);

    [Fact]
    public void SwappedAndBothAddUp_NoFinding() => Silent("""
        The north depot has 300 drivers, 163 full-time and 137 part-time.

        The south depot has 350 drivers, 136 full-time and 214 part-time.
        """);

    [Fact]
    public void SwappedOfOtherThings_NoFinding() => Silent("""
        The fair drew 142 stallholders.

        Of the visitors asked, 412 came by train and 188 on foot, 600 people in all.
        """);

    [Fact]
    public void LongSwapUnderOtherWords_Finding() =>
        Found("In the first half of the year the island welcomed 284,610 visitors.", "With [|248,610|] visitors received, the plan of the year is within reach.");

    [Fact]
    public void SwapOfRareThings_Finding() =>
        Found("Students from abroad numbered 3,216 and came from 132 countries.", "With students from [|123|] countries on our campus we look ahead with confidence.");

    [Fact]
    public void SwapOfOtherThings_NoFinding() =>
        Silent("The choir gave 132 concerts in the county.", "Of the staff 123 work part time.");
}
