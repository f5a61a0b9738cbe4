namespace ReportParsing.Text;

/// <summary>
/// An encoding of Vietnamese from before Unicode. The file holds Western letters ("H×nh thøc") which a special font,
/// or a reader who knows, shows as Vietnamese ones ("Hình thức").
/// </summary>
internal abstract class LegacyEncoding
{
    /// <summary>The encodings that text may be in, the commoner ones first.</summary>
    public static IReadOnlyList<LegacyEncoding> All { get; } = [Tcvn3Encoding.Small, VniEncoding.Instance, VpsEncoding.Instance];

    /// <summary>The encoding that a font's letters are in, told from its name as Word or PDF files give it; null for Unicode fonts.</summary>
    public static LegacyEncoding? ForFont(string? fontName) => LegacyFontName.EncodingOf(fontName);

    /// <summary>
    /// The text in Unicode. Text that is in Unicode already, although its font is not, comes back as it is,
    /// so that nothing is converted twice.
    /// </summary>
    public string Convert(string text) => IsUnicode(text) ? text : ConvertLetters(text);

    protected abstract string ConvertLetters(string text);

    // Letters that no legacy encoding uses: they come with Vietnamese Unicode keyboards only.
    private static bool IsUnicode(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u1EA0' and <= '\u1EF9' or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or 'ĩ' or 'Ĩ' or 'ũ' or 'Ũ'
                || CombiningMarks.IsMark(c))
                return true;
        }

        return false;
    }
}
