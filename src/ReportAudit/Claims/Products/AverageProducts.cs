using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds what an average is the average of, told in a sentence or an item before: it makes the product, or does but for two digits in the other order.</summary>
internal static class AverageProducts
{
    private const int LeastCount = 20;

    // What is told for one is far less than what is told for all.
    private const int LeastTimes = 20;
    private const int Reach = 3;

    public static IEnumerable<ProductClaim> Find(ReportText text) =>
        text.Report.Blocks.Where(block => block.Table is null)
            .SelectMany(block => text.Settings(block).Where(figure => figure.IsActual))
            .Select(figure => OfPrice(figure, text) ?? OfTime(figure, text))
            .OfType<ProductClaim>();

    // "We installed 2,640 meters. At an average cost of $312, spending on this item is $823,680"
    // "- the 87 animals were slaughtered", and in the next item "- compensation at 640 crowns a head, in all 55,680 crowns"
    private static ProductClaim? OfPrice(FigureSetting price, ReportText text)
    {
        var isAverage = price.Figure.Unit.Dimension == UnitDimension.Money && price.Setting.Has(Cue.Average);
        var money = price.Figure.Unit.Dimension == UnitDimension.Rate && price.Figure.Unit.Name.Split('/') is [var of, _] ? of : isAverage ? price.Figure.Unit.Name : null;
        var figures = text.InBlockOf(price.Figure);
        if (money is null || figures.FirstOrDefault(figure => figure.At > price.At) is not { IsActual: true, Figure.Unit.Dimension: UnitDimension.Money } product || !string.Equals(product.Figure.Unit.Name, money, StringComparison.Ordinal)
            || !Shares.InOneClause(price, product) || product.Figure.Value < price.Figure.Value * LeastTimes || product.Figure.Quantity.Ulp > 1)
            return null;
        var before = isAverage
            ? figures.Where(figure => figure.At < product.At && (Shares.SharesSentence(figure, price) || figure.Setting.Sentence.End.Value == price.Setting.Sentence.Start.Value))
            : Above(price, text).Append(text.Report.Blocks[price.Figure.Span.Block]).SelectMany(text.Settings).Where(figure => figure.Figure.Span.Block < price.Figure.Span.Block || figure.At < price.At);
        var counts = before.Where(figure => figure.IsActual && !figure.IsBound && figure.Figure.Value >= LeastCount && (figure.Figure.Unit.Dimension is UnitDimension.Count or UnitDimension.Thing or UnitDimension.None or UnitDimension.Length || IsPaidFor(figure, price)));
        return Likeliest([.. counts.Reverse().Select(count => new ProductClaim(count.Figure, price.Figure, product.Figure, 1, BasisOf(price)))]);
    }

    // "They gave 41,800 hours. At £10.42 an hour that would have cost £435,556"
    private static bool IsPaidFor(FigureSetting count, FigureSetting price) =>
        price.Figure.Unit.Name.Split('/') is [_, var per] && string.Equals(count.Figure.Unit.Name, per, StringComparison.Ordinal);

    // "71,206 lorries crossed", and in the next item "Over the 91 days of the quarter this is 782 lorries a day"
    private static ProductClaim? OfTime(FigureSetting rate, ReportText text)
    {
        if (rate.Figure.Unit.Dimension != UnitDimension.Rate || rate.Figure.Unit.Name.Split('/') is not [var of, var per])
            return null;
        var at = rate.Figure.Span.Block;
        var times = text.Settings(text.Report.Blocks[at]).FirstOrDefault(figure => figure.IsQuantity && figure.Figure.Unit.Dimension == UnitDimension.Time && string.Equals(figure.Figure.Unit.Name, per, StringComparison.Ordinal) && figure.Figure.Value >= LeastCount && Shares.SharesSentence(figure, rate));
        if (times is null)
            return null;
        var products = Above(rate, text).Append(text.Report.Blocks[at]).SelectMany(text.Settings)
            .Where(figure => figure.IsActual && figure.Figure.Span != rate.Figure.Span && string.Equals(figure.Figure.Unit.Name, of, StringComparison.Ordinal) && figure.Figure.Value >= rate.Figure.Value * LeastTimes
                && (figure.Figure.Span.Block < at || figure.At < rate.At));
        return Likeliest([.. products.Reverse().Select(product => new ProductClaim(times.Figure, rate.Figure, product.Figure, 1, BasisOf(rate)))]);
    }

    private static IEnumerable<Block> Above(FigureSetting average, ReportText text) =>
        text.Report.Blocks.Take(average.Figure.Span.Block).TakeLast(Reach).Where(block => block.Table is null && text.SectionOf(block.Id) == text.SectionOf(average.Figure.Span.Block));

    private static ProductClaim? Likeliest(ProductClaim[] claims) =>
        Array.Find(claims, claim => claim.Verdict != Verdict.Contradicted)
        ?? Array.Find(claims, claim => claim.Evidence.Any(item => claim.Allowed(item.Figure) is { } allowed && DigitSlip.Swapped(item.Figure).Any(allowed.Contains)));

    private static Basis BasisOf(FigureSetting average) => new(average.Figure.Mention.Text, Certainty.Likely);
}
