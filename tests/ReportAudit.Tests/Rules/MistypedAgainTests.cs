using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>A figure told again with one digit mistyped, in words of its own.</summary>
public sealed class MistypedAgainTests() : RuleTests("restated-figure-mismatch")
{
    private const string Body = """
        II. CƠ SỞ VẬT CHẤT
        Trung tâm có 31 phòng, 14 máy in, 9 kho và 6 xe; mua mới 17 đèn, 58 ghế và 26 bàn.
        III. HOẠT ĐỘNG KHÁC
        Tổ chức 92 chuyến đi, dùng 640 lít dầu, dừng 11 ngày; trồng 43 cây, sửa 16 máy bơm, lát 88 m vỉa hè, phát 405 tờ rơi, treo 37 băng rôn, họp 12 cuộc, in 707 sổ, thay 53 khoá, đo 27 mẫu.
        """;

    [Theory]
    [InlineData("Toàn xã nạo vét 12.486 m kênh nội đồng.", "Nổi bật là [|12.456|] m kênh nội đồng được nạo vét.")]
    public void ToldInTheSummary_Finding(string summary, string again) => Found($"I. KẾT QUẢ CHUNG\n{summary}\n{Body}\nIV. ĐÁNH GIÁ\n{again}");

    [Theory]
    [InlineData("Toàn xã nạo vét 12.486 m kênh nội đồng.", "Nổi bật là 12.486 m kênh nội đồng được nạo vét.")]
    [InlineData("Toàn xã nạo vét 12.486 m kênh nội đồng.", "Nổi bật là 12.456 m đường bê tông được mở rộng.")]
    public void OfSomethingElse_NoFinding(string summary, string other) => Silent($"I. KẾT QUẢ CHUNG\n{summary}\n{Body}\nIV. ĐÁNH GIÁ\n{other}");
}
