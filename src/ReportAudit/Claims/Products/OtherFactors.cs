using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Tells whether a product is of other factors than it was taken to be.</summary>
/// <param name="text">The report.</param>
internal sealed class OtherFactors(ReportText text)
{
    // "Nhân lực 26 người: chia 03 ca, mỗi ca 08 người, cộng 02 người lãnh đạo": what the product lacks is told beside.
    public bool Explain(ProductClaim product)
    {
        var figures = text.InBlockOf(product.Rate);
        if (text.SettingOf(product.Rate) is not { } rate)
            return false;
        // "Salt cost $68 a ton, $231,200 in all. The contract allowed up to 4,200 tons": a bound is no count.
        if (product.Count.Quantity.Qualifier is Qualifier.AtMost or Qualifier.AtLeast && !figures.Any(count => count.Figure == product.Count && Shares.SharesSentence(count, rate)))
            return true;
        // "6 người đi 142 đêm x 100.000 đồng/đêm = 85,2 triệu đồng": of three factors.
        // "Hội trường 150 chỗ, 02 phòng học (60 chỗ/phòng)": what a list tells before is of something else.
        if (text.SettingOf(product.Product) is { } before && text.SettingOf(product.Count) is { } count && before.Setting.Line == count.Setting.Line && before.At < count.At && before.Setting.UnitEnd < count.First && before.Setting.Line.Tokens[before.Setting.UnitEnd].Is(',') && before.Setting.UnitEnd + 1 == count.First)
            return true;
        // "2,694 requests were attended in time, 92% of the 2,928. Officers made 6,735 visits, an average of 2.3 per request": of another count.
        if (product.Count.Unit.IsCounted && figures.Any(figure => figure.IsActual && figure.Figure != product.Count && (figure.Figure.Unit == product.Count.Unit || (figure.Figure.Unit.IsCounted && Shares.SharesSentence(figure, rate) && figures.Any(count => count.Figure == product.Count && !Shares.SharesSentence(count, rate)))) && figure.Figure.Value > 0 && IsMadeBy(product, figure.Figure)))
            return true;
        if (figures.Any(figure => figure is { IsActual: true, Figure: { Unit.IsCounted: true, Value: > 1 } } && Shares.SharesSentence(figure, rate) && !product.Evidence.Any(item => item.Figure == figure.Figure) && product.Product.Quantity.Interval.Meets(Interval.Point(product.Computed) * Interval.Point(figure.Figure.Value))))
            return true;
        return product.Product.Value > product.Computed && figures.Any(figure => figure.IsActual && figure.Figure.Unit == product.Product.Unit && figure.Figure.Value == product.Product.Value - product.Computed && Shares.SharesSentence(figure, rate) && !product.Evidence.Any(item => item.Figure == figure.Figure));
    }

    private static bool IsMadeBy(ProductClaim product, Figure count) => (product with { Count = count }).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
}
