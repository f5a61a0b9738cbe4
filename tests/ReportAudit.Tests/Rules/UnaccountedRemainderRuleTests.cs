using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class UnaccountedRemainderRuleTests() : RuleTests("unaccounted-remainder")
{
    [Fact]
    public void AtOnePlaceOnly_Finding() => Note("""
        - Treo băng rôn tuyên truyền: [|64|] tấm băng rôn.
        - Treo băng rôn tuyên truyền tại trụ sở Ủy ban nhân dân xã: 24 tấm băng rôn.
        """);

    [Fact]
    public void GiftsAtOneSchool_Finding() =>
        Note("Đã trao [|60|] suất quà, trong đó trao tại Trường Tiểu học Minh Khai 35 suất quà.");

    [Fact]
    public void LampsAtOneVillage_Finding() =>
        Note("Lắp đặt [|120|] bóng đèn, trong đó lắp tại thôn Đông 45 bóng đèn.");

    [Fact]
    public void DosesAtTheStation_Finding() =>
        Note("Đã tiêm [|480|] mũi vắc xin, trong đó tiêm tại trạm y tế 310 mũi vắc xin.");

    [Fact]
    public void TreesAtTheOffice_Finding() => Note("""
        - Trồng cây xanh: [|350|] cây xanh.
        - Trồng cây xanh tại trụ sở xã: 80 cây xanh.
        """);

    [Fact]
    public void AllNamed_NoFinding() => Silent("Gieo trồng được 750 ha, trong đó lúa 510 ha, ngô 240 ha.");

    [Fact]
    public void OfWhichNamesSome_Finding() =>
        Note("Gọi khám [|1.504|] công dân, trong đó 1.188 công dân tạm hoãn, 264 công dân đủ điều kiện.");

    [Fact]
    public void CropsWithoutOthers_Finding() => Note("Gieo trồng được [|820|] ha, trong đó lúa 510 ha, ngô 240 ha.");

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
    public void SinglePartWithoutAPlace_NoFinding() =>
        Silent("Có 45 văn bản được ban hành, trong đó có 31 văn bản quy phạm.");

    [Fact]
    public void SilentRest_NoFinding() =>
        Silent("Có 361 hồ sơ, trong đó 241 hồ sơ tiếp nhận mới, 60 hồ sơ bổ sung, số còn lại từ kỳ trước chuyển sang.");

    [Fact]
    public void AllAtOnePlace_NoFinding() =>
        Silent("Đã trao 60 suất quà, trong đó trao tại Trường Tiểu học Minh Khai 60 suất quà.");

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Note("""
            - Treo băng rôn tuyên truyền: [|64|] tấm băng rôn.
            - Treo băng rôn tuyên truyền tại trụ sở Ủy ban nhân dân xã: 24 tấm băng rôn.
            """);

        finding.Expected.Should().Be(64);
        finding.Actual.Should().Be(24);
        finding.Message.Vietnamese.Should().Be("Trong 64 tấm (Treo băng rôn tuyên truyền tấm băng rôn) chỉ nêu rõ 24; còn 40 tấm chưa được nói đến.");
        finding.Message.English.Should().Be("Of 64 tấm (Treo băng rôn tuyên truyền tấm băng rôn) only 24 is accounted for; nothing is said of the other 40.");
    }

    [Fact]
    public void PartOfAnotherTotal_NoFinding() => Silent("""
        - Băng rôn tuyên truyền treo trong tháng: 64 tấm băng rôn, gồm 40 tấm băng rôn treo tại trụ sở và 24 tấm băng rôn treo tại nhà văn hóa.
        - Băng rôn tuyên truyền đã thu hồi: 70 tấm băng rôn.
        """);
}
