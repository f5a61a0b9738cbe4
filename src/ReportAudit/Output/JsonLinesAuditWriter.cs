using System.Text.Json;

namespace ReportAudit.Output;

/// <summary>One report a line, for programs that read along.</summary>
internal sealed class JsonLinesAuditWriter(Stream output, WritingOptions options) : IAuditWriter
{
    public void Begin()
    {
        // Every line stands for itself.
    }

    public void Write(AuditResult result)
    {
        using (var json = new Utf8JsonWriter(output, ReportJson.Options(indented: false)))
            json.WriteAudited(result, options.Language);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public void End(AuditSummary summary)
    {
        // No summary: the lines are the reports.
    }

    public void Dispose()
    {
        // Nothing is held between lines.
    }
}
