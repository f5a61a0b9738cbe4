using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

/// <summary>Tables as statistical offices set them. Letters are half an em wide.</summary>
public class StatisticalTableTests
{
    [Fact]
    public void SpaceForThousands_PartsNoFigure()
    {
        var draft = new PdfDraft();
        Row(draft, 700, "Xã", "2022", "2023");
        Row(draft, 685, "Tân Lập", "1 234,5", "7 388");
        Row(draft, 670, "Bến Gỗ", "8 012,7", "6 120");
        Row(draft, 655, "Tổng", "9 247,2", "13 508");

        PdfReading.Texts(draft).Should().Equal("Xã\t2022\t2023\nTân Lập\t1 234,5\t7 388\nBến Gỗ\t8 012,7\t6 120\nTổng\t9 247,2\t13 508");
    }

    [Fact]
    public void TitleInTheMiddle_SpansTheTable()
    {
        var draft = new PdfDraft();
        Row(draft, 700, "Ngành", "Cơ sở", "Lao động");
        draft.Text(198, 685, "A. Khu vực thành thị", 10);
        Row(draft, 670, "Xây dựng", "12", "340");
        Row(draft, 655, "Vận tải", "7", "95");
        draft.Text(198, 640, "B. Khu vực nông thôn", 10);
        Row(draft, 625, "Xây dựng", "5", "110");

        var table = PdfReading.Read(draft).Blocks.Single().Table!;

        (table.At(1, 2)!.ColumnSpan, table.At(4, 0)!.ColumnSpan, table.At(5, 2)!.Length).Should().Be((3, 3, 3));
    }

    [Fact]
    public void RulesBetweenColumnsOnly_StillGiveRows()
    {
        var draft = new PdfDraft();
        foreach (var y in new[] { 712m, 694m, 640m })
            draft.Line(50, y, 460, y);
        foreach (var x in new[] { 50m, 200m, 330m, 460m })
            draft.Line(x, 640, x, 712);
        Row(draft, 700, "Cấp học", "Trường", "Lớp");
        Row(draft, 680, "Mầm non", "12", "110");
        Row(draft, 665, "Tiểu học", "9", "215");
        Row(draft, 650, "Cộng", "21", "325");

        PdfReading.Texts(draft).Should().Equal("Cấp học\tTrường\tLớp\nMầm non\t12\t110\nTiểu học\t9\t215\nCộng\t21\t325");
    }

    [Fact]
    public void FigureOverItsShare_StaysOneRow()
    {
        var draft = new PdfDraft();
        foreach (var y in new[] { 712m, 694m, 664m })
            draft.Line(50, y, 460, y);
        foreach (var x in new[] { 50m, 200m, 330m, 460m })
            draft.Line(x, 664, x, 712);
        Row(draft, 700, "Cấp học", "Trường", "Lớp");
        Row(draft, 682, "Mầm non", "12", "110");
        Row(draft, 670, "", "57%", "34%");

        PdfReading.Texts(draft).Should().Equal("Cấp học\tTrường\tLớp\nMầm non\t12 57%\t110 34%");
    }

    [Fact]
    public void DotsThatLeadToTheFigures_AreNoText()
    {
        var draft = new PdfDraft();
        Row(draft, 700, "Cấp học", "2022", "2023");
        Row(draft, 685, "Mầm non ............", "110", "95");
        Row(draft, 670, "Tiểu học............", "215", "230");
        Row(draft, 655, "Cộng ...............", "325", "325");

        PdfReading.Texts(draft).Should().Equal("Cấp học\t2022\t2023\nMầm non\t110\t95\nTiểu học\t215\t230\nCộng\t325\t325");
    }

    [Fact]
    public void TableOfContents_IsNoTable()
    {
        var draft = new PdfDraft();
        draft.Text(60, 700, "I. Kết quả thực hiện.....................................3", 10).Text(60, 685, "II. Hạn chế..............................................7", 10);
        draft.Text(60, 670, "III. Kiến nghị...........................................9", 10).Text(60, 655, "IV. Phụ lục.............................................12", 10);

        PdfReading.Read(draft).Blocks.Should().OnlyContain(block => block.Table == null).And.HaveCount(4);
    }

    [Fact]
    public void CellsOfOneRowAtDifferentHeights_AreOneRow()
    {
        var draft = new PdfDraft();
        Row(draft, 700, "Chỉ tiêu", "Kế hoạch", "Kết quả");
        draft.Text(60, 683, "Số hộ được công", 10).Text(60, 669, "nhận gia đình", 10).Text(60, 657, "văn hoá", 10).Text(290, 685, "120", 10).Text(420, 685, "118", 10);
        Row(draft, 640, "Số thôn", "7", "7");
        Row(draft, 625, "Đàn bò", "52", "49");

        PdfReading.Texts(draft).Should().Equal("Chỉ tiêu\tKế hoạch\tKết quả\nSố hộ được công nhận gia đình văn hoá\t120\t118\nSố thôn\t7\t7\nĐàn bò\t52\t49");
    }

    [Fact]
    public void HeadingsWiderThanTheFigures_KeepTheirColumns()
    {
        var draft = new PdfDraft();
        draft.Text(60, 712, "", 10).Text(205, 712, "Diện tích gieo trồng", 10).Text(345, 712, "Sản lượng thu hoạch", 10);
        Row(draft, 697, "Lúa", "120", "640");
        Row(draft, 682, "Ngô", "52", "7");
        Row(draft, 667, "Sắn", "49", "8");

        PdfReading.Read(draft).Blocks.Single().Text.Should().StartWith("\tDiện tích gieo trồng\tSản lượng thu hoạch\nLúa\t120\t640");
    }

    [Fact]
    public void NamesAtTheRight_AreAColumn()
    {
        var draft = new PdfDraft();
        Row(draft, 700, "", "2022", "2023");
        Row(draft, 685, "Tổng số", "120", "135");
        Row(draft, 670, "Khai khoáng", "52", "60");
        Row(draft, 655, "Chế biến", "68", "75");
        draft.Text(442, 685, "Total", 10).Text(442, 670, "Mining", 10).Text(442, 655, "Manufacturing", 10);

        PdfReading.Texts(draft).Should().Equal("\t2022\t2023\t\nTổng số\t120\t135\tTotal\nKhai khoáng\t52\t60\tMining\nChế biến\t68\t75\tManufacturing");
    }

    [Fact]
    public void HeadingFarFromItsFigures_IsOfTheirColumn()
    {
        var draft = new PdfDraft();
        draft.Text(60, 700, "Năm", 10).Text(160, 700, "Tổng số", 10).Text(400, 700, "Ngô", 10);
        Row(draft, 685, "2021", "120", "48");
        Row(draft, 670, "2022", "131", "52");
        Row(draft, 655, "2023", "142", "57");

        PdfReading.Texts(draft).Should().Equal("Năm\tTổng số\tNgô\n2021\t120\t48\n2022\t131\t52\n2023\t142\t57");
    }

    // Figures end at 305 and 435.
    private static void Row(PdfDraft draft, decimal y, string stub, params string[] figures)
    {
        draft.Text(60, y, stub, 10);
        for (var i = 0; i < figures.Length; i++)
            draft.Text(305 + (i * 130) - (figures[i].Length * 5), y, figures[i], 10);
    }
}
