using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>A whole and its parts in one sentence that no word links.</summary>
public sealed class PlainPartitionTests() : RuleTests("total-mismatch")
{
    // Grades and outcomes in a row, one digit off.
    [Theory]
    [InlineData("Hội thi có [|127|] thí sinh dự thi, xếp loại xuất sắc 34 thí sinh, khá 71 thí sinh, đạt 12 thí sinh.")]
    [InlineData("Phòng nhận [|364|] đơn; chuyển huyện 212 đơn, lưu hồ sơ 93 đơn, trả lại 49 đơn.")]
    [InlineData("Đoàn xe vận chuyển [|2.846|] chuyến, tuyến nội tỉnh 1.652 chuyến, tuyến liên tỉnh 1.134 chuyến.")]
    public void PartsInARow_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Hội thi có 117 thí sinh dự thi, xếp loại xuất sắc 34 thí sinh, khá 71 thí sinh, đạt 12 thí sinh.")]
    [InlineData("Hội thi có 117 thí sinh dự thi, xếp loại xuất sắc 34 thí sinh, đoạt giải 12 thí sinh.")]
    [InlineData("Chi hội có 127 hội viên, nữ 71 hội viên, dân tộc 34 hội viên, đảng viên 12 hội viên.")]
    [InlineData("Khách quốc tế: Lào 127 lượt khách, Thái Lan 71 lượt khách, Nga 34 lượt khách, nước khác 12 lượt khách.")]
    [InlineData("Xét theo lứa tuổi thì thiếu niên 127 em, nhi đồng 71 em, mẫu giáo 34 em, nhà trẻ 12 em.")]
    [InlineData("Tặng cờ 27 giáo viên; bằng khen 312 giáo viên; giấy khen 168 giáo viên; kỷ niệm chương 151 giáo viên; hình thức khác 14 giáo viên.")]
    [InlineData("Theo tuyến: chợ Đình 127 lượt xe, chợ Mới 71 lượt xe, chợ Chiều 34 lượt xe, bến đò 12 lượt xe.")]
    public void PartsInARow_NoFinding(string text) => Silent(text);

    // A second list of the same whole, behind one that makes it.
    [Theory]
    [InlineData("Lớp tập huấn có [|452|] nông dân, trong đó xã Thượng 218 nông dân, xã Hạ 234 nông dân; nam 287 nông dân, nữ 145 nông dân.")]
    public void SecondList_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Lớp tập huấn có 452 nông dân, trong đó xã Thượng 218 nông dân, xã Hạ 234 nông dân; nam 307 nông dân, nữ 145 nông dân.")]
    [InlineData("Lớp tập huấn có 452 nông dân, trong đó xã Thượng 218 nông dân, xã Hạ 234 nông dân; nữ 287 nông dân, đảng viên 145 nông dân.")]
    public void SecondList_NoFinding(string text) => Silent(text);
}
