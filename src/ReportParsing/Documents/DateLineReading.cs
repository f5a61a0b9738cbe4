using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportParsing.Documents;

/// <summary>Finds the line of place and date ("Sa Long, ngày 12 tháng 7 năm 2024") within a line of a letterhead.</summary>
internal static class DateLineReading
{
    /// <summary>Where the place begins; null where the line holds no place with a date after it.</summary>
    public static int? At(string text, HeaderWords words)
    {
        var matched = TextNormalization.Match(text);
        var cue = matched.Text.IndexOf($", {words.DayCue} ", StringComparison.Ordinal);
        if (cue < 0)
            return null;
        var comma = matched.OriginalOffset(cue);
        var start = comma;
        while (start > 0 && WordBefore(text, start) is var word && BeginsName(text, word, start) is { } at)
        {
            start = at;
            // The name begins within a word where the columns touch: "BC-VHTTSa Long".
            if (at > word)
                break;
        }

        return start < comma ? BeforeLevel(text, start, words) : null;
    }

    // "Thành phố Phú Lộc": the name's level begins the line, or what is of it on a line shared with the other column.
    private static int BeforeLevel(string text, int start, HeaderWords words)
    {
        var before = text[..start].TrimEnd();
        foreach (var level in words.PlaceLevels)
        {
            var at = before.Length - level.Length;
            if (at >= 0 && before.EndsWith(level, StringComparison.OrdinalIgnoreCase) && char.IsUpper(text[at]) && char.IsLower(text[at + 1]) && (at == 0 || text[at - 1] == ' '))
                return at;
        }

        return start;
    }

    private static int WordBefore(string text, int end)
    {
        var start = text[end - 1] == ' ' ? end - 1 : end;
        while (start > 0 && text[start - 1] != ' ')
            start--;
        return start;
    }

    // Names of places are capitalised, numbers and symbols of documents are all capitals.
    private static int? BeginsName(string text, int word, int end)
    {
        for (var i = word; i + 1 < end; i++)
        {
            if (char.IsUpper(text[i]) && (char.IsLower(text[i + 1]) || text[i + 1] is '\'' or '’') && (i == word || char.IsUpper(text[i - 1])))
                return i;
        }

        return text[word..end].TrimEnd() is "TP." or "TX." or "TT." ? word : null;
    }
}
