namespace ReportParsing.Pdf.Tables;

/// <summary>A drawn straight line or thin bar.</summary>
/// <param name="Horizontal">Whether it runs from left to right, else from bottom to top.</param>
/// <param name="At">Its height on the page if horizontal, else its distance from the left edge, in points.</param>
/// <param name="From">Where it begins along its direction.</param>
/// <param name="To">Where it ends along its direction.</param>
internal readonly record struct Ruling(bool Horizontal, double At, double From, double To)
{
    public double Length => To - From;

    /// <summary>Whether a horizontal and a vertical ruling cross or meet.</summary>
    public bool Meets(Ruling other, double tolerance) =>
        Horizontal != other.Horizontal
        && At >= other.From - tolerance && At <= other.To + tolerance
        && other.At >= From - tolerance && other.At <= To + tolerance;
}
