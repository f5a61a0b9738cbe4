using CsCheck;
using FluentAssertions;
using ReportSearch.Storage;
using Xunit;

namespace ReportSearch.Tests.Storage;

public sealed class SortableDecimalTests
{
    // As many digits as figures have, of any size.
    private static readonly Gen<decimal> Figures = Gen.Select(
        Gen.Long[-99_999_999_999_999_999, 99_999_999_999_999_999],
        Gen.Byte[0, 20],
        (digits, scale) => new decimal((int)Math.Abs(digits), (int)(Math.Abs(digits) >> 32), 0, isNegative: digits < 0, scale));

    [Fact]
    public void Encoded_SortsAndEqualsAsTheDecimals() => Gen.Select(Figures, Figures).Sample((left, right) =>
        Math.Sign(SortableDecimal.Encode(left).CompareTo(SortableDecimal.Encode(right))) == Math.Sign(left.CompareTo(right)));

    [Theory]
    [InlineData("0", "0.0")]
    [InlineData("1.10", "1.1")]
    [InlineData("100", "100.000")]
    public void TrailingZeros_DoNotMatter(string left, string right) =>
        SortableDecimal.Encode(Number(left)).Should().Be(SortableDecimal.Encode(Number(right)));

    [Theory]
    [InlineData("-79228162514264337593543950335", "-1")]
    [InlineData("-1", "-0.0000000000000000000000000001")]
    [InlineData("-0.0000000000000000000000000001", "0")]
    [InlineData("0", "0.0000000000000000000000000001")]
    [InlineData("0.0000000000000000000000000001", "1")]
    [InlineData("1", "79228162514264337593543950335")]
    public void Extremes_Sort(string less, string more) =>
        SortableDecimal.Encode(Number(less)).Should().BeLessThan(SortableDecimal.Encode(Number(more)));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
