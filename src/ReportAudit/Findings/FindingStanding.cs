namespace ReportAudit.Findings;

/// <summary>How a finding stands to what the user knows already.</summary>
internal enum FindingStanding
{
    New,
    Baselined,
    Suppressed,
}
