using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Finds products that are written out with their signs: "84 quầy x 350.000 đồng/quầy = 29.400.000 đồng", "12 người × 3 ngày × 150.000 đồng = 5.400.000 đồng".</summary>
internal static class WrittenProducts
{
    // Words that a factor's unit may leave before its sign (84 ki-ốt loại nhỏ x …).
    private const int MostBetween = 4;

    public static IEnumerable<ProductClaim> Find(ReportText text) =>
        text.Report.Blocks.Where(block => block.Table is null).SelectMany(block => In(text, text.Settings(block)));

    private static IEnumerable<ProductClaim> In(ReportText text, IReadOnlyList<FigureSetting> figures)
    {
        for (var first = 0; first + 2 < figures.Count; first++)
        {
            var last = first;
            while (last + 1 < figures.Count && SignBetween(figures[last], figures[last + 1]) is Sign.Times)
                last++;
            if (last > first && last + 1 < figures.Count && SignBetween(figures[last], figures[last + 1]) is Sign.Equal && !figures[last + 1].IsBound)
                yield return Claim(text, [.. figures.Take(last + 1).Skip(first)], figures[last + 1]);
            first = Math.Max(first, last);
        }
    }

    private static ProductClaim Claim(ReportText text, FigureSetting[] factors, FigureSetting product)
    {
        var (count, rate) = (factors[0], factors[^1]);
        var worths = text.Language.UnitWorths;
        var worth = factors[1..^1].Aggregate(1m, (sofar, factor) => sofar * factor.Figure.Value);
        // "4,2 ha x 65 tạ/ha = 27,3 tấn"
        if (worths.TryGetValue(rate.Figure.Unit.Name.Split('/')[0], out var of) && worths.TryGetValue(product.Figure.Unit.Name, out var made))
            worth *= of / made;
        return new ProductClaim(count.Figure, rate.Figure, product.Figure, worth, new Basis(text.Report.Blocks[count.Figure.Span.Block].Text[count.Figure.Span.Start..product.Figure.Span.End], Certainty.Certain));
    }

    private static Sign? SignBetween(FigureSetting left, FigureSetting right)
    {
        Sign? sign = null;
        if (left.Setting.Line != right.Setting.Line || right.At - left.Setting.UnitEnd > MostBetween)
            return null;
        for (var i = left.Setting.UnitEnd; i < right.At; i++)
        {
            var token = left.Setting.Line.Tokens[i];
            Sign? here = token.Is('=') ? Sign.Equal : token.Is('×') || token.Is('*') || token.Word is "x" ? Sign.Times : null;
            if (here is null && (token.Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd || SettingReading.IsFigure(token)))
                return null;
            if (here is not null && sign is not null)
                return null;
            sign ??= here;
        }

        return sign;
    }

    private enum Sign
    {
        Times,
        Equal,
    }
}
