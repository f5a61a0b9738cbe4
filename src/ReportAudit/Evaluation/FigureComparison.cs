using System.Globalization;
using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Evaluation;

/// <summary>What the reading of one report's figures got right.</summary>
internal sealed record FigureComparison(IReadOnlyDictionary<FigureAspect, Score> Scores, IReadOnlyList<string> Differences)
{
    /// <summary>The differences that concern what is printed: which numbers are figures, their kinds, values and units.</summary>
    public IReadOnlyList<string> ReadingDifferences =>
        [.. Differences.Where(difference => !Interpreted.Any(aspect => difference.StartsWith($"{aspect}:", StringComparison.Ordinal)))];

    private static IReadOnlyList<FigureAspect> Interpreted => [FigureAspect.Indicator, FigureAspect.Role, FigureAspect.Qualifier];

    public static FigureComparison Of(Report report, IReadOnlyList<FigureLabel> labels, FigureMatching matching)
    {
        Dictionary<FigureAspect, Score> scores = Enum.GetValues<FigureAspect>().ToDictionary(aspect => aspect, _ => default(Score));
        List<string> differences = [];
        LabelUnits units = new(LanguagePack.For(report.Language, report.Blocks));
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].Doubtful)
                continue;
            var figure = matching.FigureOf(i);
            if (figure is null)
                differences.Add($"figure not found: {Describe(labels[i])}");
            foreach (var aspect in Enum.GetValues<FigureAspect>())
            {
                if (aspect == FigureAspect.Indicator && labels[i].Indicator.Length == 0)
                    continue;
                var isRight = figure is not null && IsRight(aspect, labels[i], figure, units);
                scores[aspect] += new Score(1, figure is null ? 0 : 1, isRight ? 1 : 0);
                if (figure is not null && !isRight)
                    differences.Add($"{aspect}: {Describe(labels[i])} read as {Describe(figure)}");
            }
        }

        foreach (var figure in report.Figures)
        {
            // Number words are labelled where they count something that matters; others may be read or not.
            if (matching.LabelOf(figure) is not null || figure.Mention.Form == NumberForm.Words)
                continue;
            differences.Add($"no figure: {Describe(figure)} in '{Around(report, figure.Span)}'");
            foreach (var aspect in Enum.GetValues<FigureAspect>().Where(aspect => aspect != FigureAspect.Indicator))
                scores[aspect] += new Score(0, 1, 0);
        }

        return new FigureComparison(scores, differences);
    }

    private static bool IsRight(FigureAspect aspect, FigureLabel label, Figure figure, LabelUnits units) => aspect switch
    {
        FigureAspect.Kind => label.Kind == figure.Mention.Kind,
        FigureAspect.Value => label.Value == figure.Value,
        FigureAspect.Unit => SameUnit(label, units.NameOf(label.Unit), figure.Unit.Name),
        FigureAspect.Indicator => HasWords(figure.Indicator.Text, label.Indicator),
        FigureAspect.Role => label.Role == figure.Role,
        FigureAspect.Qualifier => label.Qualifier == figure.Quantity.Qualifier,
        _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, message: null),
    };

    // m² is often typed m2.
    private static string Plain(string unit) => unit.ToLowerInvariant().Replace('²', '2').Replace('³', '3');

    // "lượt người" and "lượt" are the same unit said in more or fewer words.
    private static bool SameUnit(FigureLabel label, string labelled, string unit)
    {
        if (unit.Length == 0)
            return label.Unit.Length == 0 || label.UnitInferred;
        var (expected, actual) = (Plain(labelled), Plain(unit));
        return labelled.Length > 0 && (BeginsWithWords(expected, actual) || BeginsWithWords(actual, expected));
    }

    private static bool BeginsWithWords(string text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || text[words.Length] is ' ' or ',');

    private static bool HasWords(string text, string words)
    {
        var present = text.ToLowerInvariant().Split(' ').ToHashSet(StringComparer.Ordinal);
        return words.ToLowerInvariant().Split(' ').All(present.Contains);
    }

    private static string Describe(FigureLabel label) =>
        string.Create(CultureInfo.InvariantCulture, $"'{label.Text}' = {label.Value} {label.Unit} ({label.Role}, {label.Qualifier}, {label.Indicator}) after '{label.Before}'");

    private static string Describe(Figure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"'{figure.Mention.Text}' = {figure.Value} {figure.Unit.Name} ({figure.Role}, {figure.Quantity.Qualifier}, {figure.Indicator.Text})");

    private static string Around(Report report, TextSpan span)
    {
        const int Context = 30;
        var text = report.Blocks[span.Block].Text;
        return text[Math.Max(0, span.Start - Context)..Math.Min(text.Length, span.End + Context)];
    }
}
