using System.Globalization;

namespace ReportParsing.Word;

/// <summary>The Unicode character for a symbol that Word names by its font and its place in the font.</summary>
internal static class SymbolGlyph
{
    private const string Unknown = "\uFFFD";

    public static string Of(string? font, string? hexadecimal)
    {
        if (!int.TryParse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            return string.Empty;
        var place = (char)(code & 0xFF);
        return font?.ToUpperInvariant() switch
        {
            "SYMBOL" => Symbol(place),
            "WINGDINGS" or "WINGDINGS 2" or "WINGDINGS 3" or "WEBDINGS" => Dingbat(place),
            _ => code is >= 0xE000 and <= 0xF8FF ? Unknown : char.ConvertFromUtf32(code),
        };
    }

    private static string Symbol(char place) => place switch
    {
        '\xA3' => "≤",
        '\xB3' => "≥",
        '\xB1' => "±",
        '\xB4' => "×",
        '\xB8' => "÷",
        '\xB9' => "≠",
        '\xBB' => "≈",
        '\xB0' => "°",
        '\xB7' => "•",
        '\xA5' => "∞",
        '\xAE' => "→",
        '\xDE' => "⇒",
        'a' => "α",
        'b' => "β",
        'm' => "μ",
        'S' => "Σ",
        'D' => "Δ",
        < '\x7F' when !char.IsLetter(place) => place.ToString(),
        _ => Unknown,
    };

    private static string Dingbat(char place) => place switch
    {
        '\xFC' => "✓",
        '\xFE' => "☑",
        '\xA8' => "☐",
        '\xFB' => "✗",
        '\xE0' or '\xE8' or '\xF0' => "→",
        _ => "•",
    };
}
