using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds figures whose digits stand in another order than in an earlier statement of the same: "đã từ chối 96 món …", and in the conclusions "từ chối thanh toán (69 món)".
/// Two numbers look so by chance too: words, or another figure told beside both, have to say that they are one.
/// </summary>
internal static class SwappedStatements
{
    private const int LeastLong = 1000;
    private const int LeastMiddle = 100;
    private const int LeastTelling = 12;

    // A unit with more figures than these counts many things.
    private const int MostOfRareUnit = 4;

    public static IEnumerable<(FigureSetting First, FigureSetting Second)> Find(FigureSetting[] statements, LanguagePack language)
    {
        var byUnit = statements.Where(figure => figure.Figure.Value >= LeastTelling && figure.Figure.Unit.IsCounted).GroupBy(figure => (figure.Figure.Unit, figure.Figure.Role));
        foreach (var ofUnit in byUnit.Select(group => group.ToArray()))
        {
            for (var second = 1; second < ofUnit.Length; second++)
            {
                var first = Array.FindLastIndex(ofUnit, second - 1, other => IsSwap(other, ofUnit[second]) && AreOne(other, ofUnit[second], ofUnit.Length, language));
                if (first >= 0)
                    yield return (ofUnit[first], ofUnit[second]);
            }
        }
    }

    private static bool IsSwap(FigureSetting first, FigureSetting second) =>
        first.Figure.Span.Block != second.Figure.Span.Block
        && string.Equals(first.Figure.Scope, second.Figure.Scope, StringComparison.OrdinalIgnoreCase)
        && DigitSlip.IsSwappedPair(first.Figure.Value, second.Figure.Value);

    private static bool AreOne(FigureSetting first, FigureSetting second, int ofUnit, LanguagePack language)
    {
        var shared = Words(first, language).Intersect(Words(second, language)).Count();
        return first.Figure.Value switch
        {
            >= LeastLong => shared > 0 || SharesFigure(first, second),
            >= LeastMiddle => shared > 1 || (shared > 0 && ofUnit <= MostOfRareUnit),
            _ => shared > 0 && ofUnit <= MostOfRareUnit,
        };
    }

    // "09 buổi … với 1.268 lượt người", "09 buổi nói trên thu hút 1.286 lượt người"
    private static bool SharesFigure(FigureSetting first, FigureSetting second) =>
        Beside(first).Any(figure => Beside(second).Any(other => other.Value == figure.Value && other.Unit == figure.Unit && figure.Unit.IsCounted && figure.Unit != Unit.None));

    private static IEnumerable<Quantity> Beside(FigureSetting figure)
    {
        var line = figure.Setting.Line;
        for (var i = figure.Setting.Sentence.Start.Value; i < figure.Setting.Sentence.End.Value; i++)
        {
            if (i != figure.At && line.Tokens[i].Mention?.Quantity is { } quantity)
                yield return quantity;
        }
    }

    // Two words side by side, those of the unit left out: one syllable alone says little.
    private static HashSet<(string, string)> Words(FigureSetting figure, LanguagePack language)
    {
        var unit = figure.Setting.Words((figure.At + 1)..figure.Setting.UnitEnd).ToHashSet(StringComparer.Ordinal);
        string[] words =
        [
            .. figure.Setting.Words(figure.Setting.Sentence.Start..figure.At).Concat(figure.Setting.Words(figure.Setting.After)).Where(word => !language.Fillers.Contains(word) && !unit.Contains(word)),
        ];
        return [.. words.Zip(words.Skip(1))];
    }
}
