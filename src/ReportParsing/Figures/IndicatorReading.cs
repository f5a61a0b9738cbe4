using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Reads what a figure counts from the words around it.</summary>
internal static class IndicatorReading
{
    /// <param name="setting">The words around the figure.</param>
    /// <param name="above">What the figure of the list item or paragraph above counts; null where there is none.</param>
    /// <param name="language">The language of the words.</param>
    public static Indicator Read(Setting setting, Indicator? above, LanguagePack language)
    {
        var unit = (setting.At + 1)..setting.UnitEnd;
        HashSet<string> terms = new(StringComparer.Ordinal);
        AddTerms(terms, setting.Words(setting.Before), language);
        AddTerms(terms, setting.Words(unit), language);
        AddTerms(terms, setting.Words(setting.After), language);

        // "+ bản giấy: 0" under "- Tổng số văn bản đi: 385" counts outgoing documents on paper.
        if (above is not null)
            terms.UnionWith(above.Terms);
        return new Indicator(TextOf(setting, unit, language), [.. terms.Order(StringComparer.Ordinal)]);
    }

    private static void AddTerms(HashSet<string> terms, IEnumerable<string> words, LanguagePack language)
    {
        foreach (var word in words)
        {
            if (!language.Fillers.Contains(word))
                terms.Add(word);
        }
    }

    private static string TextOf(Setting setting, Range unit, LanguagePack language)
    {
        var before = setting.TextOf(setting.Before).Trim(' ', '-', '+', '"', '“', '”');
        var after = setting.Words(setting.After).All(language.Fillers.Contains) ? string.Empty : setting.TextOf(setting.After);
        if (before.Length > 0 && after.Length == 0)
            return before;
        return string.Join(' ', new[] { before, setting.TextOf(unit), after }.Where(part => part.Length > 0)).TrimEnd('.', ';');
    }
}
