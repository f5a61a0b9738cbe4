using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportParsing.Word;

/// <summary>The levels of one list of numbering.xml, with what the list changes in its abstract definition.</summary>
internal sealed class ListDefinition
{
    private readonly Dictionary<int, Level> _levels = [];
    private readonly Dictionary<int, int> _starts = [];

    private ListDefinition(int abstractId) => Abstract = abstractId;

    /// <summary>The definition that this list shares its counters with.</summary>
    public int Abstract { get; }

    /// <summary>The levels that begin anew where the list is first used.</summary>
    public IEnumerable<int> RestartedLevels => _starts.Keys.Order();

    public static ListDefinition? Of(NumberingInstance instance, Numbering numbering, StyleSheet styles)
    {
        if (instance.AbstractNumId?.Val?.Value is not { } abstractId || Definition(abstractId, numbering, styles) is not { } definition)
            return null;
        var list = new ListDefinition(definition.AbstractNumberId?.Value ?? abstractId);
        foreach (var level in definition.Elements<Level>())
            list.Take(level);
        foreach (var change in instance.Elements<LevelOverride>())
        {
            if (change.GetFirstChild<Level>() is { } level)
                list.Take(level);
            if (change.LevelIndex?.Value is { } index && change.StartOverrideNumberingValue?.Val?.Value is { } start)
                list._starts[index] = start;
        }

        return list;
    }

    public int StartOf(int level) =>
        _starts.TryGetValue(level, out var start) ? start : LevelAt(level)?.StartNumberingValue?.Val?.Value ?? 1;

    public NumberFormatValues FormatOf(int level) => LevelAt(level)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;

    public string? TextOf(int level) =>
        LevelAt(level)?.GetFirstChild<LevelPictureBulletId>() is null ? LevelAt(level)?.LevelText?.Val?.Value : null;

    public string SuffixOf(int level) => LevelAt(level)?.LevelSuffix?.Val?.Value == LevelSuffixValues.Nothing ? string.Empty : " ";

    public bool IsLegal(int level) => LevelAt(level)?.IsLegalNumberingStyle is { } legal && (legal.Val is null || legal.Val.Value);

    /// <summary>Whether a level begins anew after a number of an outer level was counted.</summary>
    public bool RestartsUnder(int level, int outer) => LevelAt(level)?.LevelRestart?.Val?.Value switch
    {
        null => true,
        0 => false,
        var least => outer < least,
    };

    public int? LevelOfStyle(string? styleId)
    {
        foreach (var (index, level) in _levels)
        {
            if (styleId is not null && string.Equals(level.ParagraphStyleIdInLevel?.Val?.Value, styleId, StringComparison.Ordinal))
                return index;
        }

        return null;
    }

    // A definition may only name the list style that holds the real one.
    private static AbstractNum? Definition(int id, Numbering numbering, StyleSheet styles)
    {
        var found = numbering.Elements<AbstractNum>().FirstOrDefault(definition => definition.AbstractNumberId?.Value == id);
        if (found?.NumberingStyleLink?.Val?.Value is not { } styleId)
            return found;
        var list = styles.Chain(styleId).FirstOrDefault()?.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;
        var linked = numbering.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == list)?.AbstractNumId?.Val?.Value;
        return linked is { } other && other != id
            ? numbering.Elements<AbstractNum>().FirstOrDefault(definition => definition.AbstractNumberId?.Value == other) ?? found
            : found;
    }

    private void Take(Level level)
    {
        if (level.LevelIndex?.Value is { } index)
            _levels[index] = level;
    }

    private Level? LevelAt(int level) => _levels.GetValueOrDefault(level);
}
