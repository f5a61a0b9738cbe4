using System.Text;
using FluentAssertions;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Baselines;

public sealed class BaselineTests
{
    private const string Wrong = "Tiếp nhận 120 hồ sơ, gồm 70 hồ sơ trực tuyến và 40 hồ sơ trực tiếp.";

    [Fact]
    public void KnownFinding_IsNotReportedAgain()
    {
        var baseline = BaselineOf(Wrong);
        var result = Audit(Wrong, baseline);
        result.Findings.Should().BeEmpty();
        result.Baselined.Should().NotBeEmpty();
    }

    [Fact]
    public void KnownFinding_MovedToAnotherPlace_StaysKnown() =>
        Audit("Năm qua công tác một cửa có nhiều chuyển biến.\n\n" + Wrong, BaselineOf(Wrong)).Findings.Should().BeEmpty();

    [Fact]
    public void NewFinding_IsReported() =>
        Audit(Wrong + "\n\nTổ chức 12 buổi tuyên truyền, gồm 5 buổi ở thôn và 9 buổi ở trường.", BaselineOf(Wrong)).Findings
            .Should().NotBeEmpty().And.OnlyContain(finding => finding.Evidence.Any(evidence => evidence.Figure.Value == 12));

    [Fact]
    public void Save_SameFindings_GiveSameBytesAndReadBack()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(file, BytesOf(BaselineOf(Wrong)));
        try
        {
            BytesOf(Baseline.Load(file)).Should().Equal(BytesOf(BaselineOf(Wrong)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Stale_OnlyOfReportsThatWereAudited()
    {
        var baseline = BaselineOf(Wrong);
        HashSet<string> none = new(StringComparer.Ordinal);
        baseline.Stale(["moi/bao-cao.txt"], none).Should().Equal(baseline.Entries);
        baseline.Stale(["khac.txt"], none).Should().Equal(baseline.Entries, "a renamed report is told by its findings alone");
        baseline.Stale(["bao-cao.txt"], baseline.Entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Load_NotABaseline_TellsWhatToDo()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(file, "{\"schemaVersion\":1}", Encoding.UTF8);
        try
        {
            FluentActions.Invoking(() => Baseline.Load(file)).Should().Throw<BaselineException>().WithMessage("*is no baseline*make it again*");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Fingerprints_TwoAlikeFindings_AreToldApart()
    {
        var findings = new Auditor().Audit(ReportReader.ReadText("Gửi o văn bản.\n\nCông tác khác vẫn được duy trì đều đặn.\n\nGửi o văn bản.")).Findings;
        findings.Should().HaveCountGreaterThan(1);
        findings.Select(finding => finding.Fingerprint).Should().OnlyHaveUniqueItems();
    }

    private static Baseline BaselineOf(string text) => Baseline.Of([Audit(text, baseline: null)], MessageLanguage.Vietnamese);

    private static AuditResult Audit(string text, Baseline? baseline) =>
        new Auditor(new AuditOptions { Baseline = baseline }).Audit(ReportReader.ReadText(text, "bao-cao.txt"));

    private static byte[] BytesOf(Baseline baseline)
    {
        using var stream = new MemoryStream();
        baseline.Save(stream);
        return stream.ToArray();
    }
}
