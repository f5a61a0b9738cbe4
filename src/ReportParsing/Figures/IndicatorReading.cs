using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Reads what a figure counts from the words around it.</summary>
internal static class IndicatorReading
{
    /// <param name="setting">The words around the figure.</param>
    /// <param name="above">What the figure of the list item or paragraph above counts; null where there is none.</param>
    /// <param name="before">What the figure before in the sentence counts; null where there is none.</param>
    /// <param name="language">The language of the words.</param>
    public static Indicator Read(Setting setting, Indicator? above, Indicator? before, LanguagePack language)
    {
        var unit = (setting.At + 1)..setting.UnitEnd;
        HashSet<string> terms = new(StringComparer.Ordinal);
        AddTerms(terms, setting.Words(setting.Before), language);
        AddTerms(terms, setting.Words(unit), language);
        AddTerms(terms, setting.Words(setting.After), language);

        // "+ bản giấy: 0" under "- Tổng số văn bản đi: 385" counts outgoing documents on paper.
        if (above is not null)
            terms.UnionWith(above.Terms);
        return new Indicator(IndicatorText.Of(setting, before?.Text, language), [.. terms.Order(StringComparer.Ordinal)]);
    }

    private static void AddTerms(HashSet<string> terms, IEnumerable<string> words, LanguagePack language)
    {
        foreach (var word in words)
        {
            if (!language.Fillers.Contains(word))
                terms.Add(word);
        }
    }
}
