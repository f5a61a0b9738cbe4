using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Finds figures of the first paragraph that the report gives again and again with two digits in the other order, and never as there:
/// "toàn tỉnh có 521 hợp tác xã" over a text and a table that say 512; "hơn 87.600 tấn" over 86.742.
/// </summary>
internal static class LeadFigures
{
    private const int LeastTelling = 100;
    private const int LeastTold = 2;

    public static IEnumerable<(FigureSetting Lead, FigureSetting Told)> Find(ReportText text)
    {
        if (text.All.FirstOrDefault() is not { } opening || text.Report.Blocks[opening.Figure.Span.Block].Kind != BlockKind.Paragraph)
            yield break;
        foreach (var lead in text.InBlockOf(opening.Figure).Where(IsStatement))
        {
            Figure[] others = [.. text.Report.Figures.Where(other => other.Span.Block > lead.Figure.Span.Block && other.Unit == lead.Figure.Unit && other.Role is FigureRole.Actual or FigureRole.Cumulative)];
            if (Array.Exists(others, other => other.Quantity.Interval.Meets(lead.Figure.Quantity.Interval)))
                continue;
            var swapped = others.Where(other => IsSwapped(lead.Figure, other)).GroupBy(other => other.Value).ToArray();
            if (swapped is [var one] && one.Count() >= LeastTold && text.All.FirstOrDefault(figure => one.Contains(figure.Figure)) is { } told)
                yield return (lead, told);
        }
    }

    private static bool IsStatement(FigureSetting figure) =>
        figure is { IsActual: true, IsForEach: false, IsBound: false, Figure: { Value: >= LeastTelling, Mention.Form: NumberForm.Digits } }
        && figure.Figure.Unit.Dimension is not (UnitDimension.None or UnitDimension.Time or UnitDimension.Rate or UnitDimension.Percent);

    // A hedged figure is rounded: of 86.742 it would say 86.700.
    private static bool IsSwapped(Figure lead, Figure other)
    {
        var scale = 1m;
        while (lead.Quantity.Qualifier != Qualifier.Exact && lead.Value % (scale * 10) == 0)
            scale *= 10;
        return DigitSlip.IsSwap(lead.Value, decimal.Floor(other.Value / scale) * scale);
    }
}
