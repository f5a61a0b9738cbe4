using System.Text.Json;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>The parts of the JSON contract that tell of an audit.</summary>
internal static class AuditJson
{
    public static void WriteAudited(this Utf8JsonWriter json, AuditResult result, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteHead(result.Report, language);
        json.WriteStartArray("figures");
        foreach (var coverage in result.Coverage)
            json.WriteCovered(coverage, result.Report, language);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
            json.WriteFinding(finding, result.Report, language, isBaselined: false);
        foreach (var finding in result.Baselined)
            json.WriteFinding(finding, result.Report, language, isBaselined: true);
        json.WriteEndArray();
        json.WriteCoverage(result.Coverage);
        json.WriteEndObject();
    }

    public static void WriteTool(this Utf8JsonWriter json, string version)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "reportaudit");
        json.WriteString("version", version);
        json.WriteEndObject();
    }

    public static void WriteSummary(this Utf8JsonWriter json, AuditSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("reports", summary.Reports);
        json.WriteNumber("unreadable", summary.Unreadable);
        json.WriteStartObject("findings");
        json.WriteNumber("error", summary.Count(Severity.Error));
        json.WriteNumber("warning", summary.Count(Severity.Warning));
        json.WriteNumber("note", summary.Count(Severity.Note));
        json.WriteEndObject();
        // In steps of ten: the same few reports give the same bytes on every run, and of a long batch one wants no more.
        json.WriteNumber("seconds", (long)summary.Elapsed.TotalSeconds / 10 * 10);
        json.WriteEndObject();
    }

    private static void WriteCovered(this Utf8JsonWriter json, FigureCoverage coverage, Report report, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteFigure(coverage.Figure, report.Blocks[coverage.Figure.Span.Block]);
        json.WriteString("state", JsonNames.Of(coverage.State));
        if (coverage.Reason is { } reason)
            json.WriteString("reason", reason.In(language));
        json.WriteEndObject();
    }

    private static void WriteFinding(this Utf8JsonWriter json, Finding finding, Report report, MessageLanguage language, bool isBaselined)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Name);
        if (finding.CheckId is { } check)
            json.WriteString("check", check);
        if (isBaselined)
            json.WriteBoolean("baselined", true);
        json.WriteString("severity", JsonNames.Of(finding.Severity));
        json.WriteString("message", finding.Message.In(language));
        json.WriteString("basis", finding.Basis);
        if (finding.Expected is { } expected)
            json.WritePlainNumber("expected", expected);
        if (finding.Actual is { } actual)
            json.WritePlainNumber("actual", actual);
        if (finding.Expression is { } expression)
            json.WriteString("expression", expression);
        if (finding.Evidence.Count > 0)
            json.WriteBoolean("suspect", finding.Evidence.Any(evidence => evidence.IsSuspect));
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WritePage(finding.Places.Count == 0 ? finding.Page : PageOf(report, finding.Places[0]));
        json.WriteStartArray("figures");
        foreach (var evidence in finding.Evidence)
            json.WriteEvidence(evidence, report);
        json.WriteEndArray();
        json.WriteStartArray("places");
        foreach (var place in finding.Places)
            json.WritePlace(place, report);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvidence(this Utf8JsonWriter json, Evidence evidence, Report report)
    {
        json.WriteStartObject();
        json.WriteString("id", evidence.Figure.Id);
        json.WriteString("role", JsonNames.Of(evidence.Role));
        json.WritePlainNumber("value", evidence.Figure.Value);
        json.WriteString("text", evidence.Figure.Mention.Text);
        json.WritePage(PageOf(report, evidence.Figure.Span));
        json.WriteBoolean("suspect", evidence.IsSuspect);
        json.WriteEndObject();
    }

    private static void WritePlace(this Utf8JsonWriter json, TextSpan place, Report report)
    {
        json.WriteStartObject();
        json.WritePage(PageOf(report, place));
        json.WriteSpan(place);
        json.WriteString("text", report.Blocks[place.Block].Text.AsSpan(place.Start, place.Length));
        json.WriteEndObject();
    }

    private static void WriteCoverage(this Utf8JsonWriter json, IReadOnlyList<FigureCoverage> coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("figures", coverage.Count);
        foreach (var state in (ReadOnlySpan<CoverageState>)[CoverageState.Holds, CoverageState.Rounded, CoverageState.Contradicted, CoverageState.Unchecked])
            json.WriteNumber(JsonNames.Of(state), coverage.Count(figure => figure.State == state));
        json.WriteEndObject();
    }

    private static int? PageOf(Report report, TextSpan span) => report.Blocks[span.Block].PlaceOf(span.Start, span.Length).Page;
}
