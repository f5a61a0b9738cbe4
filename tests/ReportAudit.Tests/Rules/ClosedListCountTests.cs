using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Lists that are closed by their words, their quotes or their layout.</summary>
public sealed class ClosedListCountTests() : RuleTests("announced-figure-missing")
{
    [Theory]
    [InlineData("Bên cạnh những kết quả nêu trên, công tác thư viện còn [|03|] hạn chế sau:", "- Phòng đọc chật.", "- Sách cũ nhiều.")]
    [InlineData("Tuy kết quả khá, lớp học còn [|04|] khó khăn:", "- Thiếu bàn ghế.", "- Điện yếu.", "- Đường xa.")]
    public void ShortcomingsBesideResults_Finding(params string[] lines) => Warning(string.Join('\n', lines));

    [Theory]
    [InlineData("Kết quả rà soát cho thấy, 03 hạn chế như sau:", "- Phòng đọc đã sửa.", "- Sách đã bổ sung.")]
    [InlineData("Bên cạnh kết quả đạt được, còn 02 hạn chế sau:", "- Phòng đọc chật.", "- Sách cũ nhiều.")]
    public void ShortcomingsBesideResults_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("Xã đề nghị huyện [|04|] nội dung sau:", "- Sửa cầu treo.", "- Cấp thêm giống.", "- Mở lớp nghề.", "Nơi nhận:", "- Như trên;", "- Lưu: VT.")]
    [InlineData("Năm tới thực hiện [|03|] nhiệm vụ:", "- Trồng rừng.", "- Nạo vét mương.", "- Xây chợ.", "- Sửa đường.", "Kính gửi:", "- Phòng Kinh tế;", "- Phòng Tài chính.")]
    public void ListBeforeAnother_Finding(params string[] lines) => Warning(string.Join('\n', lines));

    [Fact]
    public void ListThatGoesOn_NoFinding() => Silent("Năm tới thực hiện 04 nhiệm vụ:", "- Trồng rừng.", "- Nạo vét mương.", "Hình 1. Rừng trồng", "- Xây chợ.", "- Sửa đường.");

    [Theory]
    [InlineData("Triển khai [|04|] mô hình sau với 96 hộ tham gia:", "a) Mô hình nuôi ong: 30 hộ, 120 đàn.", "b) Mô hình trồng nấm: 26 hộ.", "c) Mô hình nuôi hươu: 40 hộ.")]
    [InlineData("Trong tháng đã phát [|04|] chuyên đề sau:", "- Nước sạch.", "- Phòng cháy.", "- Bầu cử.")]
    public void AnnouncedBehind_Finding(params string[] lines) => Warning(string.Join('\n', lines));

    [Theory]
    [InlineData("Tổ chức 04 chuyên đề sau khi nghỉ hè, nội dung:", "- Nước sạch.", "- Phòng cháy.", "- Bầu cử.")]
    [InlineData("Triển khai 03 mô hình sau với 96 hộ tham gia:", "a) Mô hình nuôi ong: 30 hộ.", "b) Mô hình trồng nấm: 26 hộ.", "c) Mô hình nuôi hươu: 40 hộ.")]
    public void AnnouncedBehind_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("Xây dựng [|04|] mô hình khuyến nông:", "- Ổi lê trồng dày ở xã Tân An;", "- Ghép mắt cho hồng giòn ở xã Phú Nhuận;", "- Nuôi ốc trong ao sen ở xã Hoà Bình.")]
    [InlineData("Trung tâm mở [|05|] giải bơi lội cấp tỉnh:", "+ Giải bơi ếch (40 em);", "+ Giải bơi sải nam, nữ (62 em);", "+ Giải lặn (18 em);", "+ Giải tiếp sức (12 đội).")]
    [InlineData("Báo duy trì [|05|] chuyên trang:", "- Pháp luật và đời sống;", "- Nhà đẹp, vườn xanh;", "- Sức khoẻ;", "- Bạn đọc.")]
    [InlineData("Rà soát thấy [|03|] nhóm lỗi chính:", "- Ghi thiếu ngày: 12 sổ;", "- Ghi sai tên, sai số: 8 sổ;", "- Tẩy xoá: 5 sổ;", "- Không ký: 3 sổ.")]
    public void ThingsOfASort_Finding(params string[] lines) => Warning(string.Join('\n', lines));

    [Theory]
    [InlineData("Giao 04 đơn vị thực hiện:", "- Thống kê hộ trồng ổi;", "- Lập bản đồ vườn;", "- Cấp mã vùng.")]
    [InlineData("Có 04 xã tham gia:", "- Trồng ổi;", "- Nuôi ốc;", "- Ghép hồng.")]
    [InlineData("Thành lập 04 tổ tuyên truyền gồm:", "- Công an;", "- Đoàn thanh niên;", "- Phụ nữ.")]
    [InlineData("Báo duy trì 05 chuyên trang:", "- Pháp luật, Đời sống;", "- Nhà đẹp;", "- Sức khoẻ;", "- Bạn đọc.")]
    [InlineData("Duy trì 04 câu lạc bộ:", "- cầu lông, bóng bàn;", "- cờ tướng;", "- dưỡng sinh.")]
    public void ThingsOfASort_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("Phường duy trì [|04|] mô hình gồm: \"Ngõ hoa\", \"Chợ không túi ni lông\" và \"Bếp sạch, vườn xanh\".")]
    [InlineData("Phát động [|02|] phong trào: phong trào “Vì biển sạch”, phong trào “Mỗi nhà một cây” (tháng 3) và cuộc thi “Ảnh đẹp”.")]
    [InlineData("Huyện có [|06|] hồ chứa, gồm: Khe Sim, Bản Chang, Nà Lốc, Phiêng Bay.")]
    public void NamesInSentence_Finding(string marked) => Warning(marked);

    [Theory]
    [InlineData("Phường duy trì 03 mô hình gồm: \"Ngõ hoa\", \"Chợ không túi ni lông\" và \"Bếp sạch, vườn xanh\".")]
    [InlineData("Phường duy trì 05 mô hình gồm: \"Ngõ hoa\", \"Chợ văn minh\", thu gom pin cũ và hai tổ tự quản.")]
    [InlineData("Thành lập 05 đội gồm: Công An, Dân Quân, Thanh Niên.")]
    [InlineData("Huyện có 06 hồ chứa, gồm: Khe Sim, Bản Chang và các hồ nhỏ.")]
    public void NamesInSentence_NoFinding(string sentence) => Silent(sentence);
}
