using FluentAssertions;
using ReportParsing.PlainText;
using Xunit;

namespace ReportParsing.Tests.PlainText;

public class PlainTextReaderTests
{
    private const string First =
        "Trong quý II năm 2025, Trạm Y tế xã đã tiếp nhận và khám chữa bệnh cho 1.240 lượt người, " +
        "trong đó có 318 lượt trẻ em dưới sáu tuổi; số còn lại là người cao tuổi và người lao động trên địa bàn.";

    private const string Second =
        "Công tác tiêm chủng được duy trì đều đặn vào ngày 25 hằng tháng, bảo đảm an toàn, không xảy ra tai biến " +
        "nặng sau tiêm. Tỷ lệ trẻ được tiêm chủng đầy đủ đạt 97,5%, cao hơn cùng kỳ năm trước và vượt kế hoạch giao.";

    [Fact]
    public void OneParagraphALine_StaysAsItIs() =>
        Texts($"I. Kết quả\n{First}\n{Second}\n").Should().Equal("I. Kết quả", First, Second);

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(90)]
    public void WrappedLines_BlankLineBetweenParagraphs_AreJoined(int width) =>
        Texts($"I. Kết quả\n\n{Wrapped(First, width, "\n")}\n\n{Wrapped(Second, width, "\n")}\n")
            .Should().Equal("I. Kết quả", First, Second);

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(90)]
    public void WrappedLines_BlankLineAfterEveryLine_AreJoined(int width) =>
        Texts($"I. Kết quả\n\n{Wrapped(First, width, "\n\n")}\n\n{Wrapped(Second, width, "\n\n")}\n\n")
            .Should().Equal("I. Kết quả", First, Second);

    [Fact]
    public void WrappedLines_NoBlankLinesAtAll_ArePartedAtShortSentenceEnds() =>
        Texts($"I. Kết quả\n{Wrapped(First, 72, "\n")}\n{Wrapped(Second, 72, "\n")}\n- Lưu: VT.\n")
            .Should().Equal("I. Kết quả", First, Second, "- Lưu: VT.");

    [Fact]
    public void ListItems_AreBlocksOfTheirOwn() =>
        Texts($"{Wrapped(First, 72, "\n")}\n- Bệnh viện huyện: 12 ca\n+ Trạm xá: 5 ca\na) Khoa nội\n(1) Khoa nhi")
            .Should().Equal(First, "- Bệnh viện huyện: 12 ca", "+ Trạm xá: 5 ca", "a) Khoa nội", "(1) Khoa nhi");

    [Fact]
    public void NumberAtTheBeginningOfAWrappedLine_IsNoLabel()
    {
        const string sentence =
            "Tổng số hồ sơ mà bộ phận một cửa của xã tiếp nhận trong tháng là 12. Trong đó số hồ sơ nộp trực tuyến chiếm hơn một nửa, " +
            "tăng mạnh so với tháng trước và với cùng kỳ năm ngoái.";
        var wrapped = sentence.Replace(" 12. ", "\n12. ", StringComparison.Ordinal).Replace("nửa, ", "nửa,\n", StringComparison.Ordinal);
        Texts($"{Wrapped(First, 68, "\n")}\n{wrapped}\n").Should().Equal(First, sentence);
    }

    [Fact]
    public void CapitalLines_StandAlone() =>
        Texts($"UBND XÃ TÂN LẬP\nBÁO CÁO\nKết quả công tác y tế\n{Wrapped(First, 72, "\n")}\nCHỦ TỊCH\nLê Thị Hoa")
            .Should().Equal("UBND XÃ TÂN LẬP", "BÁO CÁO", "Kết quả công tác y tế", First, "CHỦ TỊCH", "Lê Thị Hoa");

    [Fact]
    public void FormFeedWithinAParagraph_DoesNotPartIt()
    {
        var lines = Wrapped(First, 72, "\n").Split('\n');
        Texts($"{lines[0]}\n\n\f{string.Join('\n', lines[1..])}\n\n{Wrapped(Second, 72, "\n")}").Should().Equal(First, Second);
    }

    [Theory]
    [InlineData("\n\n2\n\n")]
    [InlineData("\n\n- 2 -\n\n")]
    [InlineData("\n\nTrang 2\n\f")]
    [InlineData("\n\f2\n\n")]
    public void PageNumberWithinAParagraph_IsSetApart(string between)
    {
        var lines = Wrapped(First, 72, "\n").Split('\n');
        var content = PlainTextReader.Read($"{lines[0]}\n{lines[1]}{between}{string.Join('\n', lines[2..])}\n\n{Wrapped(Second, 72, "\n")}");
        content.Blocks.Select(block => block.Text).Should().Equal(First, Second);
        content.Furniture.Should().ContainSingle();
    }

    [Fact]
    public void NumberAloneBetweenSentences_IsText() =>
        Texts("Số hộ nghèo:\n\n12\n\nSố hộ cận nghèo:\n\n30\n").Should().Equal("Số hộ nghèo:", "12", "Số hộ cận nghèo:", "30");

    [Fact]
    public void ClauseAfterASemicolonAtTheLinesEnd_GoesOn()
    {
        const string before = "Tỷ lệ hộ khá của xã tăng đều qua từng năm, đời sống được nâng lên;";
        Texts($"{Wrapped(First, 72, "\n")}\n{before}\n03 hộ vươn lên khá trong năm.\n").Should().Equal(First, $"{before} 03 hộ vươn lên khá trong năm.");
    }

    [Fact]
    public void SpacesWithin_AreSingle() =>
        Texts("Tổng số  12\u00A0văn bản,\t đạt 100%").Should().Equal("Tổng số 12 văn bản, đạt 100%");

    [Fact]
    public void PlacedRuns_KnowTheLine()
    {
        var block = ReportReader.ReadText($"I. Kết quả\n\n{Wrapped(First, 72, "\n")}").Blocks[1];
        var place = block.PlaceOf(block.Text.IndexOf("318", StringComparison.Ordinal), 3);
        place.Line.Should().Be(4);
        place.Page.Should().BeNull();
    }

    [Fact]
    public void SeparateAccents_AreComposed() =>
        Texts("Công ta\u0301c tuye\u0302n truye\u0302\u0300n cu\u0309a thô\u0323n").Should().Equal("Công tác tuyên truyền của thộn");

    [Fact]
    public void LetterheadInTwoColumns_IsReadColumnByColumn() =>
        Texts("UBND HUYỆN SÔNG LÔ          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" +
              "UBND XÃ TÂN LẬP                Độc lập - Tự do - Hạnh phúc\n" +
              "Số: 45/BC-UBND             Tân Lập, ngày 3 tháng 7 năm 2025\n\n                 BÁO CÁO\n")
            .Should().Equal(
                "UBND HUYỆN SÔNG LÔ", "UBND XÃ TÂN LẬP", "Số: 45/BC-UBND",
                "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Tân Lập, ngày 3 tháng 7 năm 2025", "BÁO CÁO");

    [Fact]
    public void RecipientsBesideTheSignature_AreReadColumnByColumn() =>
        Texts("Nơi nhận:                      TM. UỶ BAN NHÂN DÂN\n- Như trên;                        CHỦ TỊCH\n- Lưu: VT.\n\n\n                               Lê Thị Hoa")
            .Should().Equal("Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Hoa");

    [Theory]
    [InlineData("STT\tCây trồng\tHa\n1\tLúa\t120\n\tTổng\t120")]
    [InlineData("| STT | Cây trồng | Ha |\n|---|---|---|\n| 1 | Lúa | 120 |\n|  | Tổng | 120 |")]
    [InlineData("STT    Cây trồng     Ha\n1      Lúa          120\n       Tổng         120")]
    public void RowsOfColumns_AreATable(string file)
    {
        var block = PlainTextReader.Read(file).Blocks.Should().ContainSingle().Subject;
        block.Text.Should().Be("STT\tCây trồng\tHa\n1\tLúa\t120\n\tTổng\t120");
        block.Table!.RowCount.Should().Be(3);
        block.Table.HeaderRowCount.Should().Be(1);
        var total = block.Table.At(2, 2)!;
        block.Text.Substring(total.Start, total.Length).Should().Be("120");
    }

    [Fact]
    public void WideGapInASentence_IsNoColumn() =>
        Texts("Toàn xã có 12    thôn, 5 trường học.\nNăm qua đã khởi công 3 công trình.")
            .Should().Equal("Toàn xã có 12 thôn, 5 trường học.", "Năm qua đã khởi công 3 công trình.");

    internal static string Wrapped(string text, int width, string lineEnd)
    {
        List<string> lines = [];
        var line = string.Empty;
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = word;
                continue;
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        lines.Add(line);
        return string.Join(lineEnd, lines);
    }

    private static IEnumerable<string> Texts(string file) => PlainTextReader.Read(file).Blocks.Select(block => block.Text);
}
