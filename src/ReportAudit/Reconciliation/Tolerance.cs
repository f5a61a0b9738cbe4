using System.Runtime.InteropServices;
using ReportParsing;

namespace ReportAudit.Reconciliation;

/// <summary>How far the sides of a check may lie apart beyond rounding.</summary>
/// <param name="Value">In the plain unit, or as a share of the right side where <paramref name="IsShare"/>.</param>
/// <param name="IsShare">Whether it grows with the right side.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Tolerance(decimal Value, bool IsShare)
{
    public Interval Widen(Interval side)
    {
        if (Value == 0)
            return side;
        var slack = IsShare ? Math.Max(Math.Abs(side.Low), Math.Abs(side.High)) * Value : Value;
        return side + new Interval(-slack, slack);
    }
}
