using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Counts whose things are listed by names, in clauses or in items, whatever is counted.</summary>
public sealed class NamedListTests() : RuleTests("announced-figure-missing")
{
    [Theory]
    [InlineData("Xã duy trì [|05|] mô hình, gồm:\n- Chợ không dùng tiền mặt;\n- Camera an ninh thôn (36 mắt);\n- Loa truyền thanh thông minh (22 cụm).")]
    [InlineData("Đài mở [|04|] chuyên mục:\n- Nhà nông cần biết;\n- An toàn giao thông;\n- Gương sáng thôn xóm.")]
    [InlineData("Trong năm tổ chức [|05|] đợt hiến máu, kết quả từng đợt như sau:\n- Đợt 1 (tháng 3): 184 đơn vị;\n- Đợt 2 (tháng 5): 212 đơn vị;\n- Đợt 3 (tháng 8): 197 đơn vị.")]
    public void ItemsBelow_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Huyện có [|03|] vườn ươm đủ điều kiện là: vườn Nà Tra, vườn Pú Sung, vườn Chiềng Khoa và vườn Hua Bum; năng lực mỗi năm 1,2 triệu cây.")]
    [InlineData("Thành lập mới [|02|] câu lạc bộ: câu lạc bộ Lan rừng xã Đồng Tâm (28 thành viên); câu lạc bộ Mai vàng xã Cát Hải (31 thành viên); câu lạc bộ Đá cảnh Suối Ngàn (17 thành viên).")]
    [InlineData("Năm nay được giao [|05|] công trình với tổng vốn 12,40 tỷ đồng, gồm: (1) đường dây trung thế 6,10 tỷ đồng; (2) trạm biến áp 4,20 tỷ đồng; (3) lưới hạ áp 2,10 tỷ đồng.")]
    public void InTheSentence_Finding(string marked) => Found(marked);

    // As many as are counted; what came of them; things that are parted by the items; and a list of something else.
    [Theory]
    [InlineData("Xã duy trì 03 mô hình, gồm:\n- Chợ không dùng tiền mặt;\n- Camera an ninh thôn (36 mắt);\n- Loa truyền thanh thông minh (22 cụm).")]
    [InlineData("Kết quả thực hiện 04 chuyên mục:\n- Số tin tăng;\n- Số bài giảm;\n- Cộng tác viên gửi đều.")]
    [InlineData("Trong năm tổ chức 05 đợt hiến máu:\n- Đợt 1 và đợt 2 tại huyện;\n- Ba đợt còn lại tại các xã.")]
    [InlineData("Được giao 05 công trình với tổng vốn 12,40 tỷ đồng, gồm vốn tỉnh 8,20 tỷ đồng và vốn huyện 4,20 tỷ đồng.")]
    [InlineData("Tập huấn 05 lớp tại ba xã: Tân Hoà, Yên Mỹ và Phú Lộc.")]
    public void Others_NoFinding(string text) => Silent(text);
}
