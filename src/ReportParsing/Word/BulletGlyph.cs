namespace ReportParsing.Word;

/// <summary>The sign that a reader sees for a bullet, whatever symbol font it is taken from.</summary>
internal static class BulletGlyph
{
    private const string Bullet = "•";

    public static string Shown(string? levelText)
    {
        if (string.IsNullOrWhiteSpace(levelText))
            return levelText is null ? Bullet : string.Empty;
        return levelText.Trim() switch
        {
            "-" or "–" or "—" or "\uF02D" => "-",
            "+" or "\uF02B" => "+",
            "*" or "\uF02A" => "*",
            // The round bullet of Courier New is a letter o.
            "o" => Bullet,
            [>= '\uE000' and <= '\uF8FF'] => Bullet,
            var sign => sign,
        };
    }
}
