using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds several rises and falls told in a row, whose values stand apart and are found by what they count:
/// "xảy ra 12 vụ, chết 7 người, bị thương 9 người; tăng 3 vụ, giảm 2 người chết, giảm 1 người bị thương (năm trước: 9 vụ, 9 người chết, 10 người bị thương)".
/// </summary>
internal static class NamedChanges
{
    private const int LeastChanges = 2;

    /// <param name="text">The report.</param>
    /// <param name="known">The changes whose values are found already.</param>
    public static IEnumerable<ChangeClaim> Find(ReportText text, IReadOnlySet<Figure> known) =>
        text.Report.Blocks
            .SelectMany(block => Sentences([.. text.Settings(block).Where(figure => figure.IsQuantity)]))
            .SelectMany(sentence => In(sentence.Figures, sentence.Before, text.Language))
            .Where(claim => !known.Contains(claim.Change));

    private static IEnumerable<(FigureSetting[] Figures, FigureSetting[] Before)> Sentences(FigureSetting[] figures)
    {
        FigureSetting[][] sentences = [.. figures.GroupBy(figure => figure.Setting.Sentence.Start.Value).Select(sentence => sentence.ToArray())];
        return sentences.Select((sentence, at) => (sentence, at == 0 ? [] : sentences[at - 1]));
    }

    private static IEnumerable<ChangeClaim> In(FigureSetting[] sentence, FigureSetting[] sentenceBefore, LanguagePack language)
    {
        FigureSetting[] changes = [.. sentence.Where(figure => figure.Figure is { Role: FigureRole.Change, Unit.IsCounted: true })];
        FigureSetting[] earlier = [.. sentence.Where(figure => figure.Figure.Role == FigureRole.PreviousPeriod)];
        if (changes.Length < LeastChanges || earlier.Length < LeastChanges)
            yield break;
        FigureSetting[] current = [.. sentence.Where(figure => figure.Figure.Role == FigureRole.Actual && figure.At < changes[0].At)];
        // "So với cùng kỳ (31 vụ, 16 người chết, 22 người bị thương): giảm 3 vụ, giảm 2 người chết, …": what they fell to is told in the sentence before.
        if (current.Length == 0)
            current = [.. sentenceBefore.Where(figure => figure.Figure.Role == FigureRole.Actual)];
        foreach (var change in changes)
        {
            if (Changes.DirectionOf(change) is { } isRise && Named(change, current, language) is { } now && (Behind(change, sentence) ?? Named(change, earlier, language)) is { } before)
                yield return Changes.Change(now, before, change, isRise);
        }
    }

    // "giảm 3 người chết (7,9%; cùng kỳ 38 người)"
    private static FigureSetting? Behind(FigureSetting change, FigureSetting[] sentence)
    {
        var next = sentence.FirstOrDefault(figure => figure.At > change.At && figure.Figure.Unit == change.Figure.Unit);
        return next is { Figure.Role: FigureRole.PreviousPeriod } && PartitionTotals.Depth(change.Setting.Line, change.At, next.At) > 0 ? next : null;
    }

    // The one figure in the change's unit, or among several the one that shares most words with it.
    private static FigureSetting? Named(FigureSetting change, FigureSetting[] candidates, LanguagePack language)
    {
        FigureSetting[] alike = [.. candidates.Where(figure => figure.Figure.Unit == change.Figure.Unit)];
        if (alike.Length < LeastChanges)
            return alike.FirstOrDefault();
        var name = Name(change, language);
        var best = alike.GroupBy(figure => Name(figure, language).Count(name.Contains)).MaxBy(group => group.Key)!;
        return best.Key > 0 && best.Count() == 1 ? best.First() : null;
    }

    private static HashSet<string> Name(FigureSetting figure, LanguagePack language) =>
        [.. figure.Setting.Words(figure.Setting.Before).Concat(figure.Setting.Words(figure.Setting.After)).Where(word => !language.Fillers.Contains(word))];
}
