namespace ReportParsing.Pdf;

/// <summary>The glyphs between two spaces, in the order they are read.</summary>
internal sealed class Word
{
    public Word(ReadOnlySpan<Glyph> glyphs)
    {
        Glyphs = glyphs.ToArray();
        X0 = double.MaxValue;
        X1 = double.MinValue;
        Bottom = double.MaxValue;
        Top = double.MinValue;
        var bold = 0;
        foreach (ref readonly var glyph in glyphs)
        {
            X0 = Math.Min(X0, glyph.X0);
            X1 = Math.Max(X1, glyph.X1);
            Bottom = Math.Min(Bottom, glyph.Bottom);
            Top = Math.Max(Top, glyph.Top);
            Size = Math.Max(Size, glyph.Size);
            bold += glyph.Font.Bold ? 1 : 0;
        }

        // Accented letters of a fallback font are often not bold where the rest of the word is.
        Bold = bold * 2 > glyphs.Length;
        Text = Glyphs.Length == 1 ? Glyphs[0].Text : TextOf(Glyphs);
    }

    public Glyph[] Glyphs { get; }

    public string Text { get; }

    public double X0 { get; }

    public double X1 { get; }

    public double Bottom { get; }

    public double Top { get; }

    public double Size { get; }

    public bool Bold { get; }

    private static string TextOf(Glyph[] glyphs)
    {
        var length = 0;
        foreach (ref readonly var glyph in glyphs.AsSpan())
            length += glyph.Text.Length;
        return string.Create(length, glyphs, static (text, glyphs) =>
        {
            foreach (ref readonly var glyph in glyphs.AsSpan())
            {
                glyph.Text.CopyTo(text);
                text = text[glyph.Text.Length..];
            }
        });
    }
}
