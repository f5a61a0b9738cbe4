using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Reads a list of names in quotes in the sentence of their count: "04 mô hình gồm: "Dòng kênh xanh", "Cổng trường an toàn", "Nhà sạch, vườn đẹp"".</summary>
internal static class QuotedNames
{
    private const int LeastItems = 2;
    private const int MostBefore = 3;

    /// <returns>Null where anything else stands in the list, or its sentence does not end behind it.</returns>
    public static ListReading? Read(ReportText text, ListOpening opening)
    {
        var line = opening.Line;
        var (items, at, isLast) = (0, opening.From, false);
        while (EndOfItem(line, at) is { } end)
        {
            items++;
            at = end;
            if (isLast || at >= line.Tokens.Count || !IsBetween(text, line, at))
                break;
            while (at < line.Tokens.Count && IsBetween(text, line, at))
                isLast |= IsAnd(text, line.Tokens[at++]);
        }

        var isWhole = items >= LeastItems && at < line.Tokens.Count && (line.Tokens[at].Kind == TokenKind.SentenceEnd || line.Tokens[at].Is(')'));
        return isWhole ? new ListReading(items, items) { AreAll = true, AreSingle = true } : null;
    }

    // A name between quotes, with a word or two before it ("mô hình "…"") and more of it in brackets behind.
    private static int? EndOfItem(TokenLine line, int start)
    {
        var at = start;
        while (at < line.Tokens.Count && at - start < MostBefore && line.Tokens[at].Kind == TokenKind.Word && !char.IsUpper(line.Block.Text[line.Tokens[at].Start]))
            at++;
        if (at >= line.Tokens.Count || !IsQuote(line.Tokens[at]))
            return null;
        var end = line.Tokens.FindIndex(at + 1, IsQuote);
        if (end <= at + 1)
            return null;
        end++;
        if (end >= line.Tokens.Count || !line.Tokens[end].Is('('))
            return end;
        return line.Tokens.FindIndex(end, token => token.Is(')')) is > 0 and var bracket ? bracket + 1 : null;
    }

    private static bool IsBetween(ReportText text, TokenLine line, int at) => line.Tokens[at].Is(',') || line.Tokens[at].Is(';') || IsAnd(text, line.Tokens[at]);

    private static bool IsAnd(ReportText text, Token token) => token.Kind == TokenKind.Word && token.Word.Equals(text.Language.Mentions.And, StringComparison.Ordinal);

    private static bool IsQuote(Token token) => token.Is('"') || token.Is('“') || token.Is('”');
}
