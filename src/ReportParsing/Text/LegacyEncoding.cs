namespace ReportParsing.Text;

/// <summary>An encoding of Vietnamese from before Unicode, told from the name of the font that shows it.</summary>
internal abstract class LegacyEncoding
{
    /// <summary>The encoding that a font's letters are in; null for Unicode fonts.</summary>
    public static LegacyEncoding? ForFont(string? fontName) => null;

    /// <summary>The text in Unicode.</summary>
    public abstract string Convert(string text);
}
