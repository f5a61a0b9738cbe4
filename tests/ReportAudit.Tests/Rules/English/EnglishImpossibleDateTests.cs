using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishImpossibleDateTests() : RuleTests("impossible-date", "en")
{
    [Fact]
    public void NoSuchDay_Finding() =>
        Error("The hearing was held on [|31 April 2024|].");

    [Fact]
    public void MonthFirst_Finding() =>
        Error("The hearing was held on [|February 30, 2024|].");

    [Fact]
    public void Weekday_Finding() =>
        Warning("The hearing was held on Monday, [|12 March 2024|].");

    [Fact]
    public void Weekday_NoFinding() =>
        Silent("The hearing was held on Tuesday, 12 March 2024, and the next one on 06/28/2024.");

    [Fact]
    public void EndOfStretch_Finding() =>
        Error("The closing date was extended from 31 December 2025 to [|31 June 2026|].");

    [Fact]
    public void StretchOfDays_Finding() =>
        Error("The hall was closed from 5 May to [|31 June 2024|] for repairs.");

    [Fact]
    public void Stretch_NoFinding() =>
        Silent("The hall was closed from 5 May to 30 June 2024 for repairs.");

    [Fact]
    public void EndOfStretchThatThereIsNot_Finding() =>
        Error("The team stayed in the valley from 26 to [|31 June 2022|] and then went home.");

    [Fact]
    public void CountBehindWholeMonth_NoFinding() =>
        Silent("By the end of September 31 claims had been settled, and in November 31 more came in.");

    [Fact]
    public void DaysOfOneMonth_NoFinding() =>
        Silent("The fair of June 12 to 15 drew 8,400 visitors.");

    [Theory]
    [InlineData("The fee was set by Ordinance 2023-30 of February 8, 2023, and has not changed.")]
    [InlineData("Order 2022-31 of April 5, 2022 names the members of the panel.")]
    public void NumberOfDocument_NoFinding(string text) => Silent(text);

    [Fact]
    public void NoSuchDayOfMonth_Finding() =>
        Error("The panel met on the [|31 of April 2022|] in the town hall.");
}
