using ReportAudit;
using ReportAudit.Claims;
using ReportAudit.Claims.Weighed;
using ReportAudit.Evaluation;
using ReportAudit.Tests.Rules;
using ReportParsing;

namespace TraitTraining;

/// <summary>A labelled report with what words read in it.</summary>
internal sealed class LabelledReport
{
    private readonly IReadOnlyList<(string Rule, HashSet<Figure> Figures, bool IsOwed)> findings;

    private LabelledReport(string set, string name, ReportText text, IReadOnlyList<Claim> claims, IReadOnlyList<(string, HashSet<Figure>, bool)> findings)
    {
        (Set, Name, Text, Claims, this.findings) = (set, name, text, claims, findings);
        Told = new ToldFigures(text);
    }

    public string Set { get; }

    public string Name { get; }

    public ReportText Text { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public ToldFigures Told { get; }

    public static LabelledReport Load(string path)
    {
        var labels = ReportLabels.Load(path);
        var folder = Path.GetDirectoryName(path)!;
        var report = ReportReader.Read(Path.Combine(folder, labels.Renderings[0]));
        ReportText text = new(report);
        FigureMatching matching = new(report, labels.Figures);
        return new LabelledReport(
            Path.GetFileName(folder),
            Path.GetFileNameWithoutExtension(path),
            text,
            ClaimExtraction.ReadByWords(text, new RepeatedPassages(text)),
            [.. labels.Findings.Select(finding => (finding.Rule, finding.Figures.Select(matching.FigureOf).OfType<Figure>().ToHashSet(), finding.Severity != Severity.Note && !finding.Optional))]);
    }

    /// <summary>A few lines of a test: what is wrong in them where it says so, or nothing.</summary>
    public static LabelledReport OfTest(string name, string rule, Report report, IReadOnlyList<string> marks)
    {
        ReportText text = new(report);
        var marked = report.Figures.Where(figure => marks.Contains(MarkedText.Place(report, figure.Span), StringComparer.Ordinal));
        return new LabelledReport(marks.Count > 0 ? TestTexts.WrongSet : TestTexts.SilentSet, name, text, ClaimExtraction.ReadByWords(text, new RepeatedPassages(text)), [.. marked.Select(figure => (rule, new HashSet<Figure> { figure }, true))]);
    }

    /// <summary>Whether a finding is owed for some figures: true where one is, false where none has to do with them, null where it cannot be told.</summary>
    public bool? IsOwed(CandidateKind kind, IReadOnlyCollection<Figure> figures, Figure result)
    {
        var isNear = false;
        foreach (var (rule, labelled, isOwed) in findings)
        {
            if (isOwed && IsRuleOf(kind, rule) && labelled.Contains(result) && AreOf(kind, figures, labelled))
                return true;
            isNear |= labelled.Any(figures.Contains) && figures.Contains(result) && labelled.Contains(result);
        }

        return isNear ? null : false;
    }

    // A sum or an account may lack a figure of the label; a share of another part or whole is another share. A test marks the place of a finding alone: what words read there says the rest.
    private bool AreOf(CandidateKind kind, IReadOnlyCollection<Figure> figures, HashSet<Figure> labelled)
    {
        if (Set == TestTexts.WrongSet)
            return Claims.Any(claim => claim.Verdict == Verdict.Contradicted && claim.Evidence.Count == figures.Count && claim.Evidence.All(item => figures.Contains(item.Figure)));
        var common = labelled.Count(figures.Contains);
        return kind is CandidateKind.Sum or CandidateKind.Account or CandidateKind.Retold
            ? common >= Math.Min(2, labelled.Count) && common * 5 >= Math.Max(labelled.Count, figures.Count) * 3
            : common == Math.Min(labelled.Count, figures.Count);
    }

    private static bool IsRuleOf(CandidateKind kind, string rule) => kind switch
    {
        CandidateKind.Sum => rule is "total-mismatch" or "remainder-mismatch" or "part-exceeds-whole" or "text-table-mismatch" or "restated-figure-mismatch",
        CandidateKind.Account => rule is "remainder-mismatch" or "total-mismatch",
        CandidateKind.Share => rule is "percentage-mismatch",
        CandidateKind.Change => rule is "growth-mismatch",
        CandidateKind.Product => rule is "product-mismatch",
        _ => rule is "restated-figure-mismatch" or "text-table-mismatch",
    };
}
