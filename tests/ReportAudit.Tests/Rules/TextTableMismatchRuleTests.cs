using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class TextTableMismatchRuleTests() : RuleTests("text-table-mismatch")
{
    // A row of its own may begin with "Tổng" too; the earlier year's value is not this year's.
    [Theory]
    [InlineData("Tổng giá trị sản xuất năm 2024 đạt [|186,4 tỷ|] đồng.", "Tổng giá trị sản xuất", "186,4", "201,7")]
    [InlineData("Tổng sản lượng lương thực năm 2024 đạt [|52,6 tỷ|] đồng.", "Tổng sản lượng lương thực", "50,8", "56,2")]
    [InlineData("Tổng thu ngân sách năm 2024 đạt 201,7 tỷ đồng.", "Tổng thu ngân sách", "186,4", "201,7")]
    [InlineData("Tổng mức đầu tư năm 2024 đạt 186,4 tỷ đồng.", "Tổng giá trị sản xuất", "186,4", "201,7")]
    public void RowThatBeginsWithTotal(string said, string row, string before, string now)
    {
        var text = $"""
            {said}
            | TT | Chỉ tiêu | ĐVT | Năm 2023 | KH 2024 | Ước TH 2024 |
            | 1 | {row} | tỷ đồng | {before} | 200,0 | {now} |
            | 2 | Thu nhập khác | tỷ đồng | 12,1 | 13,0 | 12,8 |
            """;
        if (said.Contains('|', StringComparison.Ordinal))
            Found(text);
        else
            Silent(text);
    }

    [Fact]
    public void TotalAnnouncedAboveTheTable_Finding() => Suspects(Warning("""
        Tổng số hộ chăn nuôi toàn xã là [|356|] hộ, chia theo thôn như sau:
        | STT | Thôn | Số hộ chăn nuôi |
        | 1 | Lạc Hòa | 120 |
        | 2 | Lạc Bình | 95 |
        | 3 | Lạc An | 150 |
        |  | Cộng | 365 |
        """)).Should().Equal("356");

    [Fact]
    public void OneDigitOfALongTotal_Finding() => Warning("""
        Tổng kinh phí thực hiện là [|412.600.000|] đồng, cụ thể:
        | STT | Nội dung | Số tiền (đồng) |
        | 1 | Mua giống | 300.000.000 |
        | 2 | Tập huấn | 112.500.000 |
        |  | Tổng cộng | 412.500.000 |
        """);

    [Fact]
    public void RowNamedBelowTheTable_Finding() => Warning("""
        | STT | Thôn | Số hộ | Hộ nghèo |
        | 1 | Đồng Sen | 412 | 31 |
        | 2 | Đồng Mây | 390 | 28 |
        | 3 | Đồng Lau | 275 | 17 |
        Đáng chú ý, thôn Đồng Sen có [|421|] hộ, nhiều nhất xã.
        """);

    [Fact]
    public void SwappedDigitsUnderTheNextHeading_Finding() => Warning("""
        1. Số thẻ đã cấp theo đơn vị
        | Đơn vị | Số thẻ |
        | Bình Minh | 1.204 |
        | Bình Yên | 2.030 |
        | Tổng | 3.234 |
        2. Tổng số thẻ đã cấp đến nay là [|3.324|] thẻ, đạt yêu cầu.
        """);

    [Fact]
    public void EqualFigures_NoFinding() => Silent("""
        Tổng số hộ chăn nuôi toàn xã là 365 hộ, chia theo thôn như sau:
        | STT | Thôn | Số hộ chăn nuôi |
        | 1 | Lạc Hòa | 120 |
        | 2 | Lạc Bình | 95 |
        | 3 | Lạc An | 150 |
        |  | Cộng | 365 |
        """);

    [Fact]
    public void AnotherTotalAboveTheTable_NoFinding() => Silent("""
        Tổng số dân toàn xã là 4.812 người. Kết quả khám sức khỏe như sau:
        | STT | Thôn | Lượt khám |
        | 1 | Lạc Hòa | 120 |
        | 2 | Lạc Bình | 95 |
        |  | Cộng | 215 |
        """);

    [Fact]
    public void LastYearsTotal_NoFinding() => Silent("""
        Tổng số lớp tập huấn năm 2022 là 1.243 lớp. Năm 2023 như sau:
        | STT | Thôn | Số lớp năm 2023 |
        | 1 | Lạc Hòa | 700 |
        | 2 | Lạc Bình | 723 |
        |  | Cộng | 1.423 |
        """);

    [Fact]
    public void FigureOfAnotherRow_NoFinding() => Silent("""
        | STT | Thôn | Số hộ |
        | 1 | Đồng Sen | 412 |
        | 2 | Đồng Mây | 421 |
        Thôn Đồng Mây có 421 hộ, trong đó 34 hộ nghèo.
        """);

    [Fact]
    public void AverageBesideTheTable_NoFinding() => Silent("""
        Bình quân mỗi thôn có 132 hộ tham gia.
        | STT | Thôn | Số hộ tham gia |
        | 1 | Đồng Sen | 123 |
        | 2 | Đồng Mây | 141 |
        """);

    [Fact]
    public void RowNamedInShort_Finding() => Warning("""
        | TT | Nội dung | Năm 2023 | Năm 2024 |
        | 1 | Tiếp nhận đơn khiếu nại | 41 | 57 |
        | 2 | Tiếp nhận đơn tố cáo | 12 | 9 |
        | 3 | Tiếp nhận đơn kiến nghị | 88 | 93 |
        Kiến nghị [|73|] đơn, chủ yếu về đất đai.
        """);

    [Fact]
    public void RowAndColumnNamed_ThoughAnotherCellHasTheValue_Finding() => Warning("""
        Trạm Phú Lâm khám dự phòng [|416|] lượt, thấp nhất trong ba trạm.
        | Trạm | Khám bệnh | Khám dự phòng |
        | Phú An | 1.250 | 416 |
        | Phú Lâm | 980 | 382 |
        | Phú Sơn | 1.105 | 401 |
        """);

    [Fact]
    public void ColumnOfTheTotalNamed_Finding() => Warning("""
        Tổng đàn trâu 76 con; tổng đàn dê [|412|] con, tăng so với năm trước. Chi tiết từng bản:
        Biểu 2 - Đàn vật nuôi theo bản (con)
        | TT | Bản | Trâu | Dê |
        | 1 | Nà Sài | 31 | 190 |
        | 2 | Nà Tông | 45 | 241 |
        |  | Cộng | 76 | 431 |
        """);

    [Fact]
    public void LaterOfTwoYears_Finding() => Warning("""
        > Đơn vị tính: tỷ đồng
        | Khoản thu | 9 tháng 2023 | 9 tháng 2024 |
        | Phí bảo vệ môi trường | 40,2 | 53,6 |
        | Tiền thuê đất | 118,4 | 127,5 |
        Trong đó, tiền thuê đất thu được [|172,5 tỷ|] đồng.
        """);

    [Fact]
    public void FewOfManyCounted_NoFinding() => Silent("""
        | Môn | Tổng số bài | Từ trung bình |
        | Vật lý | 1.204 | 980 |
        | Hóa học | 1.187 | 905 |
        Có 12 bài Vật lý và 4 bài Hóa học đạt điểm tuyệt đối.
        """);

    [Fact]
    public void AnotherThingOfTheSameRow_NoFinding() => Silent("""
        | Thôn | Hộ nghèo | Hộ cận nghèo |
        | Đồng Sen | 31 | 44 |
        | Đồng Mây | 28 | 39 |
        Thôn Đồng Sen, hộ nghèo có 40 người trong độ tuổi lao động.
        """);

    [Fact]
    public void CellSaidRightly_NoFindingAboutAnother() => Silent("""
        | Thôn | Hộ đăng ký | Khối lượng (tấn) |
        | Đông | 612 | 9,8 |
        | Đoài | 496 | 8,1 |
        | Toàn xã | 1.108 | 17,9 |
        Cả 1.108 hộ đăng ký đều được phát túi; có 1.018 hộ nộp đủ phí cả năm.
        """);

    [Fact]
    public void PartOfTheRowUnderAHead_NoFinding() => Silent("""
        | TT | Việc | Năm 2023 | Năm 2024 |
        | 1 | Đăng ký khai sinh | 196 | 214 |
        | 2 | Đăng ký khai tử | 71 | 64 |
        Đăng ký quá hạn 58 trường hợp, gồm khai sinh 12 trường hợp, khai tử 46 trường hợp.
        """);

    [Theory]
    [InlineData("""
        Trong quý tiêm cho [|1.286|] trẻ dưới 1 tuổi.
        | Nhóm | Số trẻ |
        | Trẻ dưới 1 tuổi | 1.268 |
        | Trẻ từ 1 đến 5 tuổi | 3.415 |
        | Tổng cộng | 4.683 |
        """)]
    [InlineData("""
        Khu du lịch đón khách quốc tế [|24.510|] lượt khách.
        | Loại khách | Lượt khách |
        | Khách quốc tế | 24.150 |
        | Khách nội địa | 81.320 |
        """)]
    [InlineData("""
        Toàn vùng có [|3.482|] con bò sữa.
        | Giống | Số con |
        | Bò sữa | 3.428 |
        | Bò thịt | 1.570 |
        """)]
    public void SwappedCells_Warning(string marked) => Warning(marked);

    [Fact]
    public void SwappedCells_NoFinding() => Silent("""
        Khu du lịch đón khách đường biển 24.510 lượt khách.
        | Loại tàu | Số tàu |
        | Tàu lớn | 24.150 |
        | Tàu nhỏ | 81.320 |
        """);

    private const string Stalls = """
        | TT | Lĩnh vực | Số vụ | Tiền phạt (triệu đồng) |
        | 1 | Thương mại điện tử | 29 | 318,4 |
        | 2 | Xăng dầu | 65 | 215,6 |
        | 3 | Phân bón | 79 | 96,2 |
        """;

    [Theory]
    [InlineData("Lĩnh vực thương mại điện tử xử lý 29 vụ, tiền phạt [|348,4 triệu|] đồng.")]
    [InlineData("Xử lý nhiều nhất là phân bón (79 vụ), tiếp đến là xăng dầu ([|56|] vụ).")]
    public void BesideWhatIsToldRightly_Finding(string marked) => Found($"1. Kết quả\n{Stalls}\n{marked}");

    [Theory]
    [InlineData("Lĩnh vực thương mại điện tử xử lý 29 vụ, tiền phạt 318,4 triệu đồng.")]
    [InlineData("Xử lý nhiều nhất là phân bón (79 vụ), tiếp đến là xăng dầu (65 vụ).")]
    [InlineData("Lĩnh vực thương mại điện tử xử lý 29 vụ, thiệt hại ước 940,5 triệu đồng.")]
    public void BesideWhatIsToldRightly_NoFinding(string said) => Silent($"1. Kết quả\n{Stalls}\n{said}");

    private const string Entrusted = """
        | TT | Đơn vị nhận ủy thác | Số hộ | Dư nợ (triệu đồng) |
        | 1 | Hội Nông dân | 5.612 | 184.318 |
        | 2 | Hội Phụ nữ | 5.622 | 200.043 |
        | | Tổng cộng | 11.234 | 384.361 |
        """;

    [Fact]
    public void TotalsOfANarrowerTable_NoFinding() =>
        Silent($"1. Kết quả\nTổng dư nợ đạt 385,916 tỷ đồng với 11.284 hộ còn dư nợ.\nMột phần vốn được ủy thác qua các hội.\n{Entrusted}");

    [Fact]
    public void TotalsOfANarrowerTable_Finding() =>
        Found($"1. Kết quả\nTổng dư nợ đạt 384,361 tỷ đồng với [|11.284|] hộ còn dư nợ.\n{Entrusted}");
}
