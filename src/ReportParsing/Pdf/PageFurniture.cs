using System.Globalization;

namespace ReportParsing.Pdf;

/// <summary>Sets page numbers and running headers and footers apart from the lines of the pages.</summary>
internal static class PageFurniture
{
    private const int LinesAtEdge = 3;
    private const double Zone = 0.13;
    private const double SamePlace = 4;

    public static void SetApart(IReadOnlyList<PageText> pages)
    {
        foreach (var atTop in (ReadOnlySpan<bool>)[true, false])
        {
            var edges = pages.Select(page => AtEdge(page, atTop)).ToArray();
            for (var i = 0; i < pages.Count; i++)
                Move(pages[i], edges[i].TakeWhile((line, depth) => IsRunning(line, depth, edges) || IsPageNumber(line, i, edges)));
        }
    }

    private static List<TextLine> AtEdge(PageText page, bool atTop)
    {
        var ordered = atTop ? page.Lines : Enumerable.Reverse(page.Lines);
        return
        [
            .. ordered.Take(LinesAtEdge).TakeWhile(line => atTop
                ? line.Baseline > page.Height * (1 - Zone)
                : line.Baseline < page.Height * Zone),
        ];
    }

    private static void Move(PageText page, IEnumerable<TextLine> furniture)
    {
        foreach (var line in furniture.ToArray())
        {
            page.Lines.Remove(line);
            page.Furniture.Add(line);
        }
    }

    private static bool IsRunning(TextLine line, int depth, List<TextLine>[] edges)
    {
        if (edges.Length < 2)
            return false;
        var pattern = Masked(line.Text);
        var pages = edges.Count(lines => lines.Exists(other => IsSame(other, line, pattern)));
        return pages >= 2 && pages * 5 >= edges.Length * 2 && (depth == 0 || pages > 2 || edges.Length == 2);
    }

    private static bool IsSame(TextLine other, TextLine line, string pattern) =>
        Math.Abs(other.Baseline - line.Baseline) < SamePlace && Masked(other.Text).Equals(pattern, StringComparison.Ordinal);

    private static string Masked(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? '#' : c)).Replace("##", "#", StringComparison.Ordinal).Replace("##", "#", StringComparison.Ordinal);

    // A number alone at the edge counts where it runs with the pages; a first page mostly has none.
    private static bool IsPageNumber(TextLine line, int page, List<TextLine>[] edges)
    {
        if (NumberIn(line) is not { } number)
            return false;
        if (number == page + 1)
            return true;
        var offset = number - page;
        for (var i = 0; i < edges.Length; i++)
        {
            if (i != page && edges[i].Exists(other => NumberIn(other) == offset + i))
                return true;
        }

        return false;
    }

    private static int? NumberIn(TextLine line)
    {
        if (line.Words.Count > 3)
            return null;
        var text = line.Text.Trim('-', '–', '—', ' ', '[', ']', '|');
        var total = text.IndexOf('/', StringComparison.Ordinal);
        if (total > 0 && int.TryParse(text.AsSpan(total + 1), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out _))
            text = text[..total].TrimEnd();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
