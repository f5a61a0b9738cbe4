using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportParsing.Word;

/// <summary>A list number as it is shown before a paragraph.</summary>
/// <param name="Text">The number or sign with what parts it from the text; empty where the level shows none.</param>
/// <param name="Level">The level, 0 for the top.</param>
/// <param name="IsBullet">It is a sign rather than a number.</param>
internal sealed record ShownNumber(string Text, int Level, bool IsBullet);

/// <summary>Counts automatic list numbers through a document, as Word shows them.</summary>
internal sealed class ListNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, ListDefinition> _lists = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<int> _started = [];
    private readonly StyleSheet _styles;

    public ListNumbering(Numbering? numbering, StyleSheet styles)
    {
        _styles = styles;
        if (numbering is null)
            return;
        foreach (var instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID?.Value is { } id && ListDefinition.Of(instance, numbering, styles) is { } list)
                _lists[id] = list;
        }
    }

    /// <summary>Counts the paragraph and gives its number; null where it is in no list.</summary>
    public ShownNumber? Next(ParagraphProperties? properties)
    {
        if (PlaceOf(properties) is not { } place || !_lists.TryGetValue(place.List, out var list))
            return null;
        var level = Math.Clamp(place.Level, 0, Levels - 1);
        var counters = CountersOf(place.List, list);
        counters[level] = counters[level] is { } last ? last + 1 : list.StartOf(level);
        for (var inner = level + 1; inner < Levels; inner++)
        {
            if (list.RestartsUnder(inner, level))
                counters[inner] = null;
        }

        return new ShownNumber(Shown(list, level, counters), level, list.FormatOf(level) == NumberFormatValues.Bullet);
    }

    // The paragraph's own list, or the one that its style belongs to.
    private (int List, int Level)? PlaceOf(ParagraphProperties? properties)
    {
        int? list = properties?.NumberingProperties?.NumberingId?.Val?.Value;
        int? level = properties?.NumberingProperties?.NumberingLevelReference?.Val?.Value;
        foreach (var style in _styles.ChainOf(properties))
        {
            var inherited = style.StyleParagraphProperties?.NumberingProperties;
            if (list is null && inherited?.NumberingId?.Val?.Value is { } id)
            {
                list = id;
                level ??= inherited.NumberingLevelReference?.Val?.Value ?? LevelOfStyle(id, style.StyleId?.Value);
            }
        }

        return list is > 0 and var found ? (found, level ?? 0) : null;
    }

    private int? LevelOfStyle(int list, string? styleId) =>
        _lists.TryGetValue(list, out var definition) ? definition.LevelOfStyle(styleId) : null;

    // Lists of one definition count on from each other, but for those that say where they start.
    private int?[] CountersOf(int id, ListDefinition list)
    {
        if (!_counters.TryGetValue(list.Abstract, out var counters))
            _counters[list.Abstract] = counters = new int?[Levels];
        if (!_started.Add(id))
            return counters;
        foreach (var level in list.RestartedLevels)
            counters[level] = null;
        return counters;
    }

    private static string Shown(ListDefinition list, int level, int?[] counters)
    {
        if (list.FormatOf(level) == NumberFormatValues.Bullet)
        {
            var glyph = BulletGlyph.Shown(list.TextOf(level));
            return glyph.Length == 0 ? glyph : glyph + list.SuffixOf(level);
        }

        var pattern = list.TextOf(level) ?? string.Empty;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var shown = pattern[++i] - '1';
                var format = list.IsLegal(level) ? NumberFormatValues.Decimal : list.FormatOf(shown);
                text.Append(NumberingFormat.Write(counters[shown] ?? list.StartOf(shown), format));
                continue;
            }

            text.Append(pattern[i]);
        }

        var number = text.ToString().Trim();
        return number.Length == 0 ? number : number + list.SuffixOf(level);
    }
}
