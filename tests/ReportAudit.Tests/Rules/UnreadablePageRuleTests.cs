using FluentAssertions;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class UnreadablePageRuleTests
{
    [Fact]
    public void UnreadPages_AreFindingsOfTheirPages()
    {
        var findings = Findings(Note(ReadingNoteKind.UnreadablePage, 2), Note(ReadingNoteKind.UnreadablePage, 5));

        findings.Select(finding => (finding.Rule.Name, finding.Severity, finding.Page)).Should()
            .Equal(("unreadable-page", Severity.Warning, 2), ("unreadable-page", Severity.Warning, 5));
        findings.Select(finding => finding.Fingerprint).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void OtherNotes_AreNoFindings() =>
        Findings(Note(ReadingNoteKind.HiddenText, 1), Note(ReadingNoteKind.LegacyEncoding, 1), Note(ReadingNoteKind.RecognisedText, page: null), Note(ReadingNoteKind.Revisions, page: null))
            .Should().BeEmpty();

    [Fact]
    public void FindingsOfPages_StandBeforeThoseOfWords()
    {
        var report = ReportReader.ReadText("Tổng số thẻ phát hành là 120 thẻ, gồm 70 thẻ học sinh và 45 thẻ giáo viên.") with { Notes = [Note(ReadingNoteKind.UnreadablePage, 3)] };

        new Auditor().Audit(report).Findings.Select(finding => finding.Rule.Name).Should().Equal("unreadable-page", "total-mismatch");
    }

    private static ReadingNote Note(ReadingNoteKind kind, int? page) => new(kind, page, new BilingualText("ghi chú", "a note"));

    private static IReadOnlyList<Finding> Findings(params ReadingNote[] notes) =>
        new Auditor().Audit(ReportReader.ReadText("Tổng số hồ sơ là 12 hồ sơ.") with { Notes = notes }).Findings;
}
