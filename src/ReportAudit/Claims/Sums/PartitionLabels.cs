using System.Globalization;
using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Numbers in a list that were read as names, and may have been parts.</summary>
internal static class PartitionLabels
{
    private const int LongestName = 9;

    /// <summary>The numbers of the names between two tokens, those left out that name what the next figure counts.</summary>
    public static IReadOnlyList<decimal> NamesIn(TokenLine line, int from, int to) =>
        [.. Enumerable.Range(from, to - from).Where(i => !IsLabel(line, i)).Select(i => NameOf(line.Tokens[i])).OfType<decimal>()];

    // "loại 3: 18", "nhóm 1 - 5 tuổi 690 ca": the number names what the next figure counts.
    private static bool IsLabel(TokenLine line, int at)
    {
        var next = at + 1;
        while (next < line.Tokens.Count && line.Tokens[next].Kind is not (TokenKind.ClauseEnd or TokenKind.SentenceEnd) && !line.Tokens[next].Is(',') && !line.Tokens[next].Is(')'))
        {
            if (SettingReading.IsFigure(line.Tokens[next++]))
                return true;
        }

        return false;
    }

    // "Cao Đài 26 tín đồ"
    private static decimal? NameOf(Token token)
    {
        if (token.Mention is not { Kind: MentionKind.Code or MentionKind.Level or MentionKind.Article or MentionKind.Numbering } name)
            return null;
        var digits = name.Text.Length;
        while (digits > 0 && char.IsAsciiDigit(name.Text[digits - 1]))
            digits--;
        return name.Text.Length - digits is > 0 and <= LongestName && decimal.TryParse(name.Text.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
