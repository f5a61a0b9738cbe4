using System.Runtime.InteropServices;

namespace ReportParsing.Figures.Recognisers;

/// <summary>A number with its sign and scale (<c>423 tỷ 536 triệu</c>), before its unit is known.</summary>
/// <param name="First">The first piece.</param>
/// <param name="End">The piece after the last.</param>
/// <param name="Value">The value, scale included.</param>
/// <param name="Ulp">The worth of the last printed digit, scale included.</param>
/// <param name="Factor">The scale of the smallest part; 1 without scale.</param>
/// <param name="Unit">The unit that the scale names along; null where it names none.</param>
/// <param name="OtherValue">The value where a sign before three digits is read the other way; null where it can be read one way only.</param>
/// <param name="LargestFactor">The scale of the greatest part.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Amount(int First, int End, decimal Value, decimal Ulp, decimal Factor, Unit? Unit, decimal? OtherValue, decimal LargestFactor = 1)
{
    public bool HasScale => Factor != 1;

    /// <summary>The same digits in a scale that is printed only after the next number (<c>5 - 7 triệu</c>).</summary>
    public Amount Scaled(decimal factor, Unit? unit) =>
        this with { Value = Value * factor, Ulp = Ulp * factor, Factor = factor, LargestFactor = factor, Unit = unit, OtherValue = null };

    /// <summary>The amount with a sign before three digits read the other way.</summary>
    public Amount ReadOtherwise() =>
        this with { Value = OtherValue!.Value, Ulp = Ulp == 1 ? 0.001m : 1, OtherValue = null };
}
