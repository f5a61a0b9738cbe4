using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportParsing.Documents;

/// <summary>What the foot of a report says.</summary>
internal sealed record Signature(IReadOnlyList<string> Recipients, string? Office, string? Signatory);

/// <summary>Reads recipients, office and name from the last blocks.</summary>
internal static class SignatureReading
{
    private const int FootLength = 40;
    private const int LongestLine = 150;
    private const int LongestName = 50;

    public static Signature Read(IReadOnlyList<Block> blocks, TitleBlock? title, HeaderWords words)
    {
        var first = Math.Max(title?.Block + 1 ?? 0, blocks.Count - FootLength);
        var foot = blocks.Skip(first).ToList();
        var recipients = RecipientsOf(foot, words);
        if (recipients.Count == 0 && title is not null)
            recipients = AddresseesOf(blocks, title, words);
        var (office, name) = SignedBy(foot, words);
        return new Signature(recipients, office, name);
    }

    /// <summary>The body of "Trên đây là báo cáo … của …"; null where the report does not close so.</summary>
    public static string? IssuerOfClosing(IReadOnlyList<Block> blocks, HeaderWords words)
    {
        for (var i = blocks.Count - 1; i >= Math.Max(0, blocks.Count - FootLength); i--)
        {
            var matched = TextNormalization.Match(blocks[i].Text);
            if (!matched.Text.StartsWith(words.ClosingCue, StringComparison.Ordinal))
                continue;
            var of = $" {words.OfWord} ";
            var sentenceEnd = matched.Text.IndexOf('.', StringComparison.Ordinal) is > 0 and var stop ? stop : matched.Text.Length;
            var at = matched.Text.LastIndexOf(of, sentenceEnd - 1, StringComparison.Ordinal);
            if (at < 0)
                return null;
            var start = at + of.Length;
            var isBody = words.Bodies.Concat(words.PlaceLevels).Any(body => string.CompareOrdinal(matched.Text, start, $"{body} ", 0, body.Length + 1) == 0);
            var (from, length) = matched.OriginalSpan(start, sentenceEnd - start);
            var name = blocks[i].Text.Substring(from, length).Trim(' ', ',', '/');
            return isBody && name.Length <= LongestName && !name.Contains(',', StringComparison.Ordinal) ? name : null;
        }

        return null;
    }

    private static List<string> RecipientsOf(List<Block> foot, HeaderWords words)
    {
        var cue = foot.FindLastIndex(block => CueAt(block.Text, words.RecipientsCue) >= 0);
        if (cue < 0)
            return [];
        var text = foot[cue].Text;
        var inline = text[(CueAt(text, words.RecipientsCue) + words.RecipientsCue.Length)..].TrimStart(' ', ':');
        List<string> recipients = [.. Entries(inline)];
        // The office and the name beside the list may be read between its items.
        var isBeside = false;
        for (var i = cue + 1; i < foot.Count && foot[i].Text.Length <= LongestLine; i++)
        {
            isBeside |= foot[i].Label is null && (recipients.Count > 0 || TitleReading.IsCapitals(foot[i].Text));
            if (foot[i].Label is { Kind: LabelKind.Sign } || !isBeside)
                recipients.AddRange(Entries(foot[i].Text));
        }

        return recipients;
    }

    private static List<string> AddresseesOf(IReadOnlyList<Block> blocks, TitleBlock title, HeaderWords words)
    {
        foreach (var block in blocks.Skip(title.Block + 1).Take(6))
        {
            if (CueAt(block.Text, words.AddresseeCue) == 0)
                return [.. Entries(block.Text[words.AddresseeCue.Length..].TrimStart(' ', ':'))];
        }

        return [];
    }

    // One block may hold several: "- UBND huyện; - Lưu: VT."
    private static IEnumerable<string> Entries(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Trim(' ', '-', '–', '+', '.', ',', '•'))
            .Where(entry => entry.Length > 0);

    private static (string? Office, string? Name) SignedBy(List<Block> foot, HeaderWords words)
    {
        for (var i = foot.Count - 1; i >= 0; i--)
        {
            if (foot[i].Table is not null || foot[i].Text.Length > LongestLine || !IsOfficeLine(foot[i].Text, words) || foot[i].Label is not null)
                continue;
            var (office, rest) = OfficeOf(foot[i].Text, words);
            var name = IsName(rest) ? rest : foot.Skip(i + 1).Where(block => block.Label is null).Select(block => block.Text).FirstOrDefault(text => !IsMark(text, words));
            return (office, name is not null && IsName(name) ? name : null);
        }

        return (null, null);
    }

    private static bool IsOfficeLine(string text, HeaderWords words)
    {
        var matched = TextNormalization.ForMatching(text);
        var isAuthority = words.Authorities.Any(authority => matched.StartsWith(authority, StringComparison.Ordinal));
        return (isAuthority || words.Offices.Any(office => matched.StartsWith(office, StringComparison.Ordinal)))
            && text.TakeWhile(c => !char.IsDigit(c)).Where(char.IsLetter).Take(5).All(char.IsUpper);
    }

    // "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An" on one line: the last office in capitals, then the name.
    private static (string Office, string After) OfficeOf(string text, HeaderWords words)
    {
        var capitals = text.Split(' ').TakeWhile(word => !word.Any(char.IsLower)).ToList();
        var head = string.Join(' ', capitals);
        var rest = text.Length > head.Length ? text[head.Length..].Trim() : string.Empty;
        var matched = TextNormalization.ForMatching(head);
        var best = -1;
        foreach (var office in words.Offices)
        {
            var at = matched.LastIndexOf(office, StringComparison.Ordinal);
            if (at > best && matched.Length == head.Length && !words.Offices.Any(longer => longer.Length > office.Length && longer.EndsWith(office, StringComparison.Ordinal)
                && at >= longer.Length - office.Length && string.CompareOrdinal(matched, at - (longer.Length - office.Length), longer, 0, longer.Length) == 0))
                best = at;
        }

        return (best > 0 ? head[best..] : head, rest);
    }

    private static bool IsMark(string text, HeaderWords words)
    {
        var matched = TextNormalization.ForMatching(text).Trim('(', ')', ' ', '.');
        return matched.Length == 0 || words.SignatureMarks.Any(mark => matched.StartsWith(mark, StringComparison.Ordinal));
    }

    // Two to seven words, each with a capital, no digits: "Lê Thị Hoa", "Đại tá Mai Trọng Hoà"; names of the highlands may be one: "K'Brin".
    private static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return text.Length <= LongestName && (words.Length is >= 2 and <= 7 || (words.Length == 1 && text.IndexOfAny(['\'', '’']) > 0))
            && words.Count(word => char.IsUpper(word[0])) * 4 >= words.Length * 3
            && text.All(c => char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '’');
    }

    private static int CueAt(string text, string cue) => text.Length == 0 ? -1 : TextNormalization.Match(text) is var matched
        && matched.Text.IndexOf(cue, StringComparison.Ordinal) is >= 0 and var at ? matched.OriginalOffset(at) : -1;
}
