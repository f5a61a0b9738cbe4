using ReportParsing;

namespace ReportAudit.Evaluation;

/// <summary>One rendering of a labelled report against its labels.</summary>
internal sealed record ReportComparison(string Name, FigureComparison Figures, FindingComparison Findings)
{
    public static ReportComparison Of(string name, Report report, ReportLabels labels, Auditor? auditor = null)
    {
        FigureMatching matching = new(report, labels.Figures);
        return new ReportComparison(
            name,
            FigureComparison.Of(report, labels.Figures, matching),
            FindingComparison.Of((auditor ?? new Auditor()).Audit(report), labels, matching));
    }
}
