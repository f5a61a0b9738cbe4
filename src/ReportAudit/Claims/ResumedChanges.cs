using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds the values of a change whose clause or sentence points back to what was told before it.</summary>
internal static class ResumedChanges
{
    public static (FigureSetting Current, FigureSetting Previous)? Find(IReadOnlyList<FigureSetting> figures, int change, PartitionWords words) =>
        InClause(figures, change, words) ?? InSentence(figures, change, words);

    // "412 members, 30 more than a year earlier, when there were 382; this is a rise of 7.9%": what the clause points back to.
    private static (FigureSetting Current, FigureSetting Previous)? InClause(IReadOnlyList<FigureSetting> figures, int change, PartitionWords words)
    {
        var (line, at) = (figures[change].Setting.Line, figures[change].At);
        var start = at;
        while (start > 0 && line.Tokens[start - 1].Kind is not (TokenKind.ClauseEnd or TokenKind.SentenceEnd))
            start--;
        if (figures[change].Figure.Unit.Name != "%" || start == 0 || start == at || !words.Anaphors.Contains(line.Tokens[start].Word, StringComparer.Ordinal) || PartitionOpeners.HasFigure(line, start, at))
            return null;
        var previous = figures.Take(change).LastOrDefault(figure => figure.IsQuantity && figure.Figure.Role != FigureRole.Change);
        if (previous is not { Figure.Role: FigureRole.PreviousPeriod } || Enumerable.Range(previous.At, start - 1 - previous.At).Any(i => line.Tokens[i].Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd))
            return null;
        return figures.LastOrDefault(figure => figure.At < previous.At && figure.IsActual && Shares.SharesSentence(figure, previous) && Changes.AreAlike(previous.Figure, figure.Figure)) is { } current ? (current, previous) : null;
    }

    // "Crews repaired 63 breaks. That compares with 52 a year earlier, an increase of 21%": the one figure that the sentence before tells.
    private static (FigureSetting Current, FigureSetting Previous)? InSentence(IReadOnlyList<FigureSetting> figures, int change, PartitionWords words)
    {
        var (line, start) = (figures[change].Setting.Line, figures[change].Setting.Sentence.Start.Value);
        if (change < 2 || start == 0 || !words.Anaphors.Contains(line.Tokens[start].Word, StringComparer.Ordinal))
            return null;
        FigureSetting[] told = [.. figures.Take(change).Where(figure => Shares.SharesSentence(figure, figures[change]) && figure.Figure.Role != FigureRole.Change)];
        if (told is not [{ Figure.Role: FigureRole.PreviousPeriod } previous] || figures[change - 1] != previous)
            return null;
        FigureSetting[] before = [.. figures.Where(figure => figure.Setting.Line == line && figure.Setting.Sentence.End.Value == start && figure.IsActual && Changes.AreAlike(previous.Figure, figure.Figure))];
        return before is [var current] ? (current, previous) : null;
    }
}
