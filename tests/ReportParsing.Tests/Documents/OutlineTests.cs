using FluentAssertions;
using ReportParsing.Documents;
using Xunit;

namespace ReportParsing.Tests.Documents;

public class OutlineTests
{
    private const string Sentence =
        "Uỷ ban nhân dân xã đã chỉ đạo các ngành, đoàn thể triển khai đồng bộ các giải pháp ngay từ những tháng đầu năm.";

    [Fact]
    public void HeadingsAndLists_AreNested() =>
        Shape("I. Kết quả", "1. Trồng trọt", Sentence, "- Lúa: 120 ha", "+ Vụ đông xuân 70 ha;", "+ Vụ hè thu 50 ha;", "- Ngô: 30 ha", "2. Chăn nuôi", Sentence)
            .Should().Equal("H0", "H1<0", "P1<1", "L2<1", "L3<3", "L3<3", "L2<1", "H1<0", "P1<7");

    [Fact]
    public void ListUnderAColon_BelongsToItsIntroduction() =>
        Shape("1. Kết quả", "Số hồ sơ đã giải quyết, cụ thể:", "- Trước hạn: 12;", "- Đúng hạn: 30.", "Ngoài ra còn:", "- Quá hạn: 1.")
            .Should().Equal("H0", "P0<0", "L1<1", "L1<1", "P0<0", "L1<4");

    [Fact]
    public void CapitalTitlesOverNumbers_AreSections() =>
        Shape(Sentence, "LĨNH VỰC KINH TẾ.", "1. Trồng trọt", Sentence, "1.1 Cây lúa", Sentence, "a. Vụ xuân", Sentence, "LĨNH VỰC XÃ HỘI.", "1. Y tế", Sentence)
            .Should().Equal("P0", "H0", "H1<1", "P1<2", "H2<2", "P2<4", "H3<4", "P3<6", "H0", "H1<8", "P1<9");

    [Fact]
    public void CapitalLettersOverRomans_AreOutermost() =>
        Shape("A- TÌNH HÌNH", "I- Kinh tế", "1. Thu", Sentence, "B- KẾT QUẢ", "I- Văn hoá", Sentence)
            .Should().Equal("H0", "H1<0", "H2<1", "P2<2", "H0", "H1<4", "P1<5");

    [Fact]
    public void SmallNumerals_AreOneList() =>
        Shape("1. Revenue", "The heads were:", "i. Rent of stalls;", "ii. Daily tolls;", "iii. Parking;", "iv. Weighing;", "v. Cold store.")
            .Should().Equal("H0", "P0<0", "H1<0", "H1<0", "H1<0", "H1<0", "H1<0");

    [Fact]
    public void SmallNumeralsUnderLetters_AreWithinThem() =>
        Shape("1. Revenue", "The heads were:", "a. Rent:", "i. Stalls;", "ii. Shops;", "b. Tolls.")
            .Should().Equal("H0", "P0<0", "H1<0", "H2<2", "H2<2", "H1<0");

    [Fact]
    public void NamedParts_AreOutermost() =>
        Shape("Phần thứ nhất: Kết quả năm qua", "I. Kinh tế", Sentence, "Phần thứ hai: Nhiệm vụ", "I. Mục tiêu", Sentence)
            .Should().Equal("H0", "H1<0", "P1<1", "H0", "H1<3", "P1<4");

    [Fact]
    public void NumberedSentences_AreItems() =>
        Shape("II. Kiến nghị", "Đề nghị cấp trên xem xét các việc sau:", "1. Bổ sung kinh phí tập huấn cho cán bộ xã;", "2. Cấp thêm máy quét hồ sơ;", "3. Sớm ban hành hướng dẫn mới.")
            .Should().Equal("H0", "P0<0", "L1<1", "L1<1", "L1<1");

    [Fact]
    public void NumberedListWithinANumberedSection_DoesNotEndIt() =>
        Shape("1. Kết quả", Sentence, "2. Hạn chế", "Còn một số hạn chế sau:", "1. Tiến độ chậm;", "2. Kinh phí thiếu.", "3. Nguyên nhân", Sentence)
            .Should().Equal("H0", "P0<0", "H0", "P0<2", "L1<3", "L1<3", "H0", "P0<6");

    [Fact]
    public void NumberedClausesWithTextUnderThem_AreItems() =>
        Shape("II. Kết quả", "1. Khám 120 lượt người; cấp thuốc cho 95 người", Sentence, "2. Tiêm 300 mũi; không xảy ra tai biến", Sentence)
            .Should().Equal("H0", "L1<0", "P0<0", "L1<0", "P0<0");

    [Fact]
    public void HeadingGluedToItsParagraph_IsAHeadingAmongItsSiblings() =>
        Shape("I. Kết quả", "1. Hình thức", Sentence, $"2. Thuận lợi {Sentence} {Sentence}", Sentence, "3. Khó khăn", Sentence)
            .Should().Equal("H0", "H1<0", "P1<1", "H1<0", "P1<3", "H1<0", "P1<5");

    [Fact]
    public void PlusOverDash_IsFoundByItsColon() =>
        Shape("1. Nông nghiệp", Sentence, "+ Trồng trọt:", "- Lúa 20 ha", "- Ngô 5 ha", "+ Chăn nuôi:", "- Lợn 50 con")
            .Should().Equal("H0", "P0<0", "L1<0", "L2<2", "L2<2", "L1<0", "L2<5");

    [Fact]
    public void LinesBrokenInTheHead_AreJoined()
    {
        var centered = new BlockStyle(Centered: true);
        var blocks = Outline.Of(
        [
            new SourceBlock { Text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" },
            new SourceBlock { Text = "VIỆT NAM" },
            new SourceBlock { Text = "Tân Lập, ngày 12 tháng 9 năm" },
            new SourceBlock { Text = "2024" },
            new SourceBlock { Text = "UBND HUYỆN SÔNG LÔ" },
            new SourceBlock { Text = "UBND XÃ TÂN LẬP" },
            new SourceBlock { Text = "Kết quả công tác y tế", Style = centered, Runs = [new PlacedRun(0, 21, null, 7, null)] },
            new SourceBlock { Text = "trên địa bàn xã", Style = centered, Runs = [new PlacedRun(0, 15, null, 8, null)] },
        ]).Blocks;
        blocks.Select(block => block.Text).Should().Equal(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tân Lập, ngày 12 tháng 9 năm 2024", "UBND HUYỆN SÔNG LÔ", "UBND XÃ TÂN LẬP", "Kết quả công tác y tế trên địa bàn xã");
        blocks[^1].PlaceOf(22, 4).Line.Should().Be(8);
    }

    [Fact]
    public void LettersCountAsTheirListDoes()
    {
        var blocks = ReportReader.ReadText("a) một;\nb) hai;\nc) ba;\nd) bốn;\ne) năm;").Blocks;
        blocks.Select(block => block.Label!.Numbers[^1]).Should().Equal(1, 2, 3, 4, 5);

        blocks = ReportReader.ReadText("c) ba;\nd) bốn;\nđ) năm;\ne) sáu;").Blocks;
        blocks.Select(block => block.Label!.Numbers[^1]).Should().Equal(3, 4, 5, 6);
    }

    [Fact]
    public void Sections_HoldWhatIsUnderThem()
    {
        var report = ReportReader.ReadText($"{Sentence}\nI. Kết quả\n1. Thu\n{Sentence}\n2. Chi\n{Sentence}\nII. Nhiệm vụ\n{Sentence}");
        report.Sections.Select(section => (section.FirstBlock, section.EndBlock)).Should().Equal((1, 6), (6, 8));
        report.Sections[0].Sections.Select(section => (section.FirstBlock, section.EndBlock)).Should().Equal((2, 4), (4, 6));
        report.Sections[1].Sections.Should().BeEmpty();
    }

    [Fact]
    public void LetterheadAndSignature_AreNoHeadings() =>
        Shape("UBND XÃ TÂN LẬP", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "Kết quả năm 2024", Sentence, "I. Kết quả", $"{Sentence}/.", "Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH")
            .Should().Equal("P0", "P0", "P0", "P0", "P0", "H0", "P0<5", "P0<5", "L1<7", "P0<5");

    private static IEnumerable<string> Shape(params string[] lines) =>
        ReportReader.ReadText(string.Join('\n', lines)).Blocks
            .Select(block => $"{block.Kind.ToString()[0]}{block.Level}{(block.Parent is { } parent ? $"<{parent}" : string.Empty)}");
}
