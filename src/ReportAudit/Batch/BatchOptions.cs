using ReportAudit.Batch;
using ReportParsing;

namespace ReportAudit;

/// <summary>How to read and audit many reports.</summary>
public sealed record BatchOptions
{
    /// <summary>How to read each file.</summary>
    public ReadingOptions Reading { get; init; } = new();

    /// <summary>How to audit each report.</summary>
    public AuditOptions Audit { get; init; } = new();

    /// <summary>How many reports are worked on at once.</summary>
    /// <value>The default is the number of processors.</value>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>How long one file may take, reading and auditing each; null for as long as it likes.</summary>
    /// <value>The default is one minute.</value>
    public TimeSpan? TimeLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Where files are read; the default is this process.</summary>
    internal IContentSource Source { get; init; } = new ThreadContentSource();
}
