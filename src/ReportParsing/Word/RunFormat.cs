using ReportParsing.Text;

namespace ReportParsing.Word;

/// <summary>What matters to reading in how a run of text looks.</summary>
internal sealed record RunFormat
{
    public bool IsBold { get; init; }

    /// <summary>Shown in capitals, whatever is typed.</summary>
    public bool IsCapitals { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>In points; null where the file names none.</summary>
    public decimal? Size { get; init; }

    public string? FontName { get; init; }

    /// <summary>The encoding of the letters, told from the font; null for Unicode.</summary>
    public LegacyEncoding? Encoding => LegacyEncoding.ForFont(FontName);
}
