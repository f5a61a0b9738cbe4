using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Finds what is left of a whole that its section told paragraphs above: "Toàn huyện phát hiện 23 vụ …", and below "Đã xử lý 17 vụ; còn lại 5 vụ đang xác minh".
/// </summary>
internal static class RestsOfSections
{
    // What lies between may have been told apart; few off, or a slip of the keyboard, was meant to come out.
    private const int MostOff = 2;
    private const int LeastWhole = 10;

    public static IEnumerable<SumClaim> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks.Where(block => block.Table is null))
        {
            foreach (var rest in text.Settings(block).Where(figure => figure.IsActual && figure.Figure.Unit.IsCounted && figure.Figure.Unit != Unit.None && !figure.IsForEach && Remainders.IsRest(figure)))
            {
                if (DoneBefore(text.Settings(block), rest) is { } done && WholeAbove(text, done, rest) is { } whole)
                    yield return whole;
            }
        }
    }

    // The one figure of its sentence that was done, what it is made up of left aside.
    private static FigureSetting? DoneBefore(IReadOnlyList<FigureSetting> figures, FigureSetting rest)
    {
        FigureSetting[] before = [.. figures.Where(figure => figure.At < rest.At && figure.IsActual && figure.Figure.Unit == rest.Figure.Unit && Shares.SharesSentence(figure, rest))];
        if (before.Length == 0 || Ratios.Under(before[0], figures) is not null)
            return null;
        var parts = before[1..];
        return parts.Length == 0 || (parts.Sum(part => part.Figure.Value) == before[0].Figure.Value && parts.Length > 1) ? before[0] : null;
    }

    private static SumClaim? WholeAbove(ReportText text, FigureSetting done, FigureSetting rest)
    {
        var section = text.SectionOf(rest.Figure.Span.Block);
        FigureSetting[] above =
        [
            .. text.All.TakeWhile(figure => figure.Figure.Id != done.Figure.Id)
                .Where(figure => figure.IsActual && figure.Figure.Unit == rest.Figure.Unit && figure.Figure.Span.Block != rest.Figure.Span.Block && text.SectionOf(figure.Figure.Span.Block) == section),
        ];
        if (above.Length == 0)
            return null;
        SumClaim[] claims = [.. above.Where(whole => whole.Figure.Value > done.Figure.Value).Select(whole => Remainders.Claim(whole, [done, rest]))];
        if (Array.Find(claims, claim => claim.Verdict == Verdict.Holds) is { } holding)
            return holding;
        var first = above[0];
        if (first.Figure.Value < LeastWhole || above.Any(figure => figure.Figure.Value > first.Figure.Value) || claims.FirstOrDefault() is not { } claim || claim.Total != first.Figure)
            return null;
        var left = first.Figure.Value - done.Figure.Value;
        return Math.Abs(left - rest.Figure.Value) <= MostOff || DigitSlip.OfKeyboard(rest.Figure).Contains(left) ? claim with { Basis = claim.Basis with { Certainty = Certainty.Likely } } : null;
    }
}
