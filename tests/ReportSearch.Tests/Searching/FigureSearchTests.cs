using FluentAssertions;
using ReportParsing;
using Xunit;

namespace ReportSearch.Tests.Searching;

public sealed class FigureSearchTests : IDisposable
{
    private readonly IndexOfTexts _index = new();

    public FigureSearchTests()
    {
        _index.Add(
            "a",
            "Văn bản đi 412 văn bản.\nGieo trồng 37,5 ha.",
            new ReportHeader { Period = Period.OfYear(2024) },
            figures: [IndexOfTexts.FigureOf("f1", 0, 412, "văn bản", "văn bản đi"), IndexOfTexts.FigureOf("f2", 1, 37.5m, "ha", "diện tích gieo trồng", FigureRole.Plan)]);
        _index.Add(
            "b",
            "Văn bản đi 250 văn bản.\nVăn bản đến 900 văn bản.",
            new ReportHeader { Period = Period.OfYear(2023) },
            figures: [IndexOfTexts.FigureOf("f1", 0, 250, "văn bản", "văn bản đi"), IndexOfTexts.FigureOf("f2", 1, 900, "văn bản", "văn bản đến")]);
    }

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("figure:\"văn bản đi\" > 300", "a")]
    [InlineData("figure:\"văn bản đi\" > 300 year:2024", "a")]
    [InlineData("figure:\"văn bản đi\" > 300 year:2023", "")]
    [InlineData("figure:\"van ban di\" >= 250", "a b")]
    [InlineData("figure:\"văn bản đi\" < 300", "b")]
    [InlineData("figure:\"văn bản đi\" value:200..300", "b")]
    [InlineData("figure:\"VB đi\" value>300", "a")]
    [InlineData("unit:ha", "a")]
    [InlineData("unit:\"van ban\"", "a b")]
    [InlineData("unit:\"văn bản\" value>500", "b")]
    [InlineData("unit:ha value>100", "")]
    [InlineData("unit:ha role:plan", "a")]
    [InlineData("unit:ha role:actual", "")]
    [InlineData("value=37,5", "a")]
    [InlineData("value:[400 TO *]", "a b")]
    [InlineData("period:2023 figure:\"văn bản\"", "b")]
    [InlineData("figure:\"văn bản đến\" -year:2024", "b")]
    [InlineData("-unit:ha", "b")]
    public void Conditions_HoldOfOneFigure(string query, string expected) =>
        _index.Paths(query, new SearchOptions { Order = SearchOrder.Path }).Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Hit_ShowsTheFigureAskedFor()
    {
        var hit = _index.Search("figure:\"văn bản đến\" > 300").Hits.Should().ContainSingle().Subject;
        hit.Figure!.Value.Should().Be(900);
        hit.Figure.Id.Should().Be("f2");
        hit.Block.Should().Be(1);
    }

    [Fact]
    public void OrderByValue_PutsTheGreatestFigureAskedForFirst()
    {
        var byValue = new SearchOptions { Order = SearchOrder.Value };
        _index.Paths("figure:\"văn bản đi\"", byValue).Should().Equal("a", "b");
        _index.Paths("figure:\"văn bản\"", byValue).Should().Equal("b", "a");
        _index.Search("figure:\"văn bản\"", byValue).Hits[0].Figure!.Value.Should().Be(900);
    }

    [Fact]
    public void ReportAddedAgain_LosesItsOldFigures()
    {
        _index.Add("b", "Không còn số liệu.", new ReportHeader { Period = Period.OfYear(2023) });
        _index.Paths("figure:\"văn bản đến\"").Should().BeEmpty();
        _index.Index.Count.Should().Be(2);
    }
}
