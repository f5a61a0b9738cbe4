using ReportParsing;

namespace ReportAudit.Claims.Weighed;

/// <summary>
/// Finds contradictions that no reader of words finds: every run of figures that nearly stands in a relation is weighed by the words, signs and figures around it,
/// and by how it misses. What was learned from labelled reports says how much each of these speaks for it.
/// </summary>
internal static class WeighedReadings
{
    /// <param name="text">The report.</param>
    /// <param name="claims">What was read by words, weighed.</param>
    public static IReadOnlyList<Claim> Find(ReportText text, IReadOnlyList<Claim> claims) =>
        [.. Find(text, claims, TraitWeights.Default).Where(weighed => weighed.Score >= LeastScore(weighed.Kind)).Select(weighed => weighed.Claim)];

    /// <summary>The same, whatever their scores, the highest first.</summary>
    public static IEnumerable<(CandidateKind Kind, int Score, Claim Claim)> Find(ReportText text, IReadOnlyList<Claim> claims, TraitWeights weights)
    {
        ToldFigures told = new(text);
        Candidates candidates = new(told, new HeldRelations(claims));
        HashSet<Figure>[] contradicted = [.. claims.Where(claim => claim.Verdict == Verdict.Contradicted && claim.Basis.Certainty > Certainty.Possible).Select(claim => claim.Evidence.Select(item => item.Figure).ToHashSet())];
        HashSet<int> taken = [];
        foreach (var (candidate, score) in candidates.Open
            .Where(candidate => !Array.Exists(contradicted, figures => IsTold(candidate, at => figures.Contains(told.FigureAt(at)))))
            .Select(candidate => (Candidate: candidate, Score: candidates.ScoreOf(candidate, weights)))
            .OrderByDescending(weighed => weighed.Score))
        {
            // One wrong figure makes several candidates: the likeliest is told.
            if (taken.Contains(candidate.Result) || candidate.Figures.Count(taken.Contains) > 1)
                continue;
            taken.UnionWith(candidate.Figures);
            yield return (candidate.Kind, score, ClaimOf(told, candidate, candidates.IsNamed(candidate)));
        }
    }

    // What follows from others in one wrong relation is not sought in another: a rise of 32 that is no 21,3 %.
    private static bool IsTold(Candidate candidate, Func<int, bool> isOfOther) =>
        candidate.Figures.Count(isOfOther) > 1 || (candidate.Kind is not (CandidateKind.Sum or CandidateKind.Account) && isOfOther(candidate.Result));

    // The least score with which a relation is told: where in reports not learned from two in three or more were right (docs/decisions/007-weighed-readings.md).
    private static int LeastScore(CandidateKind kind) => kind switch
    {
        CandidateKind.Sum => 110,
        CandidateKind.Retold => 75,
        CandidateKind.Account => 0,
        CandidateKind.Change => 30,
        _ => 60,
    };

    private static Claim ClaimOf(ToldFigures told, Candidate candidate, bool namesWhole)
    {
        Figure[] figures = [.. candidate.Figures.Select(told.FigureAt)];
        var result = told.All[candidate.Result];
        Basis basis = new(result.Setting.TextOf(result.Setting.Before), Certainty.Likely, IsStated: false);
        return candidate.Kind switch
        {
            CandidateKind.Sum => new SumClaim(figures[0], figures[1..], Remainders.IsRest(told.All[candidate.Figures[^1]]) && told.BlockOf(candidate.Figures[^2]) == told.BlockOf(candidate.Figures[^1]) ? PartitionKind.Remainder : PartitionKind.Namely, basis),
            CandidateKind.Account => new StockClaim([figures[0], .. figures[1..^1].Where((_, move) => (candidate.Signs & (1 << move)) != 0)], [.. figures[1..^1].Where((_, move) => (candidate.Signs & (1 << move)) == 0)], figures[^1], basis),
            CandidateKind.Share => new ShareClaim(figures[0], figures[1], figures[2], basis) { NamesWhole = namesWhole },
            CandidateKind.Retold => new RestatementClaim(figures[0], figures[1], basis),
            CandidateKind.Change => new ChangeClaim(figures[0], figures[1], figures[2], IsRise(told, candidate), basis),
            _ => new ProductClaim(figures[0], figures[1], figures[2], ProductCandidates.Worth(candidate.Signs), basis),
        };
    }

    // As the words say, or else as the values do.
    private static bool IsRise(ToldFigures told, Candidate candidate)
    {
        var (rises, falls) = (ChangeCandidates.SaysRise(told.All[candidate.Result]), ChangeCandidates.SaysFall(told.All[candidate.Result]));
        return rises == falls ? told.Values[candidate.Figures[0]] > told.Values[candidate.Figures[1]] : rises;
    }
}
