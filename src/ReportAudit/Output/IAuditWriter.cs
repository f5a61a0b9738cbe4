namespace ReportAudit.Output;

/// <summary>Writes the results of an audit in one format, report by report.</summary>
internal interface IAuditWriter : IDisposable
{
    void Begin();

    void Write(AuditResult result);

    void End(AuditSummary summary);
}
