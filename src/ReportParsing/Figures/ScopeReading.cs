using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Reads the place or body that a figure is limited to.</summary>
internal static class ScopeReading
{
    public static string? Read(Setting setting, LanguagePack language) =>
        PlaceIn(setting, setting.Before, language) ?? PlaceIn(setting, setting.After, language);

    private static string? PlaceIn(Setting setting, Range range, LanguagePack language)
    {
        var (offset, length) = range.GetOffsetAndLength(setting.Line.Tokens.Count);
        // "trên địa bàn xã là 14 hộ"
        while (length > 0 && language.Fillers.Contains(setting.Line.Tokens[offset + length - 1].Word))
            length--;
        for (var i = offset; i < offset + length; i++)
        {
            var (cue, words) = setting.Line.CueAt(i);
            if (cue == Cue.Place && EndOfName(setting.Line, i + words, offset + length) is var end && end > i + words)
                return setting.TextOf((i + words)..end);
        }

        return null;
    }

    // "trên địa bàn lũy kế đến nay" names no place.
    private static int EndOfName(TokenLine line, int start, int limit)
    {
        var end = start;
        while (end < limit && line.Tokens[end].Kind == TokenKind.Word && line.CueAt(end).Cue == Cue.None)
            end++;
        return end == start || end == limit || line.Tokens[end].Kind == TokenKind.Word ? end : limit;
    }
}
