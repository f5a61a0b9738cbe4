using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportParsing.Documents;

/// <summary>What the letterhead says.</summary>
internal sealed record Letterhead(string? Issuer, string? Superior, string? Number, string? Place, DateOnly? Date);

/// <summary>Reads the lines above the title: bodies, number and symbol, place and date.</summary>
internal static class LetterheadReading
{
    private const int LongestLine = 120;
    private const int MostLinesWithoutTitle = 8;

    public static Letterhead Read(IReadOnlyList<Block> blocks, TitleBlock? title, LanguagePack language)
    {
        var words = language.Header;
        List<string> bodies = [];
        string? number = null, place = null;
        DateOnly? date = null;
        var isLetterhead = false;
        var end = title?.Block ?? Math.Min(blocks.Count, MostLinesWithoutTitle);
        string? openDate = null;
        for (var i = 0; i < end; i++)
        {
            var text = blocks[i].Text;
            if (blocks[i].Table is not null || text.Length > LongestLine || blocks[i].Label is { Kind: LabelKind.Arabic or LabelKind.Sign })
                break;
            // Two columns may have been read as one line: what is left of the motto is the body's.
            var motto = MottoReading.At(text, words);
            var before = motto is { } at ? text[..at] : text;
            isLetterhead |= motto is not null;
            // A narrow column breaks the date line: "… ngày 20 tháng 11 năm" over "2023".
            if (date is null && openDate is not null && DayOf($"{openDate} {text}", language) is { } day)
            {
                date = day;
                continue;
            }

            var (found, afterNumber) = NumberOf(before, words);
            number ??= found;
            isLetterhead |= afterNumber > 0;
            if (DateLineOf(before[afterNumber..], language) is { } line)
                (place, date, openDate) = (place ?? line.Place, date ?? line.Date, text);
            else if (afterNumber == 0 && IsBody(before))
                bodies.Add(before.Trim());
        }

        var names = isLetterhead || openDate is not null ? Joined(bodies, words) : [];
        return new Letterhead(names is [.., var issuer] ? issuer : null, names.Count > 1 ? names[^2] : null, number, place, date);
    }

    // "Số: 84/BC-UBND", "Số 118-BC/UBKTHU". A number left to be filled in ("Số:     /BC-UBND") is none.
    private static (string? Number, int End) NumberOf(string text, HeaderWords words)
    {
        var matched = TextNormalization.ForMatching(text);
        if (!matched.StartsWith(words.NumberCue, StringComparison.Ordinal) || matched.Length != text.Length)
            return (null, 0);
        var start = words.NumberCue.Length;
        while (start < text.Length && text[start] is ' ' or ':' or '.')
            start++;
        var end = start;
        while (end < text.Length && text[end] != ' ' && text[end] != ',')
            end++;
        // "Số: 156 /BC-TTYT"
        if (end + 1 < text.Length && text[end] == ' ' && text[end + 1] is '/' or '-' && text[start..end].All(char.IsAsciiDigit))
        {
            end++;
            while (end < text.Length && text[end] != ' ')
                end++;
        }

        var number = text[start..end].Replace(" ", string.Empty, StringComparison.Ordinal).TrimEnd('.', ';');
        if (number.Length == 0 || !(number.Contains('/', StringComparison.Ordinal) || number.Contains('-', StringComparison.Ordinal)))
            return (null, 0);
        return (char.IsAsciiDigit(number[0]) ? number : null, end);
    }

    private static (string? Place, DateOnly? Date)? DateLineOf(string text, LanguagePack language)
    {
        var matched = TextNormalization.Match(text);
        var at = matched.Text.IndexOf(language.Header.DayCue, StringComparison.Ordinal);
        if (at < 0)
            return language.Header.HasBareDays ? BareDateLineOf(text, language) : null;
        var before = text[..matched.OriginalOffset(at)].Trim();
        var place = before.EndsWith(',') ? before.TrimEnd(',', ' ') : null;
        if (before.Length > 0 && place is null)
            return null;
        return (string.IsNullOrEmpty(place) ? null : place, DayOf(text, language));
    }

    // "Fennmoor, 24 July 2025": nothing but the date stands behind the place.
    private static (string? Place, DateOnly? Date)? BareDateLineOf(string text, LanguagePack language)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var day = text[(comma + 1)..].Trim();
        var block = new Block { Id = 0, Kind = BlockKind.Paragraph, Text = day };
        var isDate = day.Length > 0 && MentionExtraction.Extract([block], language) is [{ Kind: MentionKind.Date, Period: { } period } mention] && period.From == period.To && mention.Span.Start == 0 && mention.Span.End == day.Length;
        return isDate ? (comma > 0 ? text[..comma].Trim() : null, DayOf(day, language)) : null;
    }

    private static DateOnly? DayOf(string text, LanguagePack language)
    {
        var block = new Block { Id = 0, Kind = BlockKind.Paragraph, Text = text };
        return MentionExtraction.Extract([block], language)
            .FirstOrDefault(mention => mention is { Kind: MentionKind.Date, Period: not null } && mention.Period.From == mention.Period.To)?.Period?.From;
    }

    private static bool IsBody(string text) => text.Any(char.IsLetterOrDigit) && text.TrimEnd() is [.., not ('.' or ';' or ':')];

    private static List<string> Joined(List<string> lines, HeaderWords words)
    {
        List<string> names = [];
        foreach (var line in lines)
        {
            if (names.Count == 0 || BeginsName(names[^1], line, words))
                names.Add(line);
            else
                names[^1] = names[^1][^1] == '-' ? names[^1] + line : $"{names[^1]} {line}";
        }

        return names;
    }

    // "ỦY BAN NHÂN DÂN" over "XÃ …" is one body, and a name that is too long for its column goes on below.
    private static bool BeginsName(string name, string line, HeaderWords words)
    {
        var under = TextNormalization.ForMatching(line);
        if (!under.Contains(' ', StringComparison.Ordinal))
            return false;
        if (StartsWithAny(under, words.Bodies))
            return name[^1] != ',';
        return StartsWithAny(under, words.PlaceLevels) && StartsWithAny(TextNormalization.ForMatching(name), words.PlaceLevels);
    }

    private static bool StartsWithAny(string text, IReadOnlyList<string> starts) =>
        starts.Any(start => text.StartsWith(start, StringComparison.Ordinal)
            && (!char.IsLetter(start[^1]) || text.Length == start.Length || !char.IsLetter(text[start.Length])));
}
