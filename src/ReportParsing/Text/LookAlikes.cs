using System.Globalization;

namespace ReportParsing.Text;

/// <summary>Characters that stand for another one that looks the same.</summary>
internal static class LookAlikes
{
    /// <summary>What reading makes of a character: the same for most, null where it leaves no trace.</summary>
    public static char? Read(char c) => c switch
    {
        < '\u00A0' => c is '\t' or '\n' || c >= ' ' ? c : c is '\r' or '\v' or '\f' ? '\n' : null,
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => null,
        '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => ' ',
        '\u2028' or '\u2029' => '\n',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - '\uFF01' + '!'),
        'ƣ' => 'ư',
        'Ƣ' => 'Ư',
        'Ð' or 'Ɖ' => 'Đ',
        'ð' => 'đ',
        '\u2010' or '\u2011' or '\u2012' or '\u2212' or '\uF02D' => '-',
        _ => char.IsDigit(c) ? AsciiDigit(c) : AccentedLetters.Same(c),
    };

    /// <summary>What matching makes of a character that reading has left: quotation marks, dashes and dots of one shape each.</summary>
    public static char Match(char c) => c switch
    {
        '–' or '—' or '―' => '-',
        '“' or '”' or '„' or '«' or '»' or '″' => '"',
        '‘' or '’' or '‚' or '′' or '`' or '´' => '\'',
        '●' or '▪' or '■' or '·' or '∙' or '◦' or '○' or '\uF0B7' or '\uF0A7' => '•',
        '×' => 'x',
        _ => char.ToLowerInvariant(c),
    };

    private static char AsciiDigit(char c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c));
}
