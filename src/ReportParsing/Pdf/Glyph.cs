namespace ReportParsing.Pdf;

/// <summary>One drawn character in points, from the lower left corner of the page as it is shown.</summary>
internal sealed record Glyph(string Text, double X0, double X1, double Baseline, double Bottom, double Top, double Size, FontTraits Font)
{
    /// <summary>How the character was recognised; null where it stands in the file as text.</summary>
    public Recognition? Recognition { get; init; }

    public bool IsSpace => Text.Length == 1 ? char.IsWhiteSpace(Text[0]) : string.IsNullOrWhiteSpace(Text);
}
