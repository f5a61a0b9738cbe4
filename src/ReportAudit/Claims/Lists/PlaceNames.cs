using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Reads a list of names of places, with what lies where in brackets, up to its sentence's end or to another clause: "04 xã gồm Hợp Thanh, Vũ Lăng (huyện Yên Sơn) và Tiên Đồng, diện tích 27 ha".</summary>
internal static class PlaceNames
{
    private const int Fewest = 2;

    /// <returns>Null where something else is listed, or names may be left out.</returns>
    public static ListReading? Read(ReportText text, ListOpening opening)
    {
        if (!text.Language.Partitions.Places.Contains(opening.Count.Figure.Unit.Name))
            return null;
        var line = opening.Line;
        var (names, joints) = (0, 0);
        var at = opening.From;
        while (NameAt(line, at) is { } end)
        {
            names++;
            at = AfterBracket(line, end);
            if (at >= line.Tokens.Count || line.Tokens[at].Kind == TokenKind.SentenceEnd)
                break;
            var isComma = line.Tokens[at].Is(',');
            var isAnd = line.Tokens[at].Word.Equals(text.Language.Mentions.And, StringComparison.Ordinal);
            if (!isComma && !isAnd)
                return null;
            joints += isAnd ? 1 : 0;
            at++;
        }

        // Without brackets and clauses the list is read as any other.
        var isPlain = at < line.Tokens.Count && line.Tokens[at].Kind == TokenKind.SentenceEnd && !opening.IsThroughLinks && !line.Tokens.Take(opening.From..at).Any(token => token.Is('('));
        return names < Fewest || joints > 1 || isPlain || !IsEnd(line, at) || NamesOthers(text, line, at) ? null : new ListReading(names, names) { AreAll = true };
    }

    // "…, các xã còn lại (51 người)"
    private static bool NamesOthers(ReportText text, TokenLine line, int at) => at < line.Tokens.Count && text.Language.Lists.Several.Contains(line.Tokens[at].Word);

    // Words that all begin with a capital.
    private static int? NameAt(TokenLine line, int at)
    {
        var end = at;
        while (end < line.Tokens.Count && line.Tokens[end].Kind == TokenKind.Word && char.IsUpper(line.Block.Text[line.Tokens[end].Start]))
            end++;
        return end > at ? end : null;
    }

    private static int AfterBracket(TokenLine line, int at)
    {
        if (at >= line.Tokens.Count || !line.Tokens[at].Is('('))
            return at;
        while (at < line.Tokens.Count && !line.Tokens[at].Is(')'))
            at++;
        return at + 1;
    }

    // The sentence's end; or a clause that tells a figure and no name.
    private static bool IsEnd(TokenLine line, int at)
    {
        if (at >= line.Tokens.Count || line.Tokens[at].Kind == TokenKind.SentenceEnd)
            return at < line.Tokens.Count;
        var end = at;
        while (end < line.Tokens.Count && line.Tokens[end].Kind is not (TokenKind.SentenceEnd or TokenKind.ClauseEnd) && !line.Tokens[end].Is(','))
            end++;
        Token[] clause = [.. line.Tokens.Take(at..end)];
        return line.Tokens[at - 1].Is(',') && Array.Exists(clause, SettingReading.IsFigure) && !Array.Exists(clause, token => token.Kind == TokenKind.Word && char.IsUpper(line.Block.Text[token.Start]));
    }
}
