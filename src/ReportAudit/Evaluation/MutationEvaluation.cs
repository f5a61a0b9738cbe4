using ReportAudit.Claims;
using ReportAudit.Rules;
using ReportParsing;

namespace ReportAudit.Evaluation;

/// <summary>
/// Changes single figures of clean reports, each inside a stated sum, share, growth or restatement and beyond what its displayed
/// precision leaves open, and counts how many of the changes an audit finds and of how many it names the changed figure.
/// </summary>
internal sealed record MutationEvaluation(IReadOnlyList<MutationTrial> Trials)
{
    private const int Seed = 20240913;
    private const int Attempts = 30;

    // Several changes of each figure: one alone says more of its luck than of the audit.
    private const int ChangesOfEach = 4;

    public decimal Found => ShareOf(trial => trial.IsFound);

    public decimal Told => ShareOf(trial => trial.IsTold);

    public decimal Suspected => ShareOf(trial => trial.IsSuspected);

    public static MutationEvaluation Of(string corpus)
    {
        List<MutationTrial> trials = [];
        foreach (var labelsPath in CorpusEvaluation.LabelsIn(corpus))
        {
            var labels = ReportLabels.Load(labelsPath);
            if (labels.Findings.Any(finding => !finding.Optional && finding.Severity != Severity.Note))
                continue;
            var rendering = labels.Renderings[0];
            var report = ReportReader.Read(Path.Combine(Path.GetDirectoryName(labelsPath)!, rendering));
            trials.AddRange(TrialsOf(rendering, report));
        }

        return new MutationEvaluation(trials);
    }

    private static IEnumerable<MutationTrial> TrialsOf(string name, Report report)
    {
        var known = new Auditor().Audit(report).Findings.Select(Identity).ToHashSet(StringComparer.Ordinal);
        HashSet<(string Kind, TextSpan Span)> tried = [];
        foreach (var claim in new AuditContext(report).Claims)
        {
            if (KindOf(claim) is not { } kind || claim.Verdict is not (Verdict.Holds or Verdict.HoldsWithinRounding) || !claim.Basis.IsStated)
                continue;
            foreach (var figure in claim.Evidence.Select(evidence => evidence.Figure))
            {
                if (!Mutation.CanChange(figure) || !tried.Add((kind, figure.Span)))
                    continue;
                foreach (var mutation in MutationsOf(figure, claim, new Random(SeedOf(name, kind, figure.Span))))
                    yield return Try(name, kind, mutation, report, known);
            }
        }
    }

    private static IEnumerable<Mutation> MutationsOf(Figure figure, Claim claim, Random random)
    {
        HashSet<string> made = new(StringComparer.Ordinal);
        for (var attempt = 0; attempt < Attempts && made.Count < ChangesOfEach; attempt++)
        {
            var mutation = Mutation.Of(figure, random.Next(figure.Mention.Text.Length), (char)('0' + random.Next(10)));
            if (mutation is not null && claim.Allowed(figure) is { } allowed && !allowed.Meets(mutation.Quantity.Interval) && made.Add(mutation.Text))
                yield return mutation;
        }
    }

    // Of each figure by itself, so that what is tried with one does not hang on how many others there are.
    private static int SeedOf(string name, string kind, TextSpan span)
    {
        unchecked
        {
            return $"{name}|{kind}|{span.Block}|{span.Start}".Aggregate(Seed, (hash, letter) => (hash * 31) + letter);
        }
    }

    private static MutationTrial Try(string name, string kind, Mutation mutation, Report report, HashSet<string> known)
    {
        var told = new Auditor().Audit(mutation.In(report)).Findings
            .Where(finding => !known.Contains(Identity(finding)))
            .ToList();
        var isFound = told.Exists(finding => finding.Severity != Severity.Note);
        var isSuspected = told.Exists(finding => finding.Evidence.Any(evidence => evidence.IsSuspect && evidence.Figure.Span == mutation.Figure.Span));
        return new MutationTrial(name, kind, mutation.Figure.Mention.Text, mutation.Text, isFound, told.Count > 0, isSuspected);
    }

    private static string? KindOf(Claim claim) => claim switch
    {
        SumClaim { Kind: PartitionKind.OfWhich } => "sum of a partial list",
        SumClaim => "sum",
        ShareClaim => "share",
        ChangeClaim or DoubleChangeClaim => "growth",
        RestatementClaim => "restatement",
        _ => null,
    };

    private static string Identity(Finding finding) => finding.Rule.Name + string.Join(';', finding.Places);

    private decimal ShareOf(Func<MutationTrial, bool> holds) => Trials.Count == 0 ? 1 : (decimal)Trials.Count(holds) / Trials.Count;
}
