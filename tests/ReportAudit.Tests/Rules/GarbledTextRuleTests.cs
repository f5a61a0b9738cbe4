using FluentAssertions;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class GarbledTextRuleTests
{
    private static readonly BilingualText Message = new("ghi chú", "a note");

    [Fact]
    public void GarbledPage_IsANoteOfItsPage()
    {
        var finding = Findings(ReadingNoteKind.GarbledText).Should().ContainSingle().Subject;

        (finding.Rule.Name, finding.Severity, finding.Page, finding.Places.Count).Should().Be(("garbled-text", Severity.Note, 4, 0));
        finding.Message.Should().Be(Message);
    }

    [Fact]
    public void ConvertedLegacyText_IsNoFinding() => Findings(ReadingNoteKind.LegacyEncoding).Should().BeEmpty();

    private static IReadOnlyList<Finding> Findings(ReadingNoteKind kind) =>
        new Auditor().Audit(ReportReader.ReadText("Tổng số hồ sơ là 12 hồ sơ.") with { Notes = [new ReadingNote(kind, 4, Message)] }).Findings;
}
