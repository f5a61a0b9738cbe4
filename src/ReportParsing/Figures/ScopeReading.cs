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
            if (cue == Cue.Place && i + words < offset + length && setting.Line.Tokens[i + words].Kind == TokenKind.Word)
                return setting.TextOf((i + words)..(offset + length));
        }

        return null;
    }
}
