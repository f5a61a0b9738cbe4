using System.Collections.Frozen;

namespace ReportParsing.Text;

/// <summary>The encoding of the Vietnamese Professionals Society: fonts named VPS Times. Its letters show in Windows' Western code page.</summary>
internal sealed class VpsEncoding : LegacyEncoding
{
    private static readonly FrozenDictionary<char, char> Letters = LetterRows.Read(
        "aaàáäãå", "ăæ¢¡£¤¥", "ââÀÃÄÅÆ", "eeèéÈëË", "êêŠ‰‹ÍŒ", "iiìíÌïÎ",
        "ooòóÕõ†", "ôôÒÓ°‡¶", "ơÖ©§ª«®", "uuùúûÛø", "ưÜØÙº»¿", "yyÿš›Ïœ",
        "AA€Á\u0081‚", "Ăˆ\u017D\u008D\u008Fð", "ÂÂ„ƒ…", "EE×ÉÞþ", "ÊÊ“\u0090”•", "IIµ´·¸",
        "OO¼¹½¾", "ÔÔ—–˜™", "Ơ÷ž\u009DŸ¦", "UU¨ÚÑ¬", "ƯÐ¯\u00AD±", "YY²Ýý³",
        "đÇ", "Đñ");

    public static VpsEncoding Instance { get; } = new();

    protected override string ConvertLetters(string text) => string.Create(text.Length, text, static (converted, source) =>
    {
        for (var i = 0; i < converted.Length; i++)
            converted[i] = Letters.GetValueOrDefault(LetterRows.Plain(source[i]), LetterRows.Plain(source[i]));
    });
}
