using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Tells two figures that look like one apart by the shares that are told of them.</summary>
internal static class SharesApart
{
    /// <summary>Whether two figures are a part and its whole, or shares of two different parts.</summary>
    public static bool AreTwo(ReportText text, Figure one, Figure other) =>
        one.Unit.Dimension == UnitDimension.Percent ? AreOfTwoParts(text, one, other) : AreOfOneShare(text, one, other);

    // "phạt 21 trường hợp …", and below "qua camera 12 trường hợp, chiếm 57,1%"
    private static bool AreOfOneShare(ReportText text, Figure one, Figure other)
    {
        var (part, whole) = one.Value < other.Value ? (one, other) : (other, one);
        var figures = text.InBlockOf(part);
        var at = IndexOf(figures, part);
        return at >= 0 && at + 1 < figures.Count && Shares.IsShare(figures[at + 1]) && figures[at + 1].Figure.Quantity.Ulp < 1 && Shares.Follows(figures[at], figures[at + 1])
            && new ShareClaim(part, whole, figures[at + 1].Figure, new Basis(string.Empty, Certainty.None)).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
    }

    // "8.096 trẻ, đạt 97,13%", and below "1.286 trẻ, đạt 91,73%"
    private static bool AreOfTwoParts(ReportText text, Figure one, Figure other) =>
        PartOf(text, one) is { } first && PartOf(text, other) is { } second && first.Unit == second.Unit && first.Value != second.Value && !DigitSlip.OfKeyboard(first).Contains(second.Value);

    private static Figure? PartOf(ReportText text, Figure share)
    {
        var figures = text.InBlockOf(share);
        var at = IndexOf(figures, share);
        return at > 0 ? Shares.PartOf(figures, at)?.Figure : null;
    }

    private static int IndexOf(IReadOnlyList<FigureSetting> figures, Figure figure)
    {
        var at = figures.Count - 1;
        while (at >= 0 && figures[at].Figure != figure)
            at--;
        return at;
    }
}
