namespace ReportParsing.PlainText;

/// <summary>A line of a text file that is not blank.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Raw">The whole line in reading form, with the spaces around it.</param>
/// <param name="BlankBefore">The number of blank lines just before it.</param>
/// <param name="PageBreakBefore">A page ended between this line and the one before.</param>
internal sealed record TextLine(int Number, string Raw, int BlankBefore, bool PageBreakBefore)
{
    /// <summary>Without the spaces around it; runs of spaces within as they are.</summary>
    public string Text { get; } = Raw.Trim();

    /// <summary>The number of columns before the text.</summary>
    public int Indent { get; } = Raw.Length - Raw.TrimStart().Length;

    /// <summary>How wide the text looks in a proportional serif font, in thousandths of the font's size.</summary>
    public int Width { get; } = GlyphWidths.Of(Raw.Trim());

    /// <summary>The parts of the line that wide gaps set apart; one for ordinary lines.</summary>
    public IReadOnlyList<LinePiece> Pieces { get; } = LinePiece.Of(Raw);

    /// <summary>The parts that stand in columns of their own; a gap left to be filled in ("Số:     /BC-UBND") parts nothing.</summary>
    public IReadOnlyList<LinePiece> Columns { get; } = LinePiece.ColumnsOf(Raw);
}
