using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishUnaccountedRemainderTests() : RuleTests("unaccounted-remainder", "en")
{
    [Fact]
    public void TwoThirds_Finding() =>
        Note("The hospital admitted [|640|] patients, of whom 400 patients came from the district and 180 patients from the city.");

    [Fact]
    public void WholeNamed_NoFinding() =>
        Silent("The hospital admitted 640 patients, of whom 400 patients came from the district and 240 patients from the city.");

    [Fact]
    public void SuchAs_NoFinding() =>
        Silent("The hospital admitted 640 patients, of whom 400 patients came from villages such as Thoi Binh and 180 patients from Tan Loc.");
}
