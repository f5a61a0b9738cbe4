namespace ReportAudit.Claims;

/// <summary>
/// Finds the whole of a share in the share before it: "Nữ 241 học viên, chiếm 63,8%; dân tộc thiểu số 171 học viên, chiếm 45,2%", where the 378 of whom both are was told far above.
/// </summary>
internal static class ChainedShares
{
    /// <param name="text">The report.</param>
    /// <param name="shares">The shares whose whole is known.</param>
    public static IEnumerable<ShareClaim> Find(ReportText text, IReadOnlyList<ShareClaim> shares)
    {
        var known = shares.Where(share => share.Basis.Certainty > Certainty.None).Select(share => share.Share).ToHashSet();
        foreach (var first in shares.Where(share => share.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding && share.Share.Cell is null && share.Share.Quantity.Ulp < 1))
        {
            var figures = text.InBlockOf(first.Share);
            var at = figures.ToList().FindIndex(figure => figure.Figure == first.Share);
            for (var share = at + 2; at > 0 && share < figures.Count && Shares.SharesSentence(figures[at], figures[share]); share += 2)
            {
                var part = figures[share - 1];
                if (!IsNext(figures, share, first) || known.Contains(figures[share].Figure))
                    break;
                yield return Shares.Claim(part, figures[at] with { Figure = first.Whole }, figures[share], Certainty.Likely);
            }
        }
    }

    // A part in the unit of the first, of the same whole by its size, and its share right behind it.
    private static bool IsNext(IReadOnlyList<FigureSetting> figures, int share, ShareClaim first) =>
        Shares.IsShare(figures[share]) && figures[share].Figure.Quantity.Ulp < 1 && !Shares.IsOfPlan(figures[share])
        && figures[share - 1] is { IsActual: true } part && part.Figure.Unit == first.Part.Unit && part.Figure.Value < first.Whole.Value && Shares.Follows(part, figures[share]);
}
