using System.Globalization;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>One finding a row (RFC 4180), for spreadsheets and scripts. A file that cannot be read has a row too.</summary>
internal sealed class CsvAuditWriter(Stream output, WritingOptions options) : IAuditWriter
{
    private readonly CsvRows rows = new(output);

    public void Begin() =>
        rows.Write("path", "status", "page", "severity", "rule", "message", "expected", "actual", "figures", "suspects", "fingerprint");

    public void Write(AuditResult result)
    {
        var report = result.Report;
        var status = JsonNames.Of(report.Status);
        if (report.Problem is { } problem)
            rows.Write(report.Path, status, "", "", "", problem.Message.In(options.Language), "", "", "", "", "");
        foreach (var finding in result.Findings)
        {
            rows.Write(
                report.Path,
                status,
                PageOf(report, finding),
                JsonNames.Of(finding.Severity),
                finding.Rule.Name,
                finding.Message.In(options.Language),
                CsvRows.Number(finding.Expected),
                CsvRows.Number(finding.Actual),
                FigureText.Of(finding.Evidence),
                FigureText.Of(finding.Evidence.Where(evidence => evidence.IsSuspect)),
                finding.Fingerprint);
        }
    }

    public void End(AuditSummary summary)
    {
        // A sheet of findings has no summary.
    }

    public void Dispose() => rows.Dispose();

    private static string PageOf(Report report, Finding finding) =>
        (finding.Places is [var place, ..] ? report.Blocks[place.Block].PlaceOf(place.Start, place.Length).Page : finding.Page)
            ?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
