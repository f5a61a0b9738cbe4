namespace ReportSearch.Snippets;

/// <summary>Cuts the part of a block's text that is shown for a hit.</summary>
internal static class SnippetCut
{
    private const int MostLength = 240;
    private const int Before = 60;
    private const string Ellipsis = "…";

    public static (string Snippet, IReadOnlyList<TextRange> Highlights) Of(string text, IReadOnlyList<TextRange> found)
    {
        // A cell's or row's end is a space to a reader; one character for one keeps the places.
        var shown = text.Replace('\t', ' ').Replace('\n', ' ');
        if (shown.Length <= MostLength)
            return (shown, found);
        var start = WordStart(shown, Densest(found) - Before);
        var end = WordEnd(shown, start + MostLength);
        var lead = start > 0 ? Ellipsis : string.Empty;
        var snippet = lead + shown[start..end] + (end < shown.Length ? Ellipsis : string.Empty);
        var shift = lead.Length - start;
        return (snippet, [.. found.Where(range => range.Start >= start && range.End <= end).Select(range => range with { Start = range.Start + shift })]);
    }

    // The first place from which most of what was found fits in.
    private static int Densest(IReadOnlyList<TextRange> found)
    {
        var best = found.Count == 0 ? 0 : found[0].Start;
        var most = 0;
        foreach (var first in found)
        {
            var within = found.Count(range => range.Start >= first.Start && range.End <= first.Start + MostLength - Before);
            if (within <= most)
                continue;
            most = within;
            best = first.Start;
        }

        return best;
    }

    private static int WordStart(string text, int wanted)
    {
        if (wanted <= 0)
            return 0;
        var space = text.IndexOf(' ', wanted);
        return space < 0 || space > wanted + Before ? wanted : space + 1;
    }

    private static int WordEnd(string text, int wanted)
    {
        if (wanted >= text.Length)
            return text.Length;
        var space = text.LastIndexOf(' ', wanted);
        return space < wanted - Before ? wanted : space;
    }
}
