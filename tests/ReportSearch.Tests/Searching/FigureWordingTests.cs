using FluentAssertions;
using ReportParsing;
using Xunit;

namespace ReportSearch.Tests.Searching;

/// <summary>What a figure counts is also told by what it stands under, its unit and its place.</summary>
public sealed class FigureWordingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReportIndex _index;

    public FigureWordingTests()
    {
        _index = ReportIndex.Open(_folder.Path);
        _index.Add(ReportOf(
            "paddy",
            [(null, "- Lúa đông xuân:"), (0, "+ Diện tích gieo cấy 652 ha"), (0, "+ Năng suất 61 tạ/ha")],
            FigureOf("f1", 1, 652, "ha", "Diện tích gieo cấy"),
            FigureOf("f2", 2, 61, "tạ/ha", "Năng suất")));
        _index.Add(ReportOf(
            "maize",
            [(null, "- Ngô hè thu:"), (0, "+ Diện tích gieo cấy 120 ha"), (null, "- Lúa đông xuân mất mùa.")],
            FigureOf("f1", 1, 120, "ha", "Diện tích gieo cấy") with { Scope = "thôn Đông" }));
        _index.Add(ReportOf(
            "poor",
            [(null, "Hộ cận nghèo 40 hộ; hộ nghèo 12 hộ")],
            FigureOf("f1", 0, 40, "hộ", "Hộ cận nghèo"),
            FigureOf("f2", 0, 12, "hộ", "hộ nghèo")));
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("figure:\"lúa đông xuân\" unit:ha", "paddy f1")]
    [InlineData("figure:\"lua dong xuan\" value < 100", "paddy f2")]
    [InlineData("figure:\"diện tích gieo cấy lúa đông xuân\"", "paddy f1")]
    [InlineData("figure:\"lúa đông xuân năng suất\"", "paddy f2")]
    [InlineData("figure:\"diện tích\" figure:\"thôn đông\"", "maize f1")]
    [InlineData("figure:\"hộ nghèo\"", "poor f2")]
    [InlineData("figure:\"nghèo\" value > 20", "poor f1")]
    [InlineData("figure:\"lúa ngô\"", null)]
    public void Figure_IsFoundByAllThatTellsWhatItCounts(string query, string? expected)
    {
        var hits = _index.Search(query, cancellationToken: TestContext.Current.CancellationToken).Hits.Select(hit => $"{hit.Path} {hit.Figure!.Id}");
        hits.Should().Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public void FigureCalledJustAsTyped_ComesFirst()
    {
        using var index = new IndexOfTexts()
            .Add("a", "Văn bản đến 3 văn bản.", figures: FigureOf("f1", 0, 3, "", "Văn bản đến trong tuần"))
            .Add("b", "Văn bản đến 9 văn bản.", figures: [FigureOf("f1", 0, 7, "", "Văn bản đến trễ"), FigureOf("f2", 0, 9, "", "Văn bản đến")]);
        var hits = index.Search("figure:\"văn bản đến\"").Hits;
        hits.Select(hit => hit.Path).Should().Equal("b", "a");
        hits[0].Figure!.Id.Should().Be("f2");
    }

    private static Figure FigureOf(string id, int block, decimal value, string unit, string indicator) =>
        IndexOfTexts.FigureOf(id, block, value, unit, indicator);

    private static Report ReportOf(string path, IEnumerable<(int? Parent, string Text)> blocks, params IReadOnlyList<Figure> figures) => new()
    {
        Path = path,
        Format = ReportFormat.Text,
        Blocks = [.. blocks.Select((block, id) => new Block { Id = id, Kind = BlockKind.ListItem, Text = block.Text, Parent = block.Parent })],
        Figures = figures,
    };
}
