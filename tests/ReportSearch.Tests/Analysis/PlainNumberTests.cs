using System.Globalization;
using CsCheck;
using FluentAssertions;
using ReportSearch.Analysis;
using Xunit;

namespace ReportSearch.Tests.Analysis;

public sealed class PlainNumberTests
{
    [Theory]
    [InlineData("1.234", "1234")]
    [InlineData("1,234", "1234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.50", "1234.5")]
    [InlineData("97,90", "97.9")]
    [InlineData("86.38", "86.38")]
    [InlineData("04", "4")]
    [InlineData("0", "0")]
    [InlineData("0,125", "0.125")]
    [InlineData("12,0", "12")]
    [InlineData("1.2.3", "1.2.3")]
    public void WrittenForms_ComeToOne(string written, string plain) => PlainNumber.Of(written).Should().Be(plain);

    [Fact]
    public void GroupingMarks_ChangeNothing() => Gen.Long[0, 1_000_000_000_000].Sample(number =>
    {
        var grouped = number.ToString("N0", CultureInfo.InvariantCulture);
        var plain = number.ToString(CultureInfo.InvariantCulture);
        return PlainNumber.Of(grouped) == plain && PlainNumber.Of(grouped.Replace(',', '.')) == plain && PlainNumber.Of(plain) == plain;
    });
}
