using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>
/// Finds figures told again with two digits in the other order, of which one adds up and the other nothing bears out:
/// "136 full-time employees", and below "377 people, 163 full-time and 214 seasonal".
/// </summary>
internal static class BorneOutSwaps
{
    /// <summary>The least value whose digits seldom stand in another order by chance.</summary>
    public const int LeastTelling = 100;

    private const int LeastTellingLetters = 4;

    /// <param name="figures">The figures that may be told again.</param>
    /// <param name="isBorneOut">Whether another claim about a figure holds.</param>
    /// <param name="text">The report.</param>
    public static IEnumerable<(FigureSetting First, FigureSetting Second)> Find(FigureSetting[] figures, Predicate<FigureSetting> isBorneOut, ReportText text)
    {
        FigureSetting[] counted = [.. figures.Where(figure => figure is { IsActual: true, Figure.Value: >= LeastTelling, Figure.Quantity.Ulp: >= 1 } && (figure.Figure.Unit.IsCounted || figure.Figure.Unit == Unit.None))];
        var told = counted.ToLookup(figure => figure.Figure.Value);
        for (var second = 1; second < counted.Length; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var (one, other) = (counted[first], counted[second]);
                if (CountTheSame(one, other) && isBorneOut(one) != isBorneOut(other) && told[(isBorneOut(one) ? other : one).Figure.Value].Count() == 1 && SayTheSame(one, other, text.Language))
                    yield return (one, other);
            }
        }
    }

    private static bool CountTheSame(FigureSetting first, FigureSetting second) =>
        first.Figure.Span.Block != second.Figure.Span.Block
        && DigitSlip.IsSwap(first.Figure.Value, second.Figure.Value)
        && (first.Figure.Unit == second.Figure.Unit || first.Figure.Unit == Unit.None || second.Figure.Unit == Unit.None)
        && first.Figure.Role == second.Figure.Role
        && string.Equals(first.Figure.Scope, second.Figure.Scope, StringComparison.OrdinalIgnoreCase)
        && (first.Figure.Period is not { } one || second.Figure.Period is not { } other || one == other);

    // Words side by side where words are syllables; else the telling words right around; both may be what is left.
    private static bool SayTheSame(FigureSetting first, FigureSetting second, LanguagePack language) =>
        (Remainders.IsRest(first) && Remainders.IsRest(second))
        || (language.Mentions.CountsInPlurals ? Telling(first, language).Overlaps(Telling(second, language)) : WordPairs.Of(Around(first), language).Intersect(WordPairs.Of(Around(second), language)).Any());

    private static HashSet<string> Telling(FigureSetting figure, LanguagePack language) =>
        [.. Around(figure).Where(word => word.Length >= LeastTellingLetters && !language.Fillers.Contains(word))];

    // The words right before and behind, those of the unit left out.
    private static IEnumerable<string> Around(FigureSetting figure)
    {
        string[] unit = MatchKey.Of(figure.Figure.Unit.Name).Split(' ');
        return figure.Setting.Words(figure.Setting.Before).Concat(figure.Setting.Words((figure.At + 1)..figure.Setting.After.End)).Where(word => !unit.Contains(word, StringComparer.Ordinal));
    }
}
