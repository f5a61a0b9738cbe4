using FluentAssertions;
using ReportAudit.Reconciliation.Expressions;
using Xunit;

namespace ReportAudit.Tests.Reconciliation;

public sealed class ExpressionParserTests
{
    private static readonly string[] Indicators = ["banners", "banners.centre", "banners.village", "banners.village.old", "files", "đơn_thư"];

    [Theory]
    [InlineData("banners = banners.centre + banners.village")]
    [InlineData("banners.centre <= banners")]
    [InlineData("banners.centre / banners >= 90%")]
    [InlineData("previous(files) < files")]
    [InlineData("sum(banners.*) = banners")]
    [InlineData("sum(banners.centre, banners.village) ≤ banners")]
    [InlineData("files - (banners + 2) * 1.5 ≠ -1")]
    [InlineData("optional(đơn_thư) == plan(files) ÷ 12")]
    public void Parse_WellFormed_IsUnderstood(string expression) =>
        FluentActions.Invoking(() => ExpressionParser.Parse(expression, Indicators)).Should().NotThrow();

    [Theory]
    [InlineData("banner = files", 0, "did you mean 'banners'?")]
    [InlineData("banners = file", 10, "did you mean 'files'?")]
    [InlineData("banners + files", 15, "compares nothing")]
    [InlineData("banners = files = 3", 16, "one comparison only")]
    [InlineData("banners = ", 10, "ends too early")]
    [InlineData("banners = (files", 16, "')' is missing")]
    [InlineData("banners = files files", 16, "'files' is not expected here")]
    [InlineData("previos(files) = 1", 0, "did you mean 'previous'?")]
    [InlineData("previous(3) = 1", 9, "must name an indicator")]
    [InlineData("sum(files.*) = 1", 4, "no indicator under 'files.*'")]
    [InlineData("banners.* = 1", 0, "within sum(banners.*)")]
    [InlineData("files = 1,5", 8, "needs a decimal point: 1.5")]
    [InlineData("files = 1.234.5", 8, "is not a number")]
    [InlineData("files =! 1", 6, "there is no comparison '=!'")]
    [InlineData("files = 1 $", 10, "the character '$'")]
    public void Parse_Malformed_TellsWhereAndWhat(string expression, int at, string sentence)
    {
        var thrown = FluentActions.Invoking(() => ExpressionParser.Parse(expression, Indicators)).Should().Throw<ExpressionException>().Which;
        thrown.At.Should().Be(at);
        thrown.Sentence.English.Should().Contain(sentence);
        thrown.Sentence.Vietnamese.Should().NotBe(thrown.Sentence.English);
    }

    [Fact]
    public void Parse_SumOfPattern_TakesDirectPartsOnly() =>
        ExpressionParser.Parse("sum(banners.*) = banners", Indicators).Indicators.Select(term => term.Indicator)
            .Should().Equal("banners.centre", "banners.village", "banners");

    [Fact]
    public void Parse_MultiplicationBeforeAddition()
    {
        var comparison = ExpressionParser.Parse("files + banners * 2 = 1", Indicators);
        comparison.Left.Should().Be(new OperationTerm(
            new IndicatorTerm("files"), '+', new OperationTerm(new IndicatorTerm("banners"), '*', new NumberTerm(2, IsPercent: false))));
    }

    [Fact]
    public void Parse_BracketsWithoutEnd_DoNotExhaustTheStack() =>
        FluentActions.Invoking(() => ExpressionParser.Parse(new string('(', 100_000) + "files", Indicators)).Should().Throw<ExpressionException>();
}
