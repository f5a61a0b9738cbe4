using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishCitationConflictTests() : RuleTests("citation-conflict", "en")
{
    [Fact]
    public void TwoDates_Finding() =>
        Warning("Under Decision No. 12/QD-UBND dated 5 March 2024 the fund was set up. Decision No. [|12/QD-UBND dated 15 March 2024|] names its board.");

    [Fact]
    public void OneDate_NoFinding() =>
        Silent("Under Decision No. 12/QD-UBND dated 5 March 2024 the fund was set up. Decision No. 12/QD-UBND dated 5 March 2024 names its board.");
}
