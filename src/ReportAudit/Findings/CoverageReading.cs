using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Findings;

/// <summary>Tells for every figure what the claims about it say.</summary>
internal static class CoverageReading
{
    public static IReadOnlyList<FigureCoverage> Read(Report report, IReadOnlyList<Claim> claims)
    {
        var about = claims
            .SelectMany(claim => claim.Evidence.Select(evidence => (evidence.Figure.Id, Claim: claim)))
            .ToLookup(pair => pair.Id, pair => pair.Claim, StringComparer.Ordinal);
        var doubts = new DoubtfulReading(report);
        return [.. report.Figures.Select(figure => Of(figure, [.. about[figure.Id]], doubts))];
    }

    private static FigureCoverage Of(Figure figure, Claim[] claims, DoubtfulReading doubts)
    {
        var contradicted = claims.Where(claim => claim.Verdict == Verdict.Contradicted && claim.Basis.Certainty > Certainty.Possible).ToArray();
        if (!contradicted.All(doubts.IsDoubtful))
            return new FigureCoverage(figure, CoverageState.Contradicted, Reason: null);
        if (contradicted.Length > 0)
            return new FigureCoverage(figure, CoverageState.Unchecked, Say.InBoth(say => say.UncheckedDoubtfulReading));
        var decided = claims.Where(claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding).ToArray();
        if (decided.Length == 0)
            return new FigureCoverage(figure, CoverageState.Unchecked, ReasonFor(figure, claims));
        var state = decided.Any(claim => claim.Verdict == Verdict.HoldsWithinRounding) ? CoverageState.Rounded : CoverageState.Holds;
        return new FigureCoverage(figure, state, Reason: null);
    }

    private static BilingualText ReasonFor(Figure figure, Claim[] claims)
    {
        if (claims.OfType<SumClaim>().Any())
            return Say.InBoth(say => say.UncheckedPartialList);
        if (claims.Length > 0)
            return Say.InBoth(say => say.UncheckedDoubtful);
        return figure.Role switch
        {
            FigureRole.Share => Say.InBoth(say => say.UncheckedShareWithoutWhole),
            FigureRole.Change => Say.InBoth(say => say.UncheckedChangeWithoutBase),
            _ => Say.InBoth(say => say.UncheckedNoClaim),
        };
    }
}
