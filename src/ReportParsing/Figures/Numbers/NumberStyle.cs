using System.Runtime.InteropServices;

namespace ReportParsing.Figures.Numbers;

/// <summary>How a report writes its numbers.</summary>
/// <param name="Thousands">The sign between groups of three digits.</param>
/// <param name="Decimals">The sign before decimals.</param>
/// <param name="SpacedThousands">Whether groups of three digits are parted by spaces.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberStyle(char Thousands, char Decimals, bool SpacedThousands = false)
{
    public static NumberStyle Vietnamese { get; } = new('.', ',');

    public static NumberStyle English { get; } = new(',', '.');

    public NumberStyle Swapped => this with { Thousands = Decimals, Decimals = Thousands };
}
