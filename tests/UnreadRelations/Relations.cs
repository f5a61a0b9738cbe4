using ReportAudit.Claims;
using ReportAudit.Rules;
using ReportParsing;

namespace UnreadRelations;

/// <summary>
/// Finds by reckoning alone which figures of a report stand in a relation: long numbers do not do so by chance. What the audit does not read of these it cannot find wrong either,
/// and unlike errors there are some in every report.
/// </summary>
internal sealed class Relations
{
    private const int Before = 220;
    private const int Behind = 120;
    private const int MostParts = 14;
    private const int MostBlocks = 14;
    private const int MostNear = 7;
    private const int LongNumber = 100;
    private const int LeastPart = 5;
    private const int LeastFactors = 10_000;
    private static readonly decimal[] Scales = [1, 10, 100, 1000, 1_000_000];

    private readonly FigureSetting[] all;
    private readonly HashSet<Figure>[] claims;

    private Relations(Report report)
    {
        all = [.. new ReportText(report).All.Where(figure => figure is { IsBound: false, Figure.Mention.Form: not NumberForm.Words } && figure.Figure.Value > 0)];
        claims = [.. new AuditContext(report).Claims.Where(claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding).Select(claim => claim.Evidence.Select(item => item.Figure).ToHashSet())];
    }

    public static IEnumerable<Relation> Of(Report report)
    {
        Relations relations = new(report);
        return Enumerable.Range(0, relations.all.Length).Select(relations.At).OfType<Relation>();
    }

    // What a figure stands in first.
    private Relation? At(int at) => all[at] switch
    {
        { Figure: { Role: FigureRole.Change, Unit.Dimension: UnitDimension.Percent } } => Between(RelationKind.Points, at, figure => figure.Figure.Unit.Name == "%", LongNumber / 10),
        { Figure: { Unit.Dimension: UnitDimension.Percent, Quantity.Ulp: < 1 } } => Share(at),
        { IsQuantity: true, Figure.Role: FigureRole.Change } => Between(RelationKind.Change, at, figure => figure.Figure.Unit == all[at].Figure.Unit, LongNumber / 10),
        { IsQuantity: true } => Sum(at) ?? Rest(at) ?? Product(at),
        _ => null,
    };

    private Relation? Between(RelationKind kind, int at, Func<FigureSetting, bool> isAlike, int least)
    {
        if (Length(all[at].Figure) < least)
            return null;
        FigureSetting[] near = [.. all.Where(figure => figure.Figure.Span.Block == all[at].Figure.Span.Block && figure.Figure.Role != FigureRole.Change && isAlike(figure))];
        return near.SelectMany(one => near.Where(other => one.Figure.Value - other.Figure.Value == Math.Abs(all[at].Figure.Value)), (one, other) => Told(kind, all[at], [one, other, all[at]])).FirstOrDefault();
    }

    // A percentage with decimals, a part in its sentence or the one before, and a whole near.
    private Relation? Share(int at)
    {
        FigureSetting[] near = [.. all.Skip(Math.Max(0, at - MostParts)).Take(MostParts + 2).Where(figure => figure.IsQuantity && all[at].Figure.Span.Block - figure.Figure.Span.Block is >= 0 and <= 2)];
        return near.Where(part => part.Figure.Span.Block == all[at].Figure.Span.Block && part.Figure.Value >= LeastPart).Reverse()
            .SelectMany(part => near.Where(whole => whole != part && Units.CanAdd(whole.Figure.Unit, part.Figure.Unit) && whole.Figure.Value > part.Figure.Value && Math.Abs((part.Figure.Value * 100 / whole.Figure.Value) - all[at].Figure.Value) * 2 <= all[at].Figure.Quantity.Ulp), (part, whole) => Told(RelationKind.Share, all[at], [part, whole, all[at]]))
            .FirstOrDefault();
    }

    // A total and the parts right behind it.
    private Relation? Sum(int at)
    {
        if (Length(all[at].Figure) < LongNumber)
            return null;
        FigureSetting[] behind = [.. all.Skip(at + 1).TakeWhile(figure => figure.Figure.Span.Block - all[at].Figure.Span.Block <= MostBlocks).Where(figure => figure.IsQuantity && figure.Figure.Role != FigureRole.Change && Units.CanAdd(all[at].Figure.Unit, figure.Figure.Unit)).Take(MostParts)];
        for (var first = 0; first < Math.Min(2, behind.Length); first++)
        {
            var sum = 0m;
            for (var last = first; last < behind.Length && sum < all[at].Figure.Value; last++)
            {
                sum += behind[last].Figure.Value;
                if (last > first && sum == all[at].Figure.Value)
                    return Told(RelationKind.Sum, behind[last], [all[at], .. behind[first..(last + 1)]]);
            }
        }

        return null;
    }

    private Relation? Rest(int at)
    {
        if (Length(all[at].Figure) < LongNumber)
            return null;
        FigureSetting[] before = [.. all.Take(at).Reverse().TakeWhile(figure => all[at].Figure.Span.Block - figure.Figure.Span.Block <= 2).Where(figure => figure.IsQuantity && figure.Figure.Unit == all[at].Figure.Unit && Length(figure.Figure) >= LongNumber).Take(MostNear)];
        return before.SelectMany(whole => before.Where(done => whole.Figure.Value - done.Figure.Value == all[at].Figure.Value), (whole, done) => Told(RelationKind.Rest, all[at], [whole, done, all[at]])).FirstOrDefault();
    }

    private Relation? Product(int at)
    {
        FigureSetting[] near = [.. all.Skip(Math.Max(0, at - MostNear)).Take(MostNear + 2).Where(figure => figure != all[at] && figure.Figure.Span.Block == all[at].Figure.Span.Block && figure.IsQuantity && figure.Figure.Value is > 1 and < 1e12m)];
        return near.SelectMany(
            (count, i) => near.Skip(i + 1).Where(rate => Length(count.Figure) * Length(rate.Figure) >= LeastFactors && Array.Exists(Scales, scale => count.Figure.Value * rate.Figure.Value / scale == all[at].Figure.Value || count.Figure.Value * rate.Figure.Value == all[at].Figure.Value / scale)),
            (count, rate) => Told(RelationKind.Product, all[at], [count, rate, all[at]])).FirstOrDefault();
    }

    private Relation Told(RelationKind kind, FigureSetting last, FigureSetting[] figures)
    {
        var (text, span) = (last.Setting.Line.Block.Text, last.Figure.Span);
        var sentence = text[Math.Max(0, span.Start - Before)..Math.Min(text.Length, span.End + Behind)].ReplaceLineEndings(" ");
        return new Relation(kind, [.. figures.Select(figure => figure.Figure)], Array.Exists(claims, claim => Array.TrueForAll(figures, figure => claim.Contains(figure.Figure))), sentence);
    }

    // As printed, zeros at the end aside.
    private static decimal Length(Figure figure)
    {
        var digits = decimal.Truncate(Math.Abs(figure.Value) / figure.Quantity.Ulp);
        while (digits >= 10 && digits % 10 == 0)
            digits /= 10;
        return digits;
    }
}
