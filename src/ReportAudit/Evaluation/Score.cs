using System.Runtime.InteropServices;

namespace ReportAudit.Evaluation;

/// <summary>How many were expected, how many were told, and how many of these were right.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Score(int Expected, int Told, int Right)
{
    /// <summary>The share of what was told that is right; 1 where nothing was told.</summary>
    public decimal Precision => Told == 0 ? 1 : (decimal)Right / Told;

    /// <summary>The share of what was expected that was told; 1 where nothing was expected.</summary>
    public decimal Recall => Expected == 0 ? 1 : (decimal)Right / Expected;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public decimal F1 => Expected + Told == 0 ? 1 : 2m * Right / (Expected + Told);

    public static Score operator +(Score left, Score right) =>
        new(left.Expected + right.Expected, left.Told + right.Told, left.Right + right.Right);
}
