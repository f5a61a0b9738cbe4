using System.Globalization;
using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class SidewaysTests
{
    // Each matrix sets the origin of a landscape page, 842 by 595, on a portrait one.
    public static TheoryData<string> Directions => ["0 1 -1 0 595 0", "0 -1 1 0 0 842"];

    [Theory]
    [MemberData(nameof(Directions))]
    public void TableLaidOutSideways_IsReadUpright(string matrix)
    {
        var block = PdfReading.Read(Sideways(matrix)).Blocks.Single();

        block.Text.Should().Be("Thôn\tSố hộ\tHộ nghèo\nBến Gỗ\t45\t3\nĐồi Chè\t50\t4");
        block.Table!.RowCount.Should().Be(3);
    }

    [Fact]
    public void BoxesOfASidewaysPage_LieOnThePageAsShown()
    {
        var content = PdfReading.Read(Sideways("0 1 -1 0 595 0"));

        var block = content.Blocks.Single();
        var box = block.Runs.Single(run => block.Text.Substring(run.Start, run.Length) == "50").Box!.Value;
        // Drawn at 205, 645 - 250 of the landscape page, two letters of 5 points.
        (box.Y0, box.Y1).Should().Be((205m, 215m));
        box.X0.Should().BeLessThan(200m).And.BeGreaterThan(180m);
        (content.Pages.Single().Width, content.Pages.Single().Height).Should().Be((595m, 842m));
    }

    [Fact]
    public void UpsideDownPage_IsReadUpright()
    {
        var draft = new PdfDraft().Draw("q -1 0 0 -1 595 842 cm").Text(100, 700, "Tổng số 12 hồ sơ", 10).Text(100, 680, "Trễ hạn 3 hồ sơ", 10).Draw("Q");

        PdfReading.Texts(draft).Should().Equal("Tổng số 12 hồ sơ Trễ hạn 3 hồ sơ");
    }

    [Theory]
    [InlineData(90, "0 1 -1 0 595 0")]
    [InlineData(270, "0 -1 1 0 0 842")]
    [InlineData(180, "-1 0 0 -1 595 842")]
    public void PageTurnedByItsOwnEntry_IsReadAsShown(int rotation, string matrix)
    {
        var draft = new PdfDraft().PageEntries(string.Create(CultureInfo.InvariantCulture, $"/MediaBox [0 0 595 842] /Rotate {rotation}"));
        draft.Draw($"q {matrix} cm").Text(100, 400, "Tổng số 12 hồ sơ", 10).Draw("Q");

        var content = PdfReading.Read(draft);

        content.Blocks.Single().Text.Should().Be("Tổng số 12 hồ sơ");
        content.Blocks.Single().Runs[0].Box!.Value.X0.Should().Be(100m);
        content.Pages.Single().Width.Should().Be(rotation == 180 ? 595m : 842m);
    }

    [Fact]
    public void PageTurnedByItsEntryWithTextThatIsNot_IsReadUpright()
    {
        var draft = new PdfDraft().PageEntries("/MediaBox [0 0 595 842] /Rotate 90").Text(100, 700, "Tổng số 12 hồ sơ", 10).Text(100, 680, "Trễ hạn 3 hồ sơ", 10);

        PdfReading.Texts(draft).Should().Equal("Tổng số 12 hồ sơ Trễ hạn 3 hồ sơ");
    }

    [Fact]
    public void RecognisedTextUnderASidewaysPicture_IsReadUpright()
    {
        var draft = new PdfDraft().Draw("q 595 0 0 842 0 0 cm /Im0 Do Q").Draw("q 0 1 -1 0 595 0 cm").Text(100, 500, "Tổng số 12 hồ sơ", 10, mode: 3).Draw("Q");

        var content = PdfReading.Read(draft);

        content.Blocks.Single().Text.Should().Be("Tổng số 12 hồ sơ");
        content.Pages.Single().Status.Should().Be(PageStatus.Recognised);
    }

    [Fact]
    public void PageNumberBesideSidewaysText_IsSetApart()
    {
        var content = PdfReading.Read(Sideways("0 1 -1 0 595 0").Text(290, 30, "7", 10));

        content.Blocks.Should().ContainSingle();
        content.Furniture.Single().Text.Should().Be("7");
        content.Furniture.Single().Runs[0].Box!.Value.Y0.Should().BeInRange(28, 32);
    }

    private static PdfDraft Sideways(string matrix)
    {
        var draft = new PdfDraft().Draw($"q {matrix} cm");
        foreach (var y in new[] { 450m, 430m, 410m, 390m })
            draft.Line(60, y, 400, y);
        foreach (var x in new[] { 60m, 200m, 300m, 400m })
            draft.Line(x, 390, x, 450);
        var y0 = 435m;
        foreach (var row in new[] { new[] { "Thôn", "Số hộ", "Hộ nghèo" }, ["Bến Gỗ", "45", "3"], ["Đồi Chè", "50", "4"] })
        {
            draft.Text(65, y0, row[0], 10).Text(205, y0, row[1], 10).Text(305, y0, row[2], 10);
            y0 -= 20;
        }

        return draft.Draw("Q");
    }
}
