using CsCheck;
using FluentAssertions;
using ReportAudit.Output;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Output;

public sealed class ExcerptTests
{
    [Fact]
    public void LongLine_ShowsTheWordsAroundTheFigure()
    {
        var text = string.Join(' ', Enumerable.Repeat("phục vụ", 40)) + " 315 lượt " + string.Join(' ', Enumerable.Repeat("bạn đọc", 40));
        var (line, marks) = Single(text, "315");
        line.Should().StartWith("… ").And.EndWith(" …").And.Contain(" 315 lượt ");
        line.Length.Should().BeLessThan(120);
        marks.Trim().Should().Be("^^^");
        marks.IndexOf('^', StringComparison.Ordinal).Should().Be(line.IndexOf("315", StringComparison.Ordinal));
    }

    [Fact]
    public void AccentsSetApart_TakeNoColumn()
    {
        var (_, marks) = Single("Cho mu\u031Bo\u031B\u0323n 12 cuốn", "12");
        marks.Should().Be("         ^^");
    }

    [Fact]
    public void TableRow_IsShownAlone()
    {
        var (line, marks) = Single("Xã\tSố hộ\nAn Phú\t512\nTân Lập\t498", "512");
        line.Should().Be("An Phú | 512");
        marks.Should().Be("         ^^^");
    }

    [Fact]
    public void PlaceLongerThanTheWindow_IsMarkedAsFarAsItIsShown()
    {
        var text = string.Join(' ', Enumerable.Repeat("đoạn lặp lại", 30));
        Excerpt.Of(Of(text), [new TextSpan(0, 0, text.Length)]).Single().Excerpt.Marks.Should().StartWith("^^^^");
    }

    [Fact]
    public void TwoFiguresOfOneLine_AreShownInOneExcerpt() =>
        Excerpt.Of(Of("Có 3 xã và 4 thôn"), [new TextSpan(0, 3, 1), new TextSpan(0, 11, 1)]).Should().ContainSingle()
            .Which.Excerpt.Marks.Should().Be("   ^       ^");

    [Fact]
    public void AnyPlace_IsCutWithoutError() =>
        Gen.Select(Gen.Char["ab 1\t\n\u0301"].Array[1, 400], Gen.Int[0, 399], Gen.Int[0, 399]).Sample((letters, first, length) =>
        {
            var text = new string(letters);
            var start = Math.Min(first, text.Length);
            var place = new TextSpan(0, start, Math.Min(length, text.Length - start));
            return Excerpt.Of(Of(text), [place]).Single().Excerpt.Line.Contains('\n', StringComparison.Ordinal) == false;
        });

    private static (string Line, string Marks) Single(string text, string figure)
    {
        var excerpt = Excerpt.Of(Of(text), [new TextSpan(0, text.IndexOf(figure, StringComparison.Ordinal), figure.Length)]).Single().Excerpt;
        return (excerpt.Line, excerpt.Marks);
    }

    private static Report Of(string text) => new()
    {
        Path = "x.txt",
        Format = ReportFormat.Text,
        Blocks = [new Block { Id = 0, Kind = BlockKind.Paragraph, Text = text }],
    };
}
