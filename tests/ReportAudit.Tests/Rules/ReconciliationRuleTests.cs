using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class ReconciliationRuleTests
{
    private static readonly ReconciliationTest Members = ReconciliationTest.For("""
        indicators:
          members:
            wordings: [hội viên]
            unit: hội viên
          members.new:
            wordings: [kết nạp hội viên, hội viên mới]
        checks:
          ket-nap:
            expression: members.new <= members
            severity: error
        """);

    [Fact]
    public void FailedCheck_Finding()
    {
        var finding = Members.Audit("Trong năm kết nạp mới 140 hội viên. Toàn xã có 120 hội viên.").Findings.Should().ContainSingle().Which;
        (finding.Rule.Name, finding.CheckId, finding.Severity, finding.Basis).Should().Be(("reconciliation", "ket-nap", Severity.Error, "members.new <= members"));
        finding.Message.Vietnamese.Should().Be("Không khớp với đối chiếu “ket-nap”: 140 > 120.");
        finding.Message.English.Should().Be("The check “ket-nap” fails: 140 > 120.");
    }

    [Fact]
    public void KeptCheck_Silent() => Members.Audit("Trong năm kết nạp mới 14 hội viên. Toàn xã có 120 hội viên.").Findings.Should().BeEmpty();

    [Fact]
    public void UndecidedCheck_Silent() => Members.Audit("Trong năm kết nạp mới 140 hội viên. Công tác hội có nhiều đổi mới.").Findings.Should().BeEmpty();

    [Fact]
    public void OtherPlace_Silent() =>
        Members.Audit("Trong năm kết nạp mới 140 hội viên. Chi hội 5 có 20 hội viên tại thôn Trung.").Findings.Should().BeEmpty();
}
