using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Running text, also far from its table, that tells rows again by their names.</summary>
public sealed class TextTableRowTests() : RuleTests("text-table-mismatch")
{
    private const string Table = """
        1. Thu ngân sách
        (Đơn vị tính trong bảng: triệu đồng)
        | STT | Khoản thu | Dự toán | Tháng 9 |
        | 1 | Thuế môn bài | 410 | 465,8 |
        | 2 | Phí vệ sinh | 1.250 | 1.318 |
        | 3 | Phí bến bãi | 2.100 | 2.046 |
        | 4 | Thuê mặt bằng | 96 | 87,5 |
        2. Đánh giá
        Cán bộ ủy nhiệm thu đã làm việc đều.
        Các thôn nộp đúng hạn.
        Việc đối chiếu sổ sách được giữ nền nếp.
        Kho bạc xác nhận hằng tháng.
        """;

    [Theory]
    [InlineData("- Thuế môn bài [|456,8 triệu|] đồng, do rà soát thêm hộ kinh doanh.")]
    [InlineData("- Phí vệ sinh thu được [|1.381 triệu|] đồng.")]
    [InlineData("- Phí bến bãi đạt [|2.064 triệu|] đồng, thấp hơn dự toán.")]
    public void TwoDigitsSwapped_Finding(string marked) => Found(Table, marked);

    [Theory]
    [InlineData("- Phí vệ sinh tháng 9 thu [|2.046 triệu|] đồng; phí bến bãi tháng 9 thu [|1.318 triệu|] đồng.")]
    [InlineData("- Thuế môn bài thu [|87,5 triệu|] đồng; thuê mặt bằng thu được [|465,8 triệu|] đồng.")]
    public void TwoRowsExchanged_Finding(string marked) => Found(Table, marked);

    [Theory]
    [InlineData("- Thuế môn bài 465,8 triệu đồng, do rà soát thêm hộ kinh doanh.")]
    [InlineData("- Phí vệ sinh của riêng chợ trung tâm 524 triệu đồng.")]
    [InlineData("- Phí vệ sinh tháng 9 thu 1.318 triệu đồng; phí bến bãi tháng 9 thu 2.046 triệu đồng.")]
    public void Rows_NoFinding(string text) => Silent(Table, text);

    private const string Overdue = """
        1. Giải quyết hồ sơ
        | STT | Lĩnh vực | Tiếp nhận | Quá hạn |
        | 1 | Xây dựng | 412 | 32 |
        | 2 | Hộ tịch | 968 | 7 |
        | 3 | Môi trường | 75 | 2 |
        | 4 | Lao động | 133 | 0 |
        """;

    [Theory]
    [InlineData("Hồ sơ quá hạn thuộc các lĩnh vực: xây dựng [|31|] hồ sơ, hộ tịch 7 hồ sơ, môi trường 2 hồ sơ.")]
    [InlineData("Số quá hạn gồm hộ tịch 7 hồ sơ, môi trường [|3|] hồ sơ, xây dựng 32 hồ sơ.")]
    [InlineData("Đã tiếp nhận nhiều nhất ở hộ tịch 968 hồ sơ, xây dựng [|420|] hồ sơ, lao động 133 hồ sơ.")]
    public void OddOneOfAColumn_Finding(string marked) => Found(Overdue, marked);

    [Theory]
    [InlineData("Hồ sơ quá hạn thuộc các lĩnh vực: xây dựng 32 hồ sơ, hộ tịch 7 hồ sơ, môi trường 2 hồ sơ.")]
    [InlineData("Hồ sơ xin lỗi thuộc các lĩnh vực: xây dựng 30 hồ sơ, hộ tịch 7 hồ sơ, môi trường 2 hồ sơ.")]
    public void Columns_NoFinding(string text) => Silent(Overdue, text);

    private const string Poor = """
        1. Hộ nghèo theo bản
        | Bản | Tổng số hộ | Hộ nghèo đầu năm | Hộ nghèo cuối năm |
        | Nà Ban | 142 | 31 | 23 |
        | Pá Lăng | 118 | 40 | 30 |
        | Huổi Tao | 96 | 37 | 29 |
        | Phiêng Lót | 87 | 33 | 27 |
        """;

    [Theory]
    [InlineData("Số hộ nghèo tập trung ở các bản xa như Pá Lăng ([|32|] hộ), Huổi Tao (29 hộ), Phiêng Lót (27 hộ).")]
    [InlineData("Hộ nghèo còn nhiều: Nà Ban 23 hộ, Pá Lăng 30 hộ, Huổi Tao [|28|] hộ.")]
    public void ColumnToldByTheOthers_Finding(string marked) => Found(Poor, marked);

    [Theory]
    [InlineData("Số hộ nghèo tập trung ở các bản xa như Pá Lăng (30 hộ), Huổi Tao (29 hộ), Phiêng Lót (27 hộ).")]
    [InlineData("Được vay vốn: Pá Lăng 12 hộ, Huổi Tao 29 hộ, Phiêng Lót 18 hộ.")]
    public void ColumnToldByTheOthers_NoFinding(string text) => Silent(Poor, text);
}
