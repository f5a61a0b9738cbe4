using FluentAssertions;
using ReportSearch.Queries;
using Xunit;

namespace ReportSearch.Tests.Queries;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("300", "300")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("97,9%", "97.9")]
    [InlineData("-3", "-3")]
    [InlineData("1,5 tỷ", "1500000000")]
    [InlineData("20 nghìn", "20000")]
    public void Number_IsRead(string typed, string value) =>
        TypedNumber.Read(typed).Should().Be(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("nhiều")]
    [InlineData("")]
    [InlineData("1.2.3")]
    [InlineData("3 mét")]
    public void Text_IsNoNumber(string typed) => TypedNumber.Read(typed).Should().BeNull();
}
