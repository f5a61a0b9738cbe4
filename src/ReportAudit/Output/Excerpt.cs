using System.Globalization;
using System.Text;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>A line of a report with the places of a finding marked.</summary>
/// <param name="Pieces">The line in order, an ellipsis where the report goes on.</param>
internal sealed record Excerpt(IReadOnlyList<ExcerptPiece> Pieces)
{
    private const int Window = 100;

    /// <summary>The text of the line.</summary>
    public string Line => string.Concat(Pieces.Select(piece => piece.Text));

    /// <summary>A line to stand under <see cref="Line"/>, with <c>^</c> under each character that is marked.</summary>
    public string Marks => string.Concat(Pieces.Select(piece => new string(piece.Marked ? '^' : ' ', piece.Text.EnumerateRunes().Count(TakesColumn)))).TrimEnd();

    /// <summary>The excerpts of a finding's places, at most one a line of the report, in the order of the places.</summary>
    public static IEnumerable<(TextSpan First, Excerpt Excerpt)> Of(Report report, IReadOnlyList<TextSpan> places)
    {
        List<TextSpan> shown = [];
        foreach (var place in places)
        {
            if (shown.Any(span => span.Contains(place)))
                continue;
            var text = report.Blocks[place.Block].Text;
            var window = WindowAround(text, place);
            shown.Add(window);
            yield return (place, Cut(text, window, [.. places.Where(each => each.Block == window.Block && each.Start < window.End && each.End > window.Start)]));
        }
    }

    private static TextSpan WindowAround(string text, TextSpan place)
    {
        var from = place.Start == 0 ? 0 : text.LastIndexOf('\n', place.Start - 1) + 1;
        var to = text.IndexOf('\n', Math.Max(from, place.Start));
        if (to < 0)
            to = text.Length;
        if (to - from > Window)
        {
            var middle = place.Start + (Math.Min(place.Length, Window) / 2);
            var left = Math.Clamp(middle - (Window / 2), from, Math.Max(from, to - Window));
            (from, to) = (WordStart(text, left, from, place.Start), WordEnd(text, Math.Min(to, left + Window), to));
        }

        return place with { Start = from, Length = Math.Max(to - from, 0) };
    }

    private static int WordStart(string text, int at, int first, int place)
    {
        if (at == first)
            return at;
        var space = text.IndexOf(' ', at, place - at);
        return space < 0 ? at : space + 1;
    }

    private static int WordEnd(string text, int at, int end)
    {
        if (at == end)
            return at;
        var space = text.IndexOf(' ', at, end - at);
        return space < 0 ? end : space;
    }

    private static Excerpt Cut(string text, TextSpan window, List<TextSpan> places)
    {
        List<ExcerptPiece> pieces = [];
        if (window.Start > 0 && text[window.Start - 1] != '\n')
            pieces.Add(new ExcerptPiece("… ", Marked: false));
        for (int at = window.Start, end; at < window.End; at = end)
        {
            var marked = IsMarked(at);
            for (end = at + 1; end < window.End && IsMarked(end) == marked;)
                end++;
            pieces.Add(new ExcerptPiece(text[at..end].Replace("\t", " | ", StringComparison.Ordinal), marked));
        }

        if (window.End < text.Length && text[window.End] != '\n')
            pieces.Add(new ExcerptPiece(" …", Marked: false));
        return new Excerpt(pieces);

        bool IsMarked(int at) => places.Any(place => at >= place.Start && at < place.End);
    }

    // An accent set apart, or a zero-width space, takes no column of a terminal.
    private static bool TakesColumn(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control);
}

/// <summary>A part of an excerpt.</summary>
/// <param name="Text">As it is shown: cells of a table are parted by a bar.</param>
/// <param name="Marked">Whether it is a place of the finding.</param>
internal sealed record ExcerptPiece(string Text, bool Marked);
