using FluentAssertions;
using Xunit;

namespace ReportSearch.Tests.Queries;

public sealed class QueryParserTests : IDisposable
{
    private readonly IndexOfTexts _index = new();

    public QueryParserTests() => _index
        .Add("a", "Lúa, ngô và khoai.\n#Phương hướng năm sau", new() { Issuer = "UBND xã Yên Mỹ", Date = new DateOnly(2024, 3, 15), Number = "12/BC-UBND" })
        .Add("b", "Lúa và sắn.", new() { Issuer = "Trạm khuyến nông", Date = new DateOnly(2023, 11, 2) })
        .Add("c", "Ngô.", new() { Issuer = "UBND xã Yên Lạc", Date = new DateOnly(2022, 5, 20) });

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("lúa", "a b")]
    [InlineData("lúa ngô", "a")]
    [InlineData("lúa AND ngô", "a")]
    [InlineData("lúa OR ngô", "a b c")]
    [InlineData("lúa | ngô", "a b c")]
    [InlineData("lúa -ngô", "b")]
    [InlineData("lúa NOT ngô", "b")]
    [InlineData("NOT lúa", "c")]
    [InlineData("(lúa OR ngô) -sắn", "a c")]
    [InlineData("sắn OR ngô khoai", "a b")]
    [InlineData("lúa - ngô", "a")]
    [InlineData("“ngô và khoai”", "a")]
    [InlineData("issuer:\"yên mỹ\"", "a")]
    [InlineData("issuer:(yên OR trạm) lúa", "a b")]
    [InlineData("section:\"phương hướng\"", "a")]
    [InlineData("section:lúa", "")]
    [InlineData("number:12/BC-UBND", "a")]
    [InlineData("Số: 12/BC-UBND", "a")]
    [InlineData("year:2023..2024", "a b")]
    [InlineData("year>2022", "a b")]
    [InlineData("year <= 2022", "c")]
    [InlineData("năm:2024", "a")]
    [InlineData("date:3/2024", "a")]
    [InlineData("date:15/03/2024", "a")]
    [InlineData("date>2023-11-01", "a b")]
    [InlineData("date:2022-01-01..2023-12-31", "b c")]
    [InlineData("date<2023", "c")]
    [InlineData("kết quả: lúa", "")]
    [InlineData("", "a b c")]
    [InlineData("  ", "a b c")]
    public void Query_IsUnderstood(string query, string expected) =>
        _index.Paths(query, new SearchOptions { Order = SearchOrder.Path }).Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("lúa \"ngô", 4, "not closed", "lúa \"ngô\"")]
    [InlineData("(lúa", 0, "not closed", "(lúa)")]
    [InlineData("lúa)", 3, "no (", "lúa")]
    [InlineData("lúa OR", 4, "must follow OR", null)]
    [InlineData("OR lúa", 0, "before OR", null)]
    [InlineData("lúa AND", 4, "must follow AND", null)]
    [InlineData("-", 0, "no word", null)]
    [InlineData("isuer:lúa", 0, "did you mean “issuer”", "issuer:lúa")]
    [InlineData("year:abc", 5, "not a year", null)]
    [InlineData("year:2024..2023", 5, "backwards", null)]
    [InlineData("date:32/13/2024", 5, "not a date", null)]
    [InlineData("value:", 6, "must follow", null)]
    [InlineData("severity:eror", 9, "error", "severity:error")]
    [InlineData("figure:\"lúa\" > nhiều", 15, "not a number", null)]
    [InlineData("rule:total-mismach", 5, "total-mismatch", "rule:total-mismatch")]
    [InlineData("\"\"", 0, "no word", null)]
    public void Mistake_IsExplainedWithItsPlace(string query, int position, string says, string? suggestion)
    {
        var problem = _index.Search(query).Problem;
        problem.Should().NotBeNull();
        problem!.Position.Should().Be(position);
        problem.Message.English.Should().Contain(says);
        problem.Message.Vietnamese.Should().NotBeNullOrEmpty();
        problem.Suggestion.Should().Be(suggestion);
    }

    [Theory]
    [InlineData("((((((((((((((((((((((lúa))))))))))))))))))))))")]
    [InlineData("a:b:c \" ( OR - ~ * [ TO ] .. > < = \0")]
    [InlineData("***")]
    [InlineData("~")]
    [InlineData("value:[1 TO")]
    public void AnyText_IsAnsweredWithoutAnException(string query) => _index.Search(query).Query.Should().Be(query);
}
