using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds figures told again, two digits in the other order, in words that the report uses nowhere else: "quản lý 214 tổ tiết kiệm và vay vốn", and in the conclusions "241 tổ tiết kiệm và vay vốn hoạt động nền nếp".
/// </summary>
internal sealed class RareWordings
{
    private const int LeastTelling = 12;
    private const int LeastLong = 100;

    // In a short text every wording is rare.
    private const int LeastFigures = 25;

    private readonly LanguagePack language;
    private readonly Dictionary<(string, string), HashSet<int>> blocksOf = [];

    private RareWordings(IEnumerable<FigureSetting> figures, LanguagePack language)
    {
        this.language = language;
        foreach (var figure in figures)
        {
            foreach (var pair in Around(figure))
            {
                if (!blocksOf.TryGetValue(pair, out var blocks))
                    blocksOf[pair] = blocks = [];
                blocks.Add(figure.Figure.Span.Block);
            }
        }
    }

    /// <param name="text">The report.</param>
    /// <param name="statements">The figures that may be told again.</param>
    public static IEnumerable<(FigureSetting First, FigureSetting Second)> Find(ReportText text, FigureSetting[] statements)
    {
        if (text.Report.Figures.Count < LeastFigures)
            yield break;
        RareWordings wordings = new(text.All, text.Language);
        FigureSetting[] counted = [.. statements.Where(figure => figure.IsActual && figure.Figure.Value >= LeastTelling && figure.Figure.Unit.Dimension is not (UnitDimension.None or UnitDimension.Time or UnitDimension.Rate or UnitDimension.Percent))];
        for (var second = 1; second < counted.Length; second++)
        {
            for (var first = second - 1; first >= 0; first--)
            {
                if (wordings.AreOne(counted[first], counted[second]))
                    yield return (counted[first], counted[second]);
            }
        }
    }

    private bool AreOne(FigureSetting first, FigureSetting second) =>
        first.Figure.Span.Block != second.Figure.Span.Block
        && first.Figure.Unit == second.Figure.Unit
        && first.Figure.Role == second.Figure.Role
        && first.Figure.Value != second.Figure.Value
        && string.Equals(first.Figure.Scope, second.Figure.Scope, StringComparison.OrdinalIgnoreCase)
        && (first.Figure.Period is not { } one || second.Figure.Period is not { } other || one == other)
        && DigitSlip.IsSwappedPair(first.Figure.Value, second.Figure.Value)
        && (first.Figure.Value >= LeastLong || !SwappedStatements.IsNarrower(second, first, language))
        && Around(first).Intersect(Around(second)).Any(pair => blocksOf[pair].Count == 2);

    private HashSet<(string, string)> Around(FigureSetting figure)
    {
        var setting = figure.Setting;
        var (start, end) = (figure.At, figure.At + 1);
        while (start > setting.Sentence.Start.Value && !IsEdge(setting.Line.Tokens[start - 1]))
            start--;
        while (end < setting.Sentence.End.Value && !IsEdge(setting.Line.Tokens[end]))
            end++;
        return [.. WordPairs.Of(setting.Words(start..end), language)];
    }

    private static bool IsEdge(Token token) => SettingReading.IsFigure(token) || token.Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd;
}
