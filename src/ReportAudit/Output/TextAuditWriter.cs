using System.Text;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>Text for people: file by file, each finding with the line of the report and the figures underlined.</summary>
internal sealed class TextAuditWriter(Stream output, WritingOptions options) : IAuditWriter
{
    private const int MostExcerpts = 4;
    private const int MostFigures = 6;

    private readonly StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    private readonly Paint paint = new(options.Colour);

    public void Begin()
    {
        // The reports come first.
    }

    public void Write(AuditResult result)
    {
        text.WriteLine(paint.Strong(result.Report.Path) + ": " + In(HeadlineOf(result)));
        foreach (var note in result.Report.Notes.Where(note => !result.Findings.Any(finding => finding.Page == note.Page && finding.Message == note.Message)))
            text.WriteLine("  " + (note.Page is { } page ? In(Wording.Page(page)) + ": " : string.Empty) + In(note.Message));
        foreach (var finding in result.Findings)
            WriteFinding(result.Report, finding);
        if (result.Report.Status != ReadingStatus.Unreadable)
            WriteCoverage(result.Coverage);
        text.WriteLine();
        text.Flush();
    }

    public void End(AuditSummary summary)
    {
        text.WriteLine(paint.Strong(In(Wording.Reports(summary.Reports, summary.Unreadable)) + ": " + In(Wording.FindingCounts(summary))) + ".");
        text.WriteLine(In(Wording.Coverage(summary)) + ".");
        text.Flush();
    }

    public void Dispose() => text.Dispose();

    private BilingualText HeadlineOf(AuditResult result) => (result.Report.Status, result.Report.Problem) switch
    {
        (ReadingStatus.Unreadable, { } problem) => Wording.Unreadable(In(problem.Message)),
        (ReadingStatus.Partial, { } problem) => Wording.PartlyRead(In(problem.Message)),
        _ when result.Findings.Count == 0 => Wording.NoFindings,
        _ => Wording.FindingCounts(result.Findings),
    };

    private void WriteFinding(Report report, Finding finding)
    {
        var where = Wording.Where(report, finding) is { } place ? In(place) + ": " : string.Empty;
        text.WriteLine("  " + where + paint.Of(finding.Severity, In(Wording.Of(finding.Severity))) + " " + finding.Rule.Name + ": " + In(finding.Message));
        foreach (var (_, excerpt) in Excerpt.Of(report, finding.Places).Take(MostExcerpts))
        {
            text.WriteLine("      " + excerpt.Line);
            text.WriteLine("      " + paint.Of(finding.Severity, excerpt.Marks));
        }

        // Several that would each do are named by the message.
        if (finding.Evidence.Where(evidence => evidence.IsSuspect).ToList() is [{ Figure: var suspect }])
            text.WriteLine("      " + In(Wording.Suspect(FigureText.Of(suspect) + " (" + In(Wording.Where(report.Blocks[suspect.Span.Block], suspect.Span)) + ")")));
    }

    private void WriteCoverage(IReadOnlyList<FigureCoverage> coverage)
    {
        text.WriteLine("  " + In(Wording.Coverage(coverage)) + ".");
        foreach (var group in coverage.Where(figure => figure.State == CoverageState.Unchecked).GroupBy(figure => In(figure.Reason ?? Wording.NoRelation), StringComparer.Ordinal))
        {
            var figures = group.Select(figure => FigureText.Of(figure.Figure)).ToList();
            var named = string.Join(", ", figures.Take(MostFigures));
            if (figures.Count > MostFigures)
                named += ", " + In(Wording.More(figures.Count - MostFigures));
            text.WriteLine("  " + In(Wording.NotChecked(figures.Count, group.Key, named)));
        }
    }

    private string In(BilingualText wording) => wording.In(options.Language);
}
