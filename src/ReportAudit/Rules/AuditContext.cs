using ReportAudit.Claims;
using ReportAudit.Reconciliation.Checking;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>What a rule may look at: the report and what was made of it.</summary>
internal sealed class AuditContext
{
    public AuditContext(Report report, AuditOptions? options = null)
    {
        Report = report;
        Text = new ReportText(report);
        Repeats = new RepeatedPassages(Text);
        Claims = ClaimExtraction.Extract(Text, Repeats);
        Diagnosis = new Diagnosis(Claims);
        Reconciliation = new ReportReconciliation(options?.Reconciliation ?? [], Text, Claims);
    }

    public Report Report { get; }

    public ReportText Text { get; }

    public RepeatedPassages Repeats { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public Diagnosis Diagnosis { get; }

    /// <summary>What came of the user's own checks.</summary>
    public ReportReconciliation Reconciliation { get; }

    /// <summary>The contradicted claims of a type that are sure enough to speak of.</summary>
    public IEnumerable<T> Contradicted<T>()
        where T : Claim =>
        Claims.OfType<T>().Where(claim => claim.Verdict == Verdict.Contradicted && claim.Basis.Certainty > Certainty.None);
}
