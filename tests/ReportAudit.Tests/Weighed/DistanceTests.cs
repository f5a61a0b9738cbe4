using FluentAssertions;
using ReportAudit.Claims.Weighed;
using Xunit;

namespace ReportAudit.Tests.Weighed;

public sealed class DistanceTests
{
    [Theory]
    [InlineData("1234", "1244", 11)]
    [InlineData("1234", "1324", 12)]
    [InlineData("1234", "4231", 13)]
    [InlineData("45", "54", 2)]
    [InlineData("45", "47", 1)]
    [InlineData("1234", "124", 4)]
    [InlineData("1234", "1357", 0)]
    [InlineData("1234", "12", 0)]
    public void Slip_IsTheKindOfSlipThatMakesOneOfTheOther(string one, string other, int kind) => Distance.Slip(one, other).Should().Be(kind);

    [Theory]
    [InlineData(1000, 1001, 1)]
    [InlineData(1050, 1000, 4)]
    [InlineData(950, 1000, -4)]
    [InlineData(2000, 1000, 7)]
    [InlineData(1000, 1000, 0)]
    public void Gap_GrowsWithWhatIsMissed_AndHasItsSign(decimal computed, decimal printed, int grade) => Math.Abs(Distance.Gap(computed, printed)).Should().Be(Math.Abs(grade));

    [Fact]
    public void Gap_OfLess_IsNegative() => Distance.Gap(950, 1000).Should().BeNegative();

    [Fact]
    public void Digits_AreThoseOfTheLastPlacePrinted() => Distance.Digits(45.70m, 0.01m).Should().Be("4570");
}
