using System.Collections.Frozen;

namespace ReportParsing.Text;

/// <summary>TCVN 5712 VN3, also called ABC: fonts named .VnTime, .VnArial. Capitals with tones need a font of capitals (.VnTimeH).</summary>
internal sealed class Tcvn3Encoding : LegacyEncoding
{
    private static readonly FrozenDictionary<char, char> Letters = LetterRows.Read(
        "aaµ¸¶·¹", "ă¨»¾¼½Æ", "â©ÇÊÈÉË", "eeÌÐÎÏÑ", "êªÒÕÓÔÖ", "ii×ÝØÜÞ",
        "ooßãáâä", "ô«åèæçé", "ơ¬êíëìî", "uuïóñòô", "ư\u00ADõøö÷ù", "yyúýûüþ",
        "đ®", "Ă¡", "Â¢", "Ê£", "Ô¤", "Ơ¥", "Ư¦", "Đ§");

    private readonly bool _isCapitals;

    private Tcvn3Encoding(bool isCapitals) => _isCapitals = isCapitals;

    public static Tcvn3Encoding Small { get; } = new(isCapitals: false);

    /// <summary>Shows all letters as capitals, whatever is typed.</summary>
    public static Tcvn3Encoding Capitals { get; } = new(isCapitals: true);

    protected override string ConvertLetters(string text) => string.Create(text.Length, (text, _isCapitals), static (converted, source) =>
    {
        for (var i = 0; i < converted.Length; i++)
        {
            var c = LetterRows.Plain(source.text[i]);
            // The Greek letter that keyboards give for the micro sign.
            var letter = Letters.GetValueOrDefault(c == 'μ' ? 'µ' : c, c);
            converted[i] = source._isCapitals ? char.ToUpperInvariant(letter) : letter;
        }
    });
}
