using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Reconciliation;

/// <summary>The packs that ship: a report that keeps every check, and for each check a change that breaks it.</summary>
public sealed class PackTests
{
    private static readonly Dictionary<string, string> Kept = new(StringComparer.Ordinal)
    {
        ["van-thu"] = """
            BÁO CÁO
            Công tác văn thư năm 2024
            - Tổng số văn bản đi: 210 văn bản
            + Văn bản giấy: 30 văn bản
            + Ký số: 180 văn bản
            - Tỷ lệ ký số: 85,7%
            - Tổng số văn bản đến: 640 văn bản
            + Văn bản đến điện tử: 600 văn bản
            + Văn bản đến bản giấy: 40 văn bản
            """,
        ["tuyen-truyen"] = """
            BÁO CÁO
            Công tác tuyên truyền năm 2024
            Đã làm băng rôn 30 tấm; treo băng rôn tại trung tâm 12 tấm. In tờ rơi 500 tờ. Phát tờ rơi 480 tờ.
            Tuyên truyền miệng được 14 buổi với 620 người nghe. Viết 25 tin bài. Có 20 tin bài phát thanh.
            """,
        ["mot-cua"] = """
            BÁO CÁO
            Kết quả giải quyết thủ tục hành chính năm 2024
            Trong năm đã tiếp nhận 320 hồ sơ, trong đó trực tuyến 200 hồ sơ, trực tiếp 120 hồ sơ; kỳ trước chuyển sang 10 hồ sơ.
            Đã giải quyết 325 hồ sơ, trong đó đúng hạn 321 hồ sơ, quá hạn 4 hồ sơ. Tỷ lệ giải quyết đúng hạn 98,77%.
            """,
        ["giam-ngheo"] = """
            BÁO CÁO
            Kết quả giảm nghèo năm 2024
            Toàn xã có 1.250 hộ dân. Cuối năm còn 50 hộ nghèo và 75 hộ cận nghèo. Tỷ lệ hộ nghèo 4%. Tỷ lệ hộ cận nghèo 6%.
            Số hộ nghèo đầu năm là 68 hộ. Trong năm có 20 hộ thoát nghèo.
            """,
        ["trong-trot"] = """
            BÁO CÁO
            Sản xuất nông nghiệp năm 2024
            Diện tích gieo cấy lúa 120 ha. Diện tích lúa thu hoạch 118 ha. Năng suất lúa 60 tạ/ha. Sản lượng lúa 715 tấn.
            Diện tích ngô 40 ha; năng suất ngô 50 tạ/ha; sản lượng ngô 201 tấn.
            """,
        ["ngan-sach"] = """
            BÁO CÁO
            Tình hình thu, chi ngân sách năm 2024
            Tổng thu ngân sách 8,5 tỷ đồng, trong đó thu nội địa 2,1 tỷ đồng.
            Tổng chi ngân sách 8,2 tỷ đồng, gồm: chi đầu tư phát triển 3 tỷ đồng; chi thường xuyên 5,2 tỷ đồng.
            Vốn đầu tư công được giao 4 tỷ đồng. Giải ngân vốn đầu tư công 3,6 tỷ đồng. Lũy kế giải ngân vốn đầu tư công 3,9 tỷ đồng.
            """,
    };

    public static TheoryData<string, string, string, string> Breaks => new()
    {
        { "van-thu", "van-ban-di", "Văn bản giấy: 30", "Văn bản giấy: 20" },
        { "van-thu", "van-ban-di-ky-so", "Ký số: 180", "Ký số: 280" },
        { "van-thu", "van-ban-di-giay", "Văn bản giấy: 30", "Văn bản giấy: 230" },
        { "van-thu", "ty-le-ky-so", "85,7%", "87,5%" },
        { "van-thu", "van-ban-den", "điện tử: 600", "điện tử: 590" },
        { "tuyen-truyen", "bang-ron-trung-tam", "trung tâm 12", "trung tâm 42" },
        { "tuyen-truyen", "to-roi", "480 tờ", "580 tờ" },
        { "tuyen-truyen", "nguoi-nghe", "620 người", "6 người" },
        { "tuyen-truyen", "tin-bai", "20 tin bài", "52 tin bài" },
        { "mot-cua", "tiep-nhan", "trực tiếp 120", "trực tiếp 210" },
        { "mot-cua", "giai-quyet", "chuyển sang 10", "chuyển sang 1" },
        { "mot-cua", "dung-han", "quá hạn 4", "quá hạn 14" },
        { "mot-cua", "ty-le-dung-han", "98,77%", "97,87%" },
        { "mot-cua", "ty-le-dung-han-cao", "98,77%", "99,77%" },
        { "giam-ngheo", "ho-ngheo", "1.250 hộ dân", "120 hộ dân" },
        { "giam-ngheo", "ty-le-ho-ngheo", "nghèo 4%", "nghèo 14%" },
        { "giam-ngheo", "ty-le-ho-can-ngheo", "nghèo 6%", "nghèo 16%" },
        { "giam-ngheo", "thoat-ngheo", "20 hộ thoát", "70 hộ thoát" },
        { "trong-trot", "san-luong-lua", "715 tấn", "7.150 tấn" },
        { "trong-trot", "thu-hoach-lua", "118 ha", "128 ha" },
        { "trong-trot", "san-luong-ngo", "201 tấn", "102 tấn" },
        { "ngan-sach", "thu-noi-dia", "2,1 tỷ", "21 tỷ" },
        { "ngan-sach", "chi-ngan-sach", "thường xuyên 5,2", "thường xuyên 6,2" },
        { "ngan-sach", "giai-ngan", "3,6 tỷ", "5,6 tỷ" },
        { "ngan-sach", "giai-ngan-luy-ke", "3,9 tỷ", "9,3 tỷ" },
    };

    public static TheoryData<string> Packs => [.. ReconciliationFile.PackNames];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Pack_KeptReport_DecidesEveryCheckAndFindsNothing(string pack)
    {
        var trial = ReconciliationTest.For(ReconciliationFile.Pack(pack)).Audit(Kept[pack]);
        trial.Findings.Should().BeEmpty();
        trial.Result.Checks.Should().OnlyContain(outcome => outcome.State == CheckState.Holds || outcome.State == CheckState.HoldsWithinRounding);
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Pack_BrokenReport_FindsIt(string pack, string check, string kept, string broken)
    {
        Kept[pack].Should().Contain(kept);
        ReconciliationTest.For(ReconciliationFile.Pack(pack)).Audit(Kept[pack].Replace(kept, broken, StringComparison.Ordinal))
            .Findings.Select(finding => finding.CheckId).Should().Contain(check);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Pack_EveryCheck_IsBrokenByATest(string pack) =>
        ReconciliationTest.For(ReconciliationFile.Pack(pack)).Audit(Kept[pack]).Result.Checks.Select(outcome => outcome.CheckId)
            .Should().BeSubsetOf(Breaks.Select(row => row.Data).Where(data => data.Item1 == pack).Select(data => data.Item2));

    [Theory]
    // What is settled early counts beside what is on time, or within it.
    [InlineData("Đã giải quyết 5.701 hồ sơ, gồm: trước hạn 5.236 hồ sơ, đúng hạn 462 hồ sơ, quá hạn 03 hồ sơ. Tỷ lệ giải quyết trước và đúng hạn đạt 99,94%.")]
    [InlineData("Đã giải quyết 3.105 hồ sơ, đúng hạn 3.090 hồ sơ (trong đó trước hạn 1.100 hồ sơ), quá hạn 15 hồ sơ. Tỷ lệ giải quyết đúng hạn đạt 99,52%.")]
    // A month beside the period, with nothing said of how its files came.
    [InlineData("Trung tâm tiếp nhận 5.418 hồ sơ (trực tuyến 4.604 hồ sơ, đạt 84,9%). Tháng 11 tiếp nhận 1.022 hồ sơ, giảm 8% so với tháng 10.")]
    public void OneStopPack_OtherWays_StaysSilent(string report) =>
        ReconciliationTest.For(ReconciliationFile.Pack("mot-cua")).Audit(report).Findings.Should().BeEmpty();

    [Fact]
    public void RegistryPack_SignedOnPaper_IsNotSignedDigitally() =>
        ReconciliationTest.For(ReconciliationFile.Pack("van-thu"))
            .Audit("Phát hành 648 văn bản đi, trong đó ký số và gửi liên thông 612 văn bản, ký giấy 36 văn bản, tỷ lệ văn bản đi được ký số đạt 94,4%.")
            .Findings.Should().BeEmpty();

    [Fact]
    public void OneStopPack_TableWithEarlierFiles_StaysSilent() =>
        ReconciliationTest.For(ReconciliationFile.Pack("mot-cua"))
            .Audit("| Lĩnh vực | Tiếp nhận | Đã giải quyết | Đúng hạn | Quá hạn |\n| --- | --- | --- | --- | --- |\n| Đất đai | 40 | 42 | 40 | 2 |\n| Hộ tịch | 25 | 25 | 25 | 0 |")
            .Findings.Should().BeEmpty();
}
