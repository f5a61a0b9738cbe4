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
}
