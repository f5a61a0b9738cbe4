using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds shares that were computed of last year's whole and left so: "Tiếp nhận 7.945 hồ sơ, tăng 825 hồ sơ so với cùng kỳ (7.120 hồ sơ). Nộp trực tuyến 5.703 hồ sơ, chiếm 80,1%",
/// where only what is compared with gives the share.
/// </summary>
internal static class OldBases
{
    private const int LeastTelling = 20;
    private const int LeastLong = 100;

    /// <summary>The share of the figure of now that stands against the earlier one; null where a figure of now, anywhere in the report, gives the share too.</summary>
    public static ShareClaim? Find(ReportText text, FigureSetting part, FigureSetting share)
    {
        // "bằng 80,1% so với cùng kỳ" is said to be of it; "compared with 4,638 finishers (61.0%)" is all of then.
        if (Shares.IsOfPlan(share) || part.Setting.Cues.Any(cue => cue is Cue.Versus or Cue.EarlierPeriod) || share.Figure.Quantity.Ulp is 0 or >= 1 || share.Figure.Value / share.Figure.Quantity.Ulp < LeastTelling || text.Report.Figures.Any(figure => figure.Role != FigureRole.PreviousPeriod && Gives(figure)))
            return null;
        var section = text.SectionOf(part.Figure.Span.Block);
        var isTelling = share.Figure.Value / share.Figure.Quantity.Ulp >= LeastLong;
        ShareClaim[] claims =
        [
            .. text.All
                .TakeWhile(figure => figure.Figure.Id != part.Figure.Id)
                .Where(figure => figure.Figure.Role == FigureRole.PreviousPeriod && (isTelling || text.SectionOf(figure.Figure.Span.Block) == section) && Gives(figure.Figure))
                .Select(earlier => OfNow(text, earlier))
                .OfType<FigureSetting>()
                .Where(now => now.Figure.Value > part.Figure.Value)
                .Select(now => Shares.Claim(part, now, share, Certainty.Likely)),
        ];
        return claims is [.., { Verdict: Verdict.Contradicted } last] ? last : null;

        bool Gives(Figure whole) => whole.Id != part.Figure.Id && whole.Value > part.Figure.Value && AreAlike(whole.Unit, part.Figure.Unit)
            && new ShareClaim(part.Figure, whole, share.Figure, new Basis(string.Empty, Certainty.None)).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
    }

    // The nearest before it in its sentence, or what stands above it by the change that is told.
    private static FigureSetting? OfNow(ReportText text, FigureSetting earlier)
    {
        var figures = text.InBlockOf(earlier.Figure);
        var before = figures.Where(figure => figure.At < earlier.At && figure.IsActual && AreAlike(figure.Figure.Unit, earlier.Figure.Unit)).ToArray();
        if (before.LastOrDefault(figure => Shares.SharesSentence(figure, earlier)) is { } beside)
            return beside;
        decimal[] changes = [.. figures.Where(figure => figure.Figure.Role == FigureRole.Change && figure.Figure.Unit == earlier.Figure.Unit && Shares.SharesSentence(figure, earlier)).Select(figure => figure.Figure.Value)];
        return before.LastOrDefault(figure => changes.Contains(Math.Abs(figure.Figure.Value - earlier.Figure.Value)));
    }

    // "1,486 offences, up from 1,368 a year earlier … an arrest was made for 412": bare numbers count what the others do.
    private static bool AreAlike(Unit one, Unit other) => one == other || (one == Unit.None && other.IsCounted) || (other == Unit.None && one.IsCounted);
}
