using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds the values of a change whose clause or sentence points back to what was told before it.</summary>
internal static class ResumedChanges
{
    public static (FigureSetting Current, FigureSetting Previous)? Find(IReadOnlyList<FigureSetting> figures, int change, ReportText text) =>
        InClause(figures, change, text.Language.Partitions) ?? InSentence(figures, change, text.Language.Partitions) ?? InBlock(figures, change, text);

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

    // "In 2022 there were 11,474 lorries; the flow has grown by 1,322": the sentence tells what was; the one figure of its thing told before says what is.
    private static (FigureSetting Current, FigureSetting Previous)? InBlock(IReadOnlyList<FigureSetting> figures, int change, ReportText text)
    {
        var told = figures[change];
        FigureSetting[] beside = [.. figures.Take(change).Where(figure => Shares.SharesSentence(figure, told) && figure.IsQuantity && figure.Figure.Role != FigureRole.Change)];
        if (beside is not [var previous] || !IsOfThen(previous, text) || figures[change - 1] != previous)
            return null;
        FigureSetting[] current = [.. figures.Where(figure => figure.Setting.Line == told.Setting.Line && figure.At < told.Setting.Sentence.Start.Value && figure.IsActual && figure.Figure.Unit.IsCounted && figure.Figure.Unit != Unit.None && IsOfOneThing(figure, previous, told, text.Language))];
        return current is [var one] && (told.Figure.Unit.Dimension == UnitDimension.Percent || Changes.AreAlike(told.Figure, one.Figure) || Units.IsShortFor(one.Figure.Unit, told.Figure.Unit)) ? (one, previous) : null;
    }

    private static bool IsOfThen(FigureSetting figure, ReportText text) =>
        figure.Figure.Role == FigureRole.PreviousPeriod || (figure.IsActual && figure.Figure.Period?.To is { } end && (text.Report.Header.Period?.From ?? text.Report.Header.Date) is { } own && end.Year < own.Year);

    // In the unit of the earlier figure; or "Residents made 13,107 bookings. Bookings rose from 11,862", whose subject is the unit.
    private static bool IsOfOneThing(FigureSetting current, FigureSetting previous, FigureSetting change, LanguagePack language)
    {
        if (previous.Figure.Unit != Unit.None)
            return previous.Figure.Unit == current.Figure.Unit;
        var (line, start) = (change.Setting.Line, change.Setting.Sentence.Start.Value);
        var end = start;
        while (end < previous.At && line.CueAt(end).Cue is not (Cue.Increase or Cue.Decrease))
            end++;
        return current.Setting.Sentence.End.Value == start && end < previous.At
            && string.Equals(string.Join(' ', change.Setting.Words(start..end).Where(word => !language.Fillers.Contains(word))), MatchKey.Of(current.Figure.Unit.Name), StringComparison.Ordinal);
    }
}
