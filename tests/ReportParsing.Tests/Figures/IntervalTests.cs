using CsCheck;
using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Figures;

public sealed class IntervalTests
{
    private static readonly Gen<Interval> Intervals =
        Gen.Select(Gen.Int[-1000, 1000], Gen.Int[0, 1000], (low, width) => new Interval(low / 10m, (low + width) / 10m));

    [Fact]
    public void Meets_TouchingClosedEnds() =>
        new Interval(1, 2).Meets(new Interval(2, 3)).Should().BeTrue();

    [Fact]
    public void Meets_NotAtAnOpenEnd() =>
        new Interval(1, 2, HighOpen: true).Meets(new Interval(2, 3)).Should().BeFalse();

    [Fact]
    public void Meets_IsSymmetric() =>
        Gen.Select(Intervals, Intervals).Sample((a, b) => a.Meets(b) == b.Meets(a));

    [Fact]
    public void Sum_HoldsEverySumOfMembers() =>
        Gen.Select(Intervals, Intervals).Sample((a, b) => (a + b).Contains(a.Low + b.High) && (a + b).Contains(a.High + b.Low));

    [Fact]
    public void DividedBy_AnIntervalWithZero_IsUnknown() =>
        new Interval(1, 2).DividedBy(new Interval(-1, 1)).Should().BeNull();

    [Fact]
    public void Product_BeyondDecimal_IsTheGreatestValue() =>
        (Interval.Point(1e18m) * Interval.Point(1e18m)).High.Should().Be(decimal.MaxValue);

    [Theory]
    [InlineData("97.9", "0.1", "97.85", true)]
    [InlineData("97.9", "0.1", "97.99", true)]
    [InlineData("97.9", "0.1", "98.0", false)]
    [InlineData("97.9", "0.1", "97.84", false)]
    public void Percentage_StandsForRoundedAndTruncatedValues(string value, string ulp, string candidate, bool within) =>
        new Quantity(Invariant(value), Invariant(ulp), Unit.Percent).Interval.Contains(Invariant(candidate)).Should().Be(within);

    [Fact]
    public void Count_IsExact() =>
        new Quantity(232, 1, new Unit("văn bản", UnitDimension.Count)).Interval.Should().Be(Interval.Point(232));

    [Theory]
    [InlineData("7846", Qualifier.About, "7855", true)]
    [InlineData("7846", Qualifier.About, "7241", false)]
    [InlineData("7800", Qualifier.About, "7241", true)]
    [InlineData("7600", Qualifier.AtLeast, "7677", true)]
    [InlineData("7604", Qualifier.AtLeast, "7677", false)]
    [InlineData("13000", Qualifier.AtMost, "12850", true)]
    public void Hedge_IsAsWideAsTheNumberIsRound(string value, Qualifier qualifier, string candidate, bool within) =>
        new Quantity(Invariant(value), 1, new Unit("hồ sơ", UnitDimension.Count), qualifier).Interval.Contains(Invariant(candidate)).Should().Be(within);

    private static decimal Invariant(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
