using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Weighs shares whose whole no words name: told where one slip of the keyboard makes the share right, and no other figures give it.
/// </summary>
internal sealed class ShareDoubts
{
    private const int LeastDigits = 100;
    private const int LeastCount = 10;
    private const decimal Hundred = 100;

    private readonly ReportText text;
    private readonly HashSet<Figure> borneOut;

    /// <param name="text">The report.</param>
    /// <param name="claims">What else it says of its figures: what comes out right elsewhere was not mistyped.</param>
    public ShareDoubts(ReportText text, IReadOnlyList<Claim> claims)
    {
        this.text = text;
        borneOut =
        [
            .. claims.Where(claim => claim.Basis.Certainty > Certainty.None && claim is SumClaim { Parts.Count: > 1, Verdict: Verdict.Holds } or ShareClaim { Share.Quantity.Ulp: < 1, Verdict: Verdict.Holds or Verdict.HoldsWithinRounding })
                .SelectMany(claim => claim.Evidence.Select(item => item.Figure)),
        ];
    }

    /// <summary>Whether a share has digits enough to tell of its part and whole.</summary>
    public static bool IsTelling(FigureSetting share) =>
        share.Figure.Quantity is { Ulp: > 0 and < 1, Qualifier: Qualifier.Exact } printed && printed.Value >= LeastDigits * printed.Ulp && printed.Value != Hundred;

    /// <summary>Whether a figure comes out right elsewhere.</summary>
    public bool IsBorneOut(Figure figure) => borneOut.Contains(figure);

    /// <summary>The claim where one slip makes it right and nothing else does; null where it holds, or another reading does.</summary>
    public ShareClaim? Slipped(FigureSetting part, FigureSetting whole, FigureSetting share) =>
        Unexplained(part, whole, share) is { } claim && claim.Evidence.Any(item => IsSlip(claim, item.Figure)) ? claim : null;

    /// <summary>The claim where it does not hold, and no other reading does.</summary>
    public ShareClaim? Unexplained(FigureSetting part, FigureSetting whole, FigureSetting share)
    {
        var claim = Shares.Claim(part, whole, share, Certainty.Likely);
        // "đạt 90,4% trực tuyến": of a whole that is not printed.
        if (claim.Verdict != Verdict.Contradicted || part.Figure.Value == whole.Figure.Value || Shares.IsOfTheOthers(claim) || NamedWhole.IsAnother(share, part, whole, text.Language) || IsOfWholeAndNext(claim, whole))
            return null;
        var figures = text.InBlockOf(share.Figure);
        return IsOfOther(claim) || IsOfSeveral(claim, part, figures) || ImpliedWhole.HasDerivedWhole(figures, part, share) ? null : claim;
    }

    private bool IsSlip(ShareClaim claim, Figure figure) =>
        !borneOut.Contains(figure) && (figure == claim.Share || figure.Value >= LeastCount * figure.Quantity.Ulp) && claim.Allowed(figure) is { } allowed
        && DigitSlip.Mistyped(figure).Concat(DigitSlip.Swapped(figure)).Any(meant => (figure.Quantity with { Value = meant }).Interval.Meets(allowed));

    // Some other figure of the report is what the part is so many hundredths of.
    private bool IsOfOther(ShareClaim claim) => text.Report.Figures.Any(other =>
        other != claim.Part && other != claim.Whole && (other.Unit == claim.Part.Unit || other.Unit == claim.Whole.Unit || other.Unit.IsCounted == claim.Part.Unit.IsCounted) && Shares.Gives(claim.Part.Quantity.Interval, other.Quantity.Interval, claim.Share.Quantity.Interval));

    // "khai thác biển 26.118 tấn, nội địa 1.222 tấn", and a sentence on a share of both.
    private bool IsOfWholeAndNext(ShareClaim claim, FigureSetting whole) => text.InBlockOf(claim.Whole).Any(other =>
        other.IsQuantity && other.Figure != claim.Whole && other.Figure != claim.Part && other.Figure.Unit == claim.Whole.Unit && Shares.SharesSentence(other, whole)
        && (Shares.Gives(claim.Part.Quantity.Interval, claim.Whole.Quantity.Interval + other.Figure.Quantity.Interval, claim.Share.Quantity.Interval) || Shares.Gives(claim.Part.Quantity.Interval, claim.Whole.Quantity.Interval - other.Figure.Quantity.Interval, claim.Share.Quantity.Interval)));

    // Of the whole another part told in the sentence is; or it is of both, or a rise from one to the other.
    private static bool IsOfSeveral(ShareClaim claim, FigureSetting told, IReadOnlyList<FigureSetting> figures)
    {
        var (part, whole) = (claim.Part.Quantity.Interval, claim.Whole.Quantity.Interval);
        return Shares.Gives(part, part + whole, claim.Share.Quantity.Interval) || Shares.Gives(part - whole, whole, claim.Share.Quantity.Interval) || Shares.Gives(whole - part, part, claim.Share.Quantity.Interval)
            || figures.Any(other => other.IsQuantity && other.Figure != claim.Part && other.Figure != claim.Whole && Shares.SharesSentence(other, told)
                && (Shares.Gives(other.Figure.Quantity.Interval, whole, claim.Share.Quantity.Interval) || Shares.Gives(part, part + other.Figure.Quantity.Interval, claim.Share.Quantity.Interval) || Shares.Gives(part, whole - other.Figure.Quantity.Interval, claim.Share.Quantity.Interval)
                    || Shares.Gives(part - other.Figure.Quantity.Interval, other.Figure.Quantity.Interval, claim.Share.Quantity.Interval) || Shares.Gives(other.Figure.Quantity.Interval + part, whole, claim.Share.Quantity.Interval)));
    }
}
