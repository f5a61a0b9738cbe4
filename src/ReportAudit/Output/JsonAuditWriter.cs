using System.Text.Json;

namespace ReportAudit.Output;

/// <summary>One JSON document with all reports and a summary.</summary>
internal sealed class JsonAuditWriter(Stream output, WritingOptions options) : IAuditWriter
{
    private readonly Utf8JsonWriter json = new(output, ReportJson.Options(indented: true));

    public void Begin()
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ReportJson.SchemaVersion);
        json.WriteTool(options.Version);
        json.WriteStartArray("reports");
    }

    public void Write(AuditResult result)
    {
        json.WriteAudited(result, options.Language);
        json.Flush();
    }

    public void End(AuditSummary summary)
    {
        json.WriteEndArray();
        json.WriteSummary(summary);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => json.Dispose();
}
