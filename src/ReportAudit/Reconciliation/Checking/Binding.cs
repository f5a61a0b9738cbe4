using System.Globalization;
using ReportAudit.Reconciliation.Expressions;
using ReportAudit.Reconciliation.Matching;
using ReportParsing;

namespace ReportAudit.Reconciliation.Checking;

/// <summary>What the indicators of one check stand for in one place of a report.</summary>
internal sealed class Binding
{
    private readonly Dictionary<IndicatorTerm, Figure> figures = [];
    private readonly List<IndicatorTerm> missing = [];
    private readonly List<(IndicatorTerm Term, IReadOnlyList<Figure> Figures)> ambiguous = [];

    public Binding(IEnumerable<IndicatorTerm> indicators, Func<IndicatorTerm, IEnumerable<WordingMatch>> matchesOf)
    {
        foreach (var indicator in indicators)
            Bind(indicator, [.. matchesOf(indicator)]);
    }

    /// <summary>The indicators that no figure states here.</summary>
    public IReadOnlyList<IndicatorTerm> Missing => missing;

    /// <summary>The indicators that figures state here with different values.</summary>
    public IReadOnlyList<(IndicatorTerm Term, IReadOnlyList<Figure> Figures)> Ambiguous => ambiguous;

    /// <summary>The figures in reading order.</summary>
    public IReadOnlyList<Figure> Figures =>
        [.. figures.Values.Distinct().OrderBy(figure => figure.Span.Block).ThenBy(figure => figure.Span.Start)];

    /// <summary>What each indicator comes to here, to tell this place from one that says the same.</summary>
    public IEnumerable<string> Values =>
        figures.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key.Indicator}/{pair.Key.Role}={pair.Value.Value}")).Order(StringComparer.Ordinal);

    /// <summary>Whether another binding takes no other figure for an indicator that this one binds.</summary>
    public bool AgreesWith(Binding other) => figures.All(pair => other.Of(pair.Key) is { } figure && figure.Value == pair.Value.Value);

    /// <summary>The figure of an indicator; null where it is not stated.</summary>
    public Figure? Of(IndicatorTerm indicator) => figures.GetValueOrDefault(indicator);

    private void Bind(IndicatorTerm indicator, WordingMatch[] matches)
    {
        if (matches.Length == 0)
        {
            missing.Add(indicator);
            return;
        }

        // The figures that speak of the indicator most plainly; the others say it of something more.
        var plainest = matches.Min(match => match.Unsaid);
        Figure[] plain = [.. matches.Where(match => match.Unsaid == plainest).Select(match => match.Figure)];
        if (Array.Exists(plain, figure => !figure.Quantity.Interval.Meets(plain[0].Quantity.Interval)))
            ambiguous.Add((indicator, plain));
        else
            figures.Add(indicator, plain.MinBy(figure => (figure.Quantity.Interval.High - figure.Quantity.Interval.Low, figure.Span.Block, figure.Span.Start))!);
    }
}
