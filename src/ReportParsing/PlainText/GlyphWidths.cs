using ReportParsing.Text;

namespace ReportParsing.PlainText;

/// <summary>
/// How wide letters are in Times New Roman, in thousandths of the font's size. Text that a tool took out of a PDF was
/// wrapped by these widths: a line of capitals holds far fewer characters than a line of small letters.
/// </summary>
internal static class GlyphWidths
{
    private const int Usual = 500;

    public static int Of(string text)
    {
        var width = 0;
        foreach (var c in text)
            width += Of(TextNormalization.Fold(c));
        return width;
    }

    private static int Of(char c) => c switch
    {
        ' ' or ',' or '.' or ';' => 250,
        'i' or 'l' or 't' or 'j' or '/' or ':' => 278,
        'f' or 'r' or '(' or ')' or '-' or 'I' => 333,
        's' => 389,
        'a' or 'c' or 'e' or 'z' => 444,
        'm' => 778,
        'w' => 722,
        'E' or 'L' or 'Z' or 'T' => 611,
        'P' or 'S' or 'F' => 556,
        'M' => 889,
        'W' => 944,
        >= 'A' and <= 'Z' => 722,
        _ => Usual,
    };
}
