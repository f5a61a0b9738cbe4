using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Reads the place or body that a figure is limited to.</summary>
internal static class ScopeReading
{
    public static string? Read(Setting setting) => PlaceIn(setting, setting.Before) ?? PlaceIn(setting, setting.After);

    private static string? PlaceIn(Setting setting, Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(setting.Line.Tokens.Count);
        for (var i = offset; i < offset + length; i++)
        {
            var (cue, words) = setting.Line.CueAt(i);
            if (cue == Cue.Place && i + words < offset + length)
                return setting.TextOf((i + words)..(offset + length));
        }

        return null;
    }
}
