using FluentAssertions;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Reconciliation;

public sealed class RuleSettingTests
{
    private const string Text = "Tiếp nhận 120 hồ sơ, gồm 70 hồ sơ trực tuyến và 40 hồ sơ trực tiếp.";

    [Fact]
    public void RuleOff_ReportsNothing() =>
        Audit("rules:\n  total-mismatch: off\n").Findings.Should().NotContain(finding => finding.Rule.Name == "total-mismatch");

    [Fact]
    public void RuleSeverity_IsThatOfItsFindings()
    {
        new Auditor().Audit(ReportReader.ReadText(Text)).Findings.Should().Contain(finding => finding.Rule.Name == "total-mismatch" && finding.Severity == Severity.Error);
        Audit("rules:\n  total-mismatch: note\n").Findings.Where(finding => finding.Rule.Name == "total-mismatch")
            .Should().NotBeEmpty().And.OnlyContain(finding => finding.Severity == Severity.Note);
    }

    [Fact]
    public void LaterFile_OverridesEarlier() =>
        Audit("rules:\n  total-mismatch: off\n", "rules:\n  total-mismatch: warning\n").Findings
            .Should().Contain(finding => finding.Rule.Name == "total-mismatch" && finding.Severity == Severity.Warning);

    [Fact]
    public void Suppressed_UntilItExpires()
    {
        var fingerprint = new Auditor().Audit(ReportReader.ReadText(Text)).Findings.First(finding => finding.Rule.Name == "total-mismatch").Fingerprint;
        var file = ReconciliationFile.Parse($"suppressions:\n  - fingerprint: {fingerprint}\n    reason: Mười hồ sơ gửi bưu chính.\n    expires: 2025-06-30\n");
        AuditResult On(DateOnly? day) => new Auditor(new AuditOptions { Reconciliation = [file], Today = day }).Audit(ReportReader.ReadText(Text));
        On(new DateOnly(2025, 6, 30)).Suppressed.Should().ContainSingle(finding => finding.Fingerprint == fingerprint);
        On(null).Findings.Should().NotContain(finding => finding.Fingerprint == fingerprint);
        On(new DateOnly(2025, 7, 1)).Findings.Should().Contain(finding => finding.Fingerprint == fingerprint);
        file.Suppressions[0].IsExpiredOn(new DateOnly(2025, 7, 1)).Should().BeTrue();
        file.Suppressions[0].Line.Should().Be(2);
    }

    private static AuditResult Audit(params string[] files) =>
        new Auditor(new AuditOptions { Reconciliation = [.. files.Select(file => ReconciliationFile.Parse(file))] }).Audit(ReportReader.ReadText(Text));
}
