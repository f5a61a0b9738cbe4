using ReportParsing;

namespace ReportAudit.Evaluation;

/// <summary>Which of a report's figures each label speaks of, told by the digits and the text around them.</summary>
internal sealed class FigureMatching
{
    private const int LeastAgreement = 6;

    private readonly Dictionary<string, int> labelOfFigure = new(StringComparer.Ordinal);
    private readonly Figure?[] figureOfLabel;

    public FigureMatching(Report report, IReadOnlyList<FigureLabel> labels)
    {
        figureOfLabel = new Figure?[labels.Count];
        SqueezedText text = new(report);
        var pairs =
            from figure in report.Figures
            from label in Enumerable.Range(0, labels.Count)
            where IsSameNumber(FirstNumber(figure.Mention.Text), FirstNumber(labels[label].Text))
            let agreement = text.Agreement(figure.Span, labels[label])
            where agreement >= LeastAgreement
            orderby agreement descending, label
            select (figure, label);
        foreach (var (figure, label) in pairs)
        {
            if (figureOfLabel[label] is not null || labelOfFigure.ContainsKey(figure.Id))
                continue;
            figureOfLabel[label] = figure;
            labelOfFigure.Add(figure.Id, label);
        }
    }

    public Figure? FigureOf(int label) => figureOfLabel[label];

    public int? LabelOf(Figure figure) => labelOfFigure.TryGetValue(figure.Id, out var label) ? label : null;

    // Number words and placeholders are labelled with the unit behind them: "o tấn", "mười hai triệu đồng".
    private static bool IsSameNumber(string figure, string label) =>
        figure.Equals(label, StringComparison.Ordinal)
        || (!label.AsSpan().ContainsAnyInRange('0', '9') && label.StartsWith(figure, StringComparison.Ordinal));

    /// <summary>The first run of digits with its separators; the whole text where it has no digit.</summary>
    private static string FirstNumber(string text)
    {
        var squeezed = SqueezedText.Squeeze(text);
        var start = squeezed.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return squeezed.ToLowerInvariant();
        var end = start;
        while (end < squeezed.Length && (char.IsAsciiDigit(squeezed[end]) || (squeezed[end] is '.' or ',' && end + 1 < squeezed.Length && char.IsAsciiDigit(squeezed[end + 1]))))
            end++;
        return squeezed[start..end];
    }
}
