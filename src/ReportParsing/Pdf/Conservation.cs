using ReportParsing.Documents;
using ReportParsing.Pdf.Tables;

namespace ReportParsing.Pdf;

/// <summary>Counts digits and cells before and after: what was on a page must be in the blocks or in the furniture.</summary>
internal static class Conservation
{
    public static int DigitsIn(TextLine line) => line.Words.Sum(word => DigitsIn(word.Text));

    /// <summary>The digits of glyphs as they are drawn, less those drawn twice that were read once.</summary>
    public static int DigitsDrawn(List<Glyph> glyphs, List<TextLine> lines) =>
        glyphs.Sum(glyph => DigitsIn(glyph.Text)) - lines.Sum(line => line.DigitsPrintedTwice);

    /// <summary>A note for each page, and for the tables, of which something is missing; none where all is accounted for.</summary>
    public static IEnumerable<ReadingNote> Check(IReadOnlyList<PageText> pages, DocumentContent content)
    {
        var read = DigitsByPage(content);
        foreach (var page in pages)
        {
            var found = read.GetValueOrDefault(page.Number) + page.Tables.Sum(DigitsInRepeatedHead);
            if (found != page.DigitCount)
                yield return ConservationNotes.Digits(page.Number, page.DigitCount, found);
        }

        var drawn = pages.SelectMany(page => page.Tables).Sum(table => table.Cells.Count(cell => cell.Row >= table.RepeatedRows));
        var written = content.Blocks.Sum(block => block.Table?.Cells.Count ?? 0);
        if (drawn != written)
            yield return ConservationNotes.Cells(drawn, written);
    }

    private static Dictionary<int, int> DigitsByPage(DocumentContent content)
    {
        Dictionary<int, int> digits = [];
        foreach (var block in content.Blocks.Concat(content.Furniture))
        {
            foreach (var run in block.Runs)
                digits[run.Page ?? 0] = digits.GetValueOrDefault(run.Page ?? 0) + DigitsIn(block.Text.AsSpan(run.Start, run.Length));
        }

        return digits;
    }

    private static int DigitsIn(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits;
    }

    // A head that is printed again on every page stands in the block once.
    private static int DigitsInRepeatedHead(PageTable table) =>
        table.Cells.Where(cell => cell.Row < table.RepeatedRows).Sum(cell => cell.Lines.Sum(DigitsIn));
}
