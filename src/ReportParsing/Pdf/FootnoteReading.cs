using ReportParsing.Pdf.Tables;

namespace ReportParsing.Pdf;

/// <summary>
/// Sets the footnotes of a page apart from its text and takes their marks out of it: "1,92³ ha" is 1,92 ha with a note.
/// </summary>
internal sealed class FootnoteReading
{
    private readonly List<List<TextLine>> notes = [];

    /// <summary>The notes of all pages in order, each with its lines.</summary>
    public IReadOnlyList<IReadOnlyList<TextLine>> Notes => notes;

    public void SetApart(PageText page, List<Ruling> rulings)
    {
        List<int> numbers = [];
        foreach (var line in FootnoteArea.Of(page, rulings, open: notes.Count > 0))
        {
            var begins = Begins(line, page.Lines, numbers);
            page.Lines.Remove(line);
            if (begins is not { } mark)
            {
                notes[^1].Add(line);
                continue;
            }

            numbers.Add(mark.Number);
            page.Furniture.Add(mark.Alone(line));
            notes.Add(mark.Without(line) is { } text ? [text] : []);
        }

        foreach (var number in numbers)
            TakeMark(page, number);
    }

    // Notes count on: a number that is not raised and does not follow the last one is of the note's text ("12 hộ").
    private static FootnoteMark? Begins(TextLine line, List<TextLine> page, List<int> numbers) =>
        FootnoteMark.At(line, page) is { } mark && (numbers.Count == 0 || mark.Number == numbers[^1] + 1 || FootnoteMark.Raised(line) is not null) ? mark : null;

    private static void TakeMark(PageText page, int number)
    {
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            foreach (var mark in FootnoteMark.AllIn(line))
            {
                if (mark.Number != number || mark.IsExponent(line) || mark.Without(line) is not { } text)
                    continue;
                page.Furniture.Add(mark.Alone(line));
                page.Lines[i] = text;
                return;
            }
        }
    }
}
