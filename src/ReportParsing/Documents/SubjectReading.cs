using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportParsing.Documents;

/// <summary>Reads what a report is about: the lines under the name of its kind.</summary>
internal static class SubjectReading
{
    private const int LongestSubject = 250;
    private const int MostLines = 4;

    /// <summary>The subject, and a line in brackets under it; each null where there is none.</summary>
    public static (string? Subject, string? UnderTitle) Read(IReadOnlyList<Block> blocks, TitleBlock? title, LanguagePack language)
    {
        if (title is null)
            return (null, null);
        List<string> lines = title.Rest.Length > 0 ? [title.Rest] : [];
        for (var i = title.Block + 1; i < blocks.Count && i <= title.Block + MostLines; i++)
        {
            var text = blocks[i].Text;
            if (blocks[i].Table is not null || blocks[i].Label is not null || IsRule(text))
                break;
            if (text[0] == '(' && lines.Count > 0 && text.Length <= LongestSubject)
                return (Joined([.. lines, text]), text);
            if (lines.Count == 0 && text.Length > LongestSubject / 2 && Cut(blocks[i], language) is { } cut)
                return (cut, null);
            if (text.Length > LongestSubject || text[^1] is '.' or ';' or ':' || StartsWith(text, language.Header.AddresseeCue))
                break;
            if (lines.Count > 0 && !GoesOn(lines[^1], blocks[i], language))
                break;
            lines.Add(text);
        }

        return (Joined(lines), null);
    }

    // A tool may have glued the first paragraph to the title, which usually ends in its period: "… năm 2024 Thực hiện …".
    private static string? Cut(Block block, LanguagePack language)
    {
        foreach (var mention in MentionExtraction.Extract([block], language))
        {
            var end = mention.Span.End;
            if (mention.Kind is MentionKind.DocumentNumber)
                return null;
            if (mention.Kind is MentionKind.Year or MentionKind.Period && end + 1 < block.Text.Length && block.Text[end] == ' ' && char.IsUpper(block.Text[end + 1]))
                return block.Text[..end];
        }

        return null;
    }

    private static bool GoesOn(string before, Block line, LanguagePack language)
    {
        var text = line.Text;
        if (char.IsLower(text[0]) || before[^1] is ',' or '-' or '–' || text.All(char.IsAsciiDigit))
            return true;
        if (TitleReading.IsCapitals(before) && TitleReading.IsCapitals(text))
            return true;
        return text.Length <= LongestSubject / 2 && !HasTime(before, language) && HasTime(text, language)
            && !MentionExtraction.Extract([line], language).Any(mention => mention.Kind == MentionKind.DocumentNumber);
    }

    private static bool HasTime(string text, LanguagePack language) =>
        MentionExtraction.Extract([new Block { Id = 0, Kind = BlockKind.Paragraph, Text = text }], language)
            .Any(mention => mention.Kind is MentionKind.Year or MentionKind.Period or MentionKind.Date);

    private static bool StartsWith(string text, string cue) => TextNormalization.ForMatching(text).StartsWith(cue, StringComparison.Ordinal);

    // The line drawn under a title, when it is typed.
    private static bool IsRule(string text) => !text.Any(char.IsLetterOrDigit);

    private static string? Joined(List<string> lines) => lines.Count == 0 ? null : string.Join(' ', lines);
}
