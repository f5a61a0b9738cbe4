using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Words a figure's indicator for readers, out of the report's own words.</summary>
internal static class IndicatorText
{
    private const int LongestTopic = 10;
    private const int WordsOfWeakName = 3;

    /// <param name="setting">The words around the figure.</param>
    /// <param name="before">The wording of the figure before in the sentence; null where there is none.</param>
    /// <param name="language">The language of the words.</param>
    public static string Of(Setting setting, string? before, LanguagePack language)
    {
        var name = Topic(setting) + Name(setting, language);
        // "số hộ nghèo là 243 hộ, chiếm tỷ lệ 15,03%": the share is of the households.
        return name.Length == 0 && setting.Mention.Kind == MentionKind.Percentage ? before ?? name : name;
    }

    private static string Name(Setting setting, LanguagePack language)
    {
        var unit = setting.TextOf((setting.At + 1)..setting.UnitEnd);
        var before = Ratio(setting) + setting.TextOf(setting.Before).Trim(' ', '-', '+', '"', '“', '”');
        var after = setting.Words(setting.After).All(language.Fillers.Contains) ? string.Empty : setting.TextOf(setting.After);
        if (before.Length > 0 && after.Length == 0)
            return NeedsNoun(setting, before, unit, language) ? $"{before} {unit}" : before;
        return string.Join(' ', new[] { before, unit, after }.Where(part => part.Length > 0)).TrimEnd('.', ';');
    }

    // "Toàn huyện có 83 trang trại", "cấp phát 1.500 tờ rơi": what is before names nothing; "Số băng rôn: 55 tấm" does.
    private static bool NeedsNoun(Setting setting, string before, string unit, LanguagePack language)
    {
        if (setting.Mention.Quantity!.Unit is not { Dimension: UnitDimension.Count or UnitDimension.Thing } counted || unit.Length == 0)
            return false;
        var isNamed = setting.Line.Tokens[setting.At - 1].Is(':') || setting.Line.CueAt(setting.Before.Start.Value).Cue == Cue.Total;
        return !isNamed && !language.Mentions.Classifiers.Contains(counted.Name) && !before.Contains(unit, StringComparison.OrdinalIgnoreCase);
    }

    // "tỷ lệ hộ nghèo 1,75%"
    private static string Ratio(Setting setting)
    {
        var (start, length) = setting.Before.GetOffsetAndLength(setting.Line.Tokens.Count);
        if (length == 0 || setting.Mention.Kind != MentionKind.Percentage)
            return string.Empty;
        for (var begin = Math.Max(setting.Sentence.Start.Value, start - 2); begin < start; begin++)
        {
            if (setting.Line.CueAt(begin) is { Cue: Cue.Share, Length: var words } && words > 1 && begin + words == start)
                return setting.TextOf(begin..start) + " ";
        }

        return string.Empty;
    }

    // "2. Ma túy: Bắt giữ 28 vụ": what the paragraph is about, where the words at the number say little.
    private static string Topic(Setting setting)
    {
        var tokens = setting.Line.Tokens;
        var (start, length) = setting.Before.GetOffsetAndLength(tokens.Count);
        if (length is 0 or > WordsOfWeakName)
            return string.Empty;
        var first = setting.Sentence.Start.Value;
        while (first < start && tokens[first].Kind != TokenKind.Word)
            first++;
        for (var i = first; i < Math.Min(start, first + LongestTopic); i++)
        {
            if (tokens[i].Is(':'))
                return setting.TextOf(first..i) + " – ";
            if (tokens[i].Kind != TokenKind.Word && !tokens[i].Is(','))
                break;
        }

        return string.Empty;
    }
}
