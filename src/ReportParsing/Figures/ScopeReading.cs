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
            if (cue != Cue.Place)
                continue;
            if (language.NamesPlacesInCapitals)
            {
                if (ProperName(setting.Line, i + words, offset + length) is { } name)
                    return setting.TextOf(name);
            }
            else if (EndOfName(setting.Line, i + words, offset + length) is var end && end > i + words)
            {
                return setting.TextOf((i + words)..end);
            }
        }

        return null;
    }

    // "in the Green Valley" is a place, "in the first six months", "in an open town" and "in the spring survey" are none.
    private static Range? ProperName(TokenLine line, int start, int limit)
    {
        while (start < limit && line.Joining.Articles.Contains(line.Tokens[start].Word))
            start++;
        var end = start;
        while (end < limit && line.Tokens[end].Kind == TokenKind.Word && char.IsUpper(line.Block.Text[line.Tokens[end].Start]))
            end++;
        return end > start ? start..end : null;
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
