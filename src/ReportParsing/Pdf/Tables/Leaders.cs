namespace ReportParsing.Pdf.Tables;

/// <summary>Takes the dots out of a table's lines that lead the eye from a name to its figures.</summary>
internal static class Leaders
{
    private const int FewestDots = 4;
    private const int FewestFigures = 2;

    public static void Remove(List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Words.Any(IsOfDots))
                lines[i] = Without(lines[i]) ?? lines[i];
        }
    }

    // One figure after the dots is rather the page number of a table of contents.
    private static TextLine? Without(TextLine line)
    {
        List<Word> words = [];
        var (dots, figures) = (0, 0);
        foreach (var word in line.Words)
        {
            if (IsOfDots(word))
                dots += DotsOf(word);
            else
                figures += dots >= FewestDots && CellText.IsNumberOrNone(word.Text) ? 1 : 0;
            if (!IsOfDots(word))
                words.Add(word);
            else if (DotsOf(word) < word.Text.Length)
                words.Add(new Word(word.Glyphs.AsSpan(0, word.Glyphs.Length - DotsOf(word))));
        }

        return figures >= FewestFigures && words.Count > figures ? new TextLine(line.Page, line.Baseline, words) : null;
    }

    // "học......" too; dots with spaces between them are words of one dot each.
    private static bool IsOfDots(Word word) => DotsOf(word) is var dots && (dots >= FewestDots || word.Text == ".");

    private static int DotsOf(Word word)
    {
        var glyphs = word.Glyphs;
        var dots = 0;
        while (dots < glyphs.Length && glyphs[glyphs.Length - 1 - dots].Text is "." or "…")
            dots++;
        return dots;
    }
}
