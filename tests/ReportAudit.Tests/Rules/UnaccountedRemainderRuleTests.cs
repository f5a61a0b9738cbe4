using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class UnaccountedRemainderRuleTests() : RuleTests("unaccounted-remainder")
{
    [Fact]
    public void TwoPartsOfWhich_Finding() =>
        Note("Có [|1.504|] công dân trong độ tuổi, trong đó 1.188 công dân tạm hoãn, 264 công dân đủ điều kiện.");

    [Fact]
    public void AtOnePlaceOnly_Finding() => Note("""
        - Treo băng rôn tuyên truyền: [|64|] tấm băng rôn.
        - Treo băng rôn tuyên truyền tại trụ sở Ủy ban nhân dân xã: 24 tấm băng rôn.
        """);

    [Fact]
    public void CropsWithoutOthers_Finding() => Note("Gieo trồng được [|820|] ha, trong đó lúa 510 ha, ngô 240 ha.");

    [Fact]
    public void FewOfAll_NoFinding() => Silent("Huyện có 89 xã, trong đó 15 xã nâng cao, 38 xã đạt chuẩn.");

    [Fact]
    public void ProjectsOfWhich_Finding() =>
        Note("Toàn tỉnh có [|541|] công trình, trong đó cấp tỉnh quản lý 96 công trình, cấp xã quản lý 346 công trình.");

    [Fact]
    public void AllNamed_NoFinding() => Silent("Gieo trồng được 750 ha, trong đó lúa 510 ha, ngô 240 ha.");

    [Fact]
    public void SomeNamedAsExamples_NoFinding() =>
        Silent("Đã xử lý 120 trường hợp, trong đó một số trường hợp điển hình như xây dựng trái phép 15 trường hợp, lấn chiếm 22 trường hợp.");

    [Fact]
    public void OpenEnded_NoFinding() =>
        Silent("Đã xử lý 120 trường hợp, trong đó xây dựng trái phép 15 trường hợp, lấn chiếm 22 trường hợp, v.v.");

    [Fact]
    public void Overlapping_NoFinding() =>
        Silent("Kết nạp 42 đảng viên, trong đó nữ 25 đảng viên, dân tộc thiểu số 6 đảng viên.");

    [Fact]
    public void SinglePart_NoFinding() => Silent("Có 45 văn bản được ban hành, trong đó có 31 văn bản quy phạm.");

    [Fact]
    public void SilentRest_NoFinding() =>
        Silent("Có 361 hồ sơ, trong đó 241 hồ sơ tiếp nhận mới, 60 hồ sơ bổ sung, số còn lại từ kỳ trước chuyển sang.");

    [Fact]
    public void HedgedWhole_NoFinding() =>
        Silent("Có gần 500 người dự, trong đó đoàn viên 280 người, hội viên 190 người.");
}
