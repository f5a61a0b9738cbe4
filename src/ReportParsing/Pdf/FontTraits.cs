using ReportParsing.Text;

namespace ReportParsing.Pdf;

/// <summary>What reading needs to know of a font.</summary>
internal sealed record FontTraits(string Name, bool Bold)
{
    private FontTraits? bold;

    /// <summary>The legacy encoding that the font's name tells; null for Unicode fonts.</summary>
    public LegacyEncoding? Encoding { get; } = LegacyEncoding.ForFont(Name);

    /// <summary>Whether nothing says what its letters are.</summary>
    public bool IsUnmapped { get; init; }

    /// <summary>Whether its characters are pictures: ticks, arrows, bullets.</summary>
    public bool IsSymbols { get; } = Name.Contains("Symbol", StringComparison.OrdinalIgnoreCase) || Name.Contains("dings", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a lone letter o of it is a list's bullet, as Word takes it from Courier New.</summary>
    public bool HasLetterBullet { get; } = Name.Contains("Courier", StringComparison.OrdinalIgnoreCase);

    public FontTraits AsBold() => Bold ? this : bold ??= new FontTraits(Name, Bold: true);
}
