using System.Text.Json;
using ReportAudit.Findings;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>SARIF 2.1.0, for code hosts and viewers of analysis results.</summary>
internal sealed class SarifAuditWriter(Stream output, WritingOptions options) : IAuditWriter
{
    private readonly Utf8JsonWriter json = new(output, ReportJson.Options(indented: true));
    private readonly List<Report> unread = [];

    public void Begin()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public void Write(AuditResult result)
    {
        if (result.Report.Problem is not null)
            unread.Add(result.Report);
        foreach (var finding in result.Findings)
            WriteResult(result.Report, finding, FindingStanding.New);
        foreach (var finding in result.Baselined)
            WriteResult(result.Report, finding, FindingStanding.Baselined);
        foreach (var finding in result.Suppressed)
            WriteResult(result.Report, finding, FindingStanding.Suppressed);
        json.Flush();
    }

    public void End(AuditSummary summary)
    {
        json.WriteEndArray();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", summary.Unreadable == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var report in unread)
            WriteNotification(report);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => json.Dispose();

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "reportaudit");
        json.WriteString("version", options.Version);
        json.WriteStartArray("rules");
        foreach (var rule in RuleCatalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Name);
            WriteMessage("shortDescription", rule.Description.In(options.Language));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", JsonNames.Of(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Report report, Finding finding, FindingStanding standing)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Name);
        json.WriteString("level", JsonNames.Of(finding.Severity));
        WriteMessage("message", finding.Message.In(options.Language));
        if (finding.Places.Count == 0)
            WriteWholePage(report, finding.Page);
        else
            WriteLocations("locations", report, finding.Places.Take(1));
        WriteLocations("relatedLocations", report, finding.Places.Skip(1));
        if (finding.Fingerprint.Length > 0)
        {
            json.WriteStartObject("partialFingerprints");
            json.WriteString("finding/v1", finding.Fingerprint);
            json.WriteEndObject();
        }

        if (options.HasBaseline && standing != FindingStanding.Suppressed)
            json.WriteString("baselineState", standing == FindingStanding.Baselined ? "unchanged" : "new");
        if (standing == FindingStanding.Suppressed)
            WriteSuppression(finding.SuppressedBecause);
        if (finding.CheckId is { } check)
            WriteCheck(check);
        json.WriteEndObject();
    }

    // Suppressed by the user's file, not in the report itself.
    private void WriteSuppression(string? reason)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        if (reason is not null)
            json.WriteString("justification", reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteCheck(string check)
    {
        json.WriteStartObject("properties");
        json.WriteString("check", check);
        json.WriteEndObject();
    }

    private void WriteWholePage(Report report, int? page)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(report);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WritePage(page);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteLocations(string name, Report report, IEnumerable<TextSpan> places)
    {
        json.WriteStartArray(name);
        foreach (var span in places)
        {
            var block = report.Blocks[span.Block];
            var place = block.PlaceOf(span.Start, span.Length);
            json.WriteStartObject();
            WriteMessage("message", block.Text.Substring(span.Start, span.Length));
            json.WriteStartObject("physicalLocation");
            WriteArtifact(report);
            if (place.Line is { } line)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", line);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", Wording.Where(block, span).In(options.Language));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("properties");
            json.WritePage(place.Page);
            json.WriteSpan(span);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteNotification(Report report)
    {
        json.WriteStartObject();
        json.WriteString("level", report.Status == ReadingStatus.Unreadable ? "error" : "warning");
        WriteMessage("message", report.Problem!.Message.In(options.Language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(report);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteArtifact(Report report)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', report.Path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private void WriteMessage(string name, string message)
    {
        json.WriteStartObject(name);
        json.WriteString("text", message);
        json.WriteEndObject();
    }
}
