namespace ReportParsing.Figures.Numbers;

/// <summary>A number in digits, without sign, scale and unit.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Ulp">The worth of its last digit.</param>
/// <param name="Pieces">How many pieces it takes.</param>
/// <param name="OtherReading">The other reading of a sign before exactly three digits (<c>1,234</c>); null where there is one reading only.</param>
internal sealed record NumberLiteral(decimal Value, decimal Ulp, int Pieces, NumberLiteral? OtherReading = null)
{
    public bool HasDecimals => Ulp < 1;
}
