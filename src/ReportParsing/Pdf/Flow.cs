namespace ReportParsing.Pdf;

/// <summary>Lines that are read one after the other between the same edges.</summary>
/// <param name="Lines">From top to bottom.</param>
/// <param name="Frame">The edges they are set between.</param>
/// <param name="Body">Whether it is the running text, which goes on over page breaks, and not a column beside another.</param>
/// <param name="Pitch">In a column, the least distance of baselines there and beside it: that of lines within one paragraph.</param>
internal sealed record Flow(IReadOnlyList<TextLine> Lines, Frame Frame, bool Body, double Pitch = 0)
{
    /// <summary>This column with lines of the next page.</summary>
    public Flow With(IEnumerable<TextLine> more) => this with { Lines = [.. Lines, .. more] };
}
