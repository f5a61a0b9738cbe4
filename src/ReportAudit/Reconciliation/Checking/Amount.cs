using System.Runtime.InteropServices;
using ReportParsing;

namespace ReportAudit.Reconciliation.Checking;

/// <summary>What one side of a check, or a part of it, comes to.</summary>
/// <param name="Value">With the values as printed.</param>
/// <param name="Interval">With all values that the printed ones may stand for.</param>
/// <param name="IsAtLeast">Whether parts that the report leaves out may add to it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Amount(decimal Value, Interval Interval, bool IsAtLeast = false)
{
    public static Amount Exactly(decimal value) => new(value, Interval.Point(value));

    /// <summary>Hundredths count as such: 97,9% is 0.979.</summary>
    public static Amount Of(Figure figure) => figure.Unit.Dimension == UnitDimension.Percent
        ? new(figure.Value / 100, figure.Quantity.Interval * Interval.Point(0.01m))
        : new(figure.Value, figure.Quantity.Interval);
}
