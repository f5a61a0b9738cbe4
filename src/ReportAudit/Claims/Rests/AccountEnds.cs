using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Tells what was there when an account begins from what is there when it ends, by words or by days.</summary>
internal static class AccountEnds
{
    /// <summary>Whether words or a day say that a figure was there at the beginning.</summary>
    public static bool IsOpening(FigureSetting figure, StockWords words) =>
        (Says(figure, words.Openings) || IsSaidAhead(figure, words.Openings) || DayOf(figure) is not null) && !Says(figure, words.Closings) && AccountMoves.DirectionOf(figure, words) is not false;

    /// <summary>Whether words say that a figure is what was left of an opening, or a later day than that of the opening.</summary>
    public static bool IsClosing(FigureSetting opening, FigureSetting figure, StockWords words)
    {
        if (Says(figure, words.Openings))
            return false;
        var isOpened = Says(opening, words.Openings) || IsSaidAhead(opening, words.Openings);
        var (from, to) = (DayOf(opening), DayOf(figure));
        return to is not null ? isOpened || (from is not null && IsLater(to, from)) : Says(figure, words.Closings) || IsSaidAhead(figure, words.Closings);
    }

    /// <summary>Whether the words around a figure are some of these: before it past a colon and joining words ("opened in the month: 27", "we ended March with 241"), behind it up to a comma or joining word.</summary>
    public static bool Says(FigureSetting figure, IReadOnlyList<string> words)
    {
        var (start, end) = Around(figure);
        var said = $" {string.Join(' ', figure.Setting.Words(start..end))} ";
        return words.Any(word => said.Contains($" {word} ", StringComparison.Ordinal));
    }

    // "At the end of the year, and after all that, there were 86": what a sentence begins with is said of its first figure.
    private static bool IsSaidAhead(FigureSetting figure, IReadOnlyList<string> words)
    {
        var said = string.Join(' ', figure.Setting.Words(figure.Setting.Sentence.Start..figure.At)) + " ";
        return !PartitionOpeners.HasFigure(figure.Setting.Line, figure.Setting.Sentence.Start.Value, figure.At) && words.Any(word => said.StartsWith(word + " ", StringComparison.Ordinal));
    }

    // Of days without a year only that they are two is known.
    private static bool IsLater(Mention day, Mention before) =>
        day.Period is { From: { } later } && before.Period is { From: { } earlier } ? earlier < later : !day.Text.Equals(before.Text, StringComparison.OrdinalIgnoreCase);

    // Between the figure before and the comma, joining word or figure behind: "On 1 April, 84 were open, and on 31 March 72".
    private static Mention? DayOf(FigureSetting figure)
    {
        var start = figure.At;
        while (start > figure.Setting.Sentence.Start.Value && !IsFigureOrEnd(figure.Setting.Line.Tokens[start - 1]))
            start--;
        return figure.Setting.Line.Tokens.Take(start..Around(figure).End).Select(token => token.Mention).FirstOrDefault(mention => mention is { Kind: MentionKind.Date } && (mention.Period is null || mention.Period.From == mention.Period.To));
    }

    private static (int Start, int End) Around(FigureSetting figure)
    {
        var (line, sentence) = (figure.Setting.Line, figure.Setting.Sentence);
        var (start, end) = (figure.At, figure.Setting.UnitEnd);
        while (start > sentence.Start.Value && !IsFigureOrEnd(line.Tokens[start - 1]) && !line.Tokens[start - 1].Is(',') && !IsAnd(line, start - 1, sentence.Start.Value))
            start--;
        while (end < sentence.End.Value && !IsFigureOrEnd(line.Tokens[end]) && !line.Tokens[end].Is(',') && !line.Joining.BetweenFigures.Contains(line.Tokens[end].Word))
            end++;
        return (start, end);
    }

    // "3,914 came and we were left with 412": what joins two figures stands nearer to the first.
    private static bool IsAnd(TokenLine line, int at, int sentence) =>
        line.Joining.BetweenFigures.Contains(line.Tokens[at].Word) && !line.Joining.Links.Contains(line.Tokens[at].Word) && PartitionOpeners.HasFigure(line, sentence, at);

    private static bool IsFigureOrEnd(Token token) => SettingReading.IsFigure(token) || token.Kind == TokenKind.ClauseEnd;
}
