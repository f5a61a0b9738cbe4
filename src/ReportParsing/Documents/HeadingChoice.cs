namespace ReportParsing.Documents;

/// <summary>Decides whether a series of labelled blocks are headings or the items of a list.</summary>
internal static class HeadingChoice
{
    private const int LongestHeading = 160;
    private const int LongestStoppedHeading = 60;
    private const int LongestLabel = 6;

    public static bool AreHeadings(OutlineSeries series, IReadOnlyList<SourceBlock> sources, IReadOnlyList<OutlineEntry?> entries)
    {
        var first = series.Entries[0];
        if (first.Label is null or { Kind: LabelKind.Part })
            return true;
        if (first.Label.Kind == LabelKind.Sign || first.Label.Text[0] == '(')
            return false;
        if (first.Label.Kind is LabelKind.Roman or LabelKind.UpperLetter)
            return true;
        var votes = 0;
        foreach (var entry in series.Entries)
            votes += Vote(entry, sources, entries);
        return votes > 0;
    }

    // Something under it makes a heading; a sentence, or nothing at all under it, makes an item.
    private static int Vote(OutlineEntry entry, IReadOnlyList<SourceBlock> sources, IReadOnlyList<OutlineEntry?> entries)
    {
        var source = sources[entry.Block];
        if (source.Style.HeadingLevel is not null)
            return 3;
        var text = source.Text;
        if (text[^1] is ';' or ',' || text.EndsWith("./.", StringComparison.Ordinal))
            return -2;
        var hasBody = entry.Block + 1 < sources.Count && entries[entry.Block + 1]?.Series != entry.Series
            && (entries[entry.Block + 1] is not { } next || next.Parent == entry.Block);
        if (source.Style.Bold && text.Length <= LongestHeading)
            return hasBody ? 3 : 1;
        if (text.Length > LongestHeading)
            return hasBody ? 0 : -2;
        if (!hasBody)
            return -1;
        return IsSentence(text) ? -1 : 2;
    }

    // "1. Trồng trọt." is a heading with a full stop; clauses and several sentences are none.
    private static bool IsSentence(string text) =>
        text.Contains(';', StringComparison.Ordinal)
        || text.IndexOf(". ", Math.Min(LongestLabel, text.Length), StringComparison.Ordinal) > 0
        || (text[^1] == '.' && text.Length > LongestStoppedHeading);
}
