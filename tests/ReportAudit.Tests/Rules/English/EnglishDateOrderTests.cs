using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishDateOrderTests() : RuleTests("date-order", "en")
{
    [Fact]
    public void EndsBeforeItBegins_Finding() =>
        Warning("The works ran [|from 20 May 2024 to 3 March 2024|].");

    [Fact]
    public void InOrder_NoFinding() =>
        Silent("The works ran from 20 May 2023 to 3 March 2024.");
}
