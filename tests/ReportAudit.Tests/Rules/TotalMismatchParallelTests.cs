using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Totals that words do not link to their parts, but a second unit, shares, a denial or the layout does.</summary>
public sealed class TotalMismatchParallelTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Khởi tố mới 9 vụ, [|16|] bị can. Chuyển tỉnh 5 vụ, 11 bị can; giữ lại điều tra 4 vụ, 7 bị can.")]
    [InlineData("Phát hiện 31 vụ, [|45|] đối tượng buôn lậu; trong đó đã khởi tố 18 vụ, 29 bị can; xử phạt hành chính 13 vụ, 22 đối tượng.")]
    [InlineData("Đã tổ chức 14 lớp với [|520|] học viên; cấp xã 8 lớp với 310 học viên; cấp huyện 6 lớp với 250 học viên.")]
    public void SecondOfTwoUnits_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Khởi tố mới 9 vụ, 18 bị can. Chuyển tỉnh 5 vụ, 11 bị can; giữ lại điều tra 4 vụ, 7 bị can.")]
    [InlineData("Phát hiện 31 vụ, 45 đối tượng buôn lậu; trong đó đã khởi tố 18 vụ, 20 bị can; xử phạt hành chính 13 vụ, 22 đối tượng.")]
    [InlineData("Phát hiện 31 vụ, 45 đối tượng buôn lậu; trong đó đã khởi tố 15 vụ, 29 bị can; xử phạt hành chính 13 vụ, 22 đối tượng.")]
    public void SecondOfTwoUnits_NoFinding(string text) => Silent(text);

    // Shares that make 100 are of all.
    [Theory]
    [InlineData("Toàn xã có 318 hộ vay vốn; xếp loại tốt 271 hộ, chiếm 85,2%; khá [|32|] hộ, chiếm 11,3%; trung bình 11 hộ, chiếm 3,5%.")]
    [InlineData("Cả trường có 640 học sinh; xuất sắc 208 học sinh (32,5%), tốt 336 học sinh (52,5%), đạt [|69|] học sinh (15%).")]
    public void SharesThatMakeHundred_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Toàn xã có 318 hộ vay vốn; xếp loại tốt 271 hộ, chiếm 85,2%; khá 36 hộ, chiếm 11,3%; trung bình 11 hộ, chiếm 3,5%.")]
    [InlineData("Toàn xã có 318 hộ vay vốn; xếp loại tốt 271 hộ, chiếm 85,2%; khá 30 hộ, chiếm 9,4%.")]
    public void Shares_NoFinding(string text) => Silent(text);

    // What is denied in the same words is of the same total.
    [Theory]
    [InlineData("Thu [|52|] mẫu nước (20 mẫu giếng, 32 mẫu máy); kết quả có 34 mẫu bảo đảm vệ sinh, 28 mẫu không bảo đảm vệ sinh.")]
    [InlineData("Rà soát [|96|] hộ (40 hộ xã Đoài, 56 hộ xã Đông); có 71 hộ đủ tiêu chuẩn, 35 hộ không đủ tiêu chuẩn.")]
    [InlineData("Tiếp nhận [|43|] hồ sơ; qua xem xét có 31 hồ sơ hợp lệ theo mẫu, 22 hồ sơ không hợp lệ theo mẫu.")]
    public void DeniedInTheSameWords_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Thu 52 mẫu nước (20 mẫu giếng, 32 mẫu máy); kết quả có 34 mẫu bảo đảm vệ sinh, 18 mẫu không bảo đảm vệ sinh.")]
    [InlineData("Rà soát 96 hộ (40 hộ xã Đoài, 56 hộ xã Đông); có 71 hộ đủ tiêu chuẩn, 60 thửa không đủ tiêu chuẩn.")]
    public void DeniedInTheSameWords_NoFinding(string text) => Silent(text);

    // What stands behind a closed bracket is no part of its list.
    [Fact]
    public void FiguresBehindTheBracket_Finding() =>
        Found("Có [|46|] đơn không thuộc thẩm quyền (trùng nội dung 19 đơn, không ký tên 11 đơn, quá thời hạn 6 đơn); đã trả lời 10 đơn.");

    // The last item of a list sums up the others.
    [Theory]
    [InlineData("- Tôm nuôi: thả 410 ha, sản lượng 2.146,5 tấn;", "- Cá nuôi: thả 128 ha, sản lượng 1.318,2 tấn;", "- Tổng sản lượng nuôi trồng [|3.446,7|] tấn, đạt 101% kế hoạch.")]
    [InlineData("- Đất ở 124,6 ha;", "- Đất chuyên dùng 318,9 ha;", "- Tổng diện tích đất phi nông nghiệp [|434,5|] ha.")]
    [InlineData("- Thu phí 1.265 triệu đồng;", "- Thu thuế 4.380 triệu đồng;", "- Thu khác 214 triệu đồng;", "- Tổng thu [|5.895 triệu|] đồng.")]
    public void LastItemSumsUp_Finding(params string[] lines) => Found(["Kết quả cụ thể:", .. lines]);

    [Theory]
    [InlineData("- Tôm nuôi: thả 410 ha, sản lượng 2.146,5 tấn;", "- Cá nuôi: thả 128 ha, sản lượng 1.318,2 tấn;", "- Tổng sản lượng nuôi trồng 3.464,7 tấn, đạt 101% kế hoạch.")]
    [InlineData("- Tôm nuôi: thả 410 ha, sản lượng 2.146,5 tấn;", "- Cá nuôi: thả 128 ha, sản lượng 1.318,2 tấn;", "- Tổng sản lượng khai thác 9.210,4 tấn.")]
    public void LastItem_NoFinding(params string[] lines) => Silent(["Kết quả cụ thể:", .. lines]);
}
