using ReportParsing;

namespace ReportAudit.Output;

/// <summary>The counts of an audit over all its reports.</summary>
internal sealed class AuditSummary
{
    private readonly int[] findings = new int[Enum.GetValues<Severity>().Length];
    private readonly int[] figures = new int[Enum.GetValues<CoverageState>().Length];

    public int Reports { get; private set; }

    public int Unreadable { get; private set; }

    /// <summary>How long the audit took; zero where that was not asked for.</summary>
    public TimeSpan Elapsed { get; set; }

    public void Add(AuditResult result)
    {
        Reports++;
        if (result.Report.Status == ReadingStatus.Unreadable)
            Unreadable++;
        foreach (var finding in result.Findings)
            findings[(int)finding.Severity]++;
        foreach (var figure in result.Coverage)
            figures[(int)figure.State]++;
    }

    public int Count(Severity severity) => findings[(int)severity];

    public int Count(CoverageState state) => figures[(int)state];

    public bool HasAtLeast(Severity severity) => Enum.GetValues<Severity>().Any(each => each >= severity && Count(each) > 0);
}
