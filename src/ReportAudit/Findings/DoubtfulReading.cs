using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Findings;

/// <summary>Lowers findings that rest on figures or words which may have been misread from a picture: they are notes, never errors.</summary>
internal static class DoubtfulReading
{
    public static Finding Lower(Finding finding, Report report)
    {
        if (finding.Severity == Severity.Note || LeastConfidence(finding, report) is not { } least || least >= Figure.DoubtfulBelow)
            return finding;
        return finding with { Severity = Severity.Note, Message = finding.Message.Then(Say.InBoth(say => say.DoubtfulReading(least))) };
    }

    private static decimal? LeastConfidence(Finding finding, Report report) =>
        finding.Evidence.Select(evidence => evidence.Figure.Span).Concat(finding.Places)
            .Min(span => report.Blocks[span.Block].ConfidenceOf(span.Start, span.Length));
}
