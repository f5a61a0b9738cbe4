using ReportParsing.Documents;

namespace ReportParsing.Pdf;

/// <summary>Counts digits before and after: what was on the pages must be in the blocks or in the furniture.</summary>
internal static class Conservation
{
    public static int DigitsIn(TextLine line) => line.Words.Sum(word => DigitsIn(word.Text));

    /// <summary>The note that tells of a difference; null where every digit is accounted for.</summary>
    public static ReadingNote? Check(IReadOnlyList<PageText> pages, DocumentContent content)
    {
        var drawn = pages.Sum(page => page.DigitCount);
        var read = content.Blocks.Sum(block => DigitsIn(block.Text)) + content.Furniture.Sum(block => DigitsIn(block.Text)) + InRepeatedHeads(pages);
        return drawn == read ? null : PdfMessages.NotConserved(drawn, read);
    }

    private static int DigitsIn(string text) => text.Count(char.IsAsciiDigit);

    // A head that is printed again on every page stands in the block once.
    private static int InRepeatedHeads(IReadOnlyList<PageText> pages) =>
        pages.SelectMany(page => page.Tables).Sum(table => table.Cells.Where(cell => cell.Row < table.RepeatedRows).Sum(cell => cell.Lines.Sum(DigitsIn)));
}
