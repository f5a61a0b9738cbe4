namespace ReportParsing.PlainText;

/// <summary>A line of a text file that is not blank.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">Without the spaces around it; runs of spaces within as they are.</param>
/// <param name="Indent">The number of columns before the text.</param>
/// <param name="BlankBefore">The number of blank lines just before it.</param>
/// <param name="PageBreakBefore">A page ended between this line and the one before.</param>
internal sealed record TextLine(int Number, string Text, int Indent, int BlankBefore, bool PageBreakBefore)
{
    /// <summary>How wide the text looks in a proportional serif font, in thousandths of the font's size.</summary>
    public int Width { get; } = GlyphWidths.Of(Text);
}
