using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Reads a list of names each with a figure of its own, in the sentence of their count: "five wards, namely: Central 402, Market 355 and Newtown 75", "tại 04 xã: Tân Hoà (312 hộ), Yên Mỹ (245 hộ), …".</summary>
internal static class NamesWithFigures
{
    private const int LeastItems = 2;
    private const int LongestName = 6;

    /// <returns>Null where anything else stands in the list.</returns>
    public static ListReading? Read(ReportText text, ListOpening opening)
    {
        var line = opening.Line;
        var (items, at, isPartedByComma) = (0, opening.From, false);
        // "in 5 sports: swimming 164 pupils, judo 87 pupils": kinds go by small words too.
        var isKind = text.Language.Lists.KindNouns.Contains(opening.Unit);
        while (at < line.Tokens.Count && line.Tokens[at].Kind != TokenKind.SentenceEnd && !(line.Tokens[at - 1].Kind == TokenKind.ClauseEnd && line.CueAt(at).Cue == Cue.Total))
        {
            if (EndOfItem(line, at, opening.Unit.Split(' '), isKind) is not { } end)
                return null;
            items++;
            at = end;
            // "02 điểm: Khe Nà 04 lớp, Bãi Cả 03 lớp; điểm chính 13 lớp": what a comma parts ends at the semicolon.
            if (at < line.Tokens.Count && line.Tokens[at].Kind == TokenKind.ClauseEnd && items > 1 && isPartedByComma)
                break;
            isPartedByComma |= at < line.Tokens.Count && line.Tokens[at].Is(',');
            while (at < line.Tokens.Count && (IsBetween(line, at) || line.Tokens[at].Word.Equals(text.Language.Mentions.And, StringComparison.Ordinal)))
                at++;
        }

        return items < LeastItems ? null : new ListReading(items, items) { AreAll = true, AreSingle = true };
    }

    // A name that begins with a capital, or with what is counted ("câu lạc bộ Lan rừng"), and its figure with its unit, in brackets or without.
    private static int? EndOfItem(TokenLine line, int start, string[] unit, bool isKind)
    {
        var at = start;
        // "Canon's Walk", "Tân Hoà - Yên Mỹ"
        while (at < line.Tokens.Count && at - start < LongestName + unit.Length && (line.Tokens[at].Kind == TokenKind.Word || line.Tokens[at].Is('\'') || line.Tokens[at].Is('’') || line.Tokens[at].Is('-')))
            at++;
        var isOfUnit = unit.Length > 0 && at - start > unit.Length && line.Tokens.Skip(start).Take(unit.Length).Select(token => token.Word).SequenceEqual(unit, StringComparer.Ordinal);
        if (at == start || at >= line.Tokens.Count || !(isKind || isOfUnit || char.IsUpper(line.Block.Text[line.Tokens[start].Start])))
            return null;
        var isBracketed = line.Tokens[at].Is('(');
        at += isBracketed ? 1 : 0;
        if (at >= line.Tokens.Count || !SettingReading.IsFigure(line.Tokens[at]))
            return null;
        at++;
        while (at < line.Tokens.Count && line.Tokens[at].Kind == TokenKind.Word && !char.IsUpper(line.Block.Text[line.Tokens[at].Start]) && !line.Joining.BetweenFigures.Contains(line.Tokens[at].Word))
            at++;
        if (isBracketed)
            return at < line.Tokens.Count && line.Tokens[at].Is(')') ? at + 1 : null;
        return at >= line.Tokens.Count || line.Tokens[at].Kind == TokenKind.SentenceEnd || IsBetween(line, at) ? at : null;
    }

    private static bool IsBetween(TokenLine line, int at) => line.Tokens[at].Is(',') || line.Tokens[at].Is(';') || line.Joining.BetweenFigures.Contains(line.Tokens[at].Word);
}
