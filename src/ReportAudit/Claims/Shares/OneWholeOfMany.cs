using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Finds the whole that several shares of one sentence are of.</summary>
internal static class OneWholeOfMany
{
    private const int LeastShares = 2;

    /// <summary>
    /// "trực tuyến 12.655 hồ sơ (88%), trực tiếp 1.725 hồ sơ (12%)": shares that make 100 are of one whole, the one that suits any of the others.
    /// </summary>
    public static FigureSetting? OfHundred(IReadOnlyList<FigureSetting> figures, int share)
    {
        var shares = SharesBeside(figures, share);
        var sum = shares.Aggregate(Interval.Point(0), (all, at) => all + figures[at].Figure.Quantity.Interval);
        if (shares.Length < LeastShares || !sum.Contains(100))
            return null;
        foreach (var other in shares.Where(at => at != share))
        {
            if (Shares.PartOf(figures, other) is not { } part)
                return null;
            var whole = figures.FirstOrDefault(figure => figure != part && figure.IsActual && !ImpliedWhole.HasOwnShare(figure, figures) && IsHolding(Shares.Claim(part, figure, figures[other], Certainty.None)));
            if (whole is not null)
                return whole;
        }

        return null;
    }

    /// <summary>
    /// "Bầu 89 đồng chí: nữ 31 (36,5%), tái cử 58 (68,2%)": where no share is one of the figure before them, but all are of one that is a slip away from it.
    /// </summary>
    public static ShareClaim? Slipped(IReadOnlyList<FigureSetting> figures, int share, IReadOnlyList<FigureSetting> before)
    {
        var whole = before.FirstOrDefault(figure => Shares.SharesSentence(figure, figures[share]) && !ImpliedWhole.HasOwnShare(figure, figures));
        if (whole is null)
            return null;
        ShareClaim[] claims =
        [
            .. SharesBeside(figures, share)
                .Where(at => figures[at].At > whole.At)
                .Select(at => Shares.PartOf(figures, at) is { } part && part != whole ? Shares.Claim(part, whole, figures[at], Certainty.Likely) : null)
                .OfType<ShareClaim>(),
        ];
        // "lối sống 11; dân số 14 (27,5%); nồng độ cồn 12 (23,5%)": one of the list is not the whole of the others.
        var isMistyped = claims.Length >= LeastShares
            && Array.TrueForAll(claims, claim => claim.Part.Value <= whole.Figure.Value)
            && Array.TrueForAll(claims, claim => claim.Verdict == Verdict.Contradicted)
            && DigitSlip.Mistyped(whole.Figure).Concat(DigitSlip.Swapped(whole.Figure)).Any(meant => Array.TrueForAll(claims, claim => claim.Allowed(whole.Figure)?.Contains(meant) == true));
        return isMistyped ? Array.Find(claims, claim => claim.Share == figures[share].Figure) : null;
    }

    private static int[] SharesBeside(IReadOnlyList<FigureSetting> figures, int share) =>
        [.. Enumerable.Range(0, figures.Count).Where(at => Shares.IsShare(figures[at]) && Shares.SharesSentence(figures[at], figures[share]))];

    private static bool IsHolding(Claim claim) => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
}
