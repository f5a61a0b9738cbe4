using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Which figure a list of parts is of, and where the list ends.</summary>
public sealed class TotalMismatchWholeTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Mở 31 lớp với 1.395 lượt học viên, gồm 640 lượt cán bộ và 755 lượt thành viên, trung bình mỗi lớp 45 lượt.")]
    [InlineData("Luỹ kế 9 tháng tiếp nhận 5.217 hồ sơ (quý I 1.608 hồ sơ, quý II 1.825 hồ sơ).")]
    [InlineData("Tỉnh giao 152 nhiệm vụ; trong đó hoàn thành 123, đang thực hiện 29 (27 nhiệm vụ còn hạn, 2 nhiệm vụ quá hạn).")]
    public void ListBesideAnAverageOrASum_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Mở 31 lớp với [|1.395|] lượt học viên, gồm 640 lượt cán bộ và 765 lượt thành viên, trung bình mỗi lớp 45 lượt.")]
    [InlineData("Xếp loại [|268|] tổ, gồm tốt 251 tổ, khá 14 tổ, trung bình 2 tổ.")]
    public void ListBesideAnAverage_Finding(string marked) => Found(marked);

    // The total of the list's name stands elsewhere.
    [Theory]
    [InlineData("Trong năm đã cấp [|2.846|] giấy chứng nhận quyền sử dụng đất.", "- Cấp giấy chứng nhận: lần đầu 412 giấy; chuyển nhượng 1.538 giấy; tặng cho 573 giấy; cấp đổi 333 giấy.")]
    [InlineData("Toàn huyện quản lý 412 chứng thư số (86 chứng thư số của tổ chức, [|326|] chứng thư số của cá nhân).", "- Chứng thư số cá nhân gồm:", "+ Lãnh đạo 4 chứng thư số;", "+ Trưởng phòng 41 chứng thư số;", "+ Chủ tịch xã 72 chứng thư số;", "+ Hiệu trưởng 219 chứng thư số.")]
    [InlineData("Đã trồng [|640|] ha cây ăn quả.", "- Diện tích cây ăn quả: cam 215 ha; bưởi 180 ha; nhãn 265 ha.")]
    public void TotalOfThatNameElsewhere_Finding(params string[] marked) => Found(marked);

    [Theory]
    [InlineData("Trong năm đã cấp 2.846 giấy chứng nhận quyền sử dụng đất.", "- Cấp giấy chứng nhận: lần đầu 402 giấy; chuyển nhượng 1.538 giấy; tặng cho 573 giấy; cấp đổi 333 giấy.")]
    [InlineData("Đã trồng 640 ha cây ăn quả.", "- Diện tích cây công nghiệp: chè 215 ha; cao su 180 ha; cà phê 265 ha.")]
    [InlineData("Đã trồng 640 ha cây ăn quả.", "- Sâu bệnh trên cây ăn quả: rệp 15 ha; sâu vẽ bùa 18 ha; nấm 26 ha.")]
    public void TotalOfAnotherName_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("Huy động [|1.845 triệu|] đồng làm đường, gồm:", "+ Nhà nước 1.120 triệu đồng;", "+ Nhân dân 315 triệu đồng;", "+ Doanh nghiệp 41 triệu đồng.")]
    [InlineData("Có [|96|] hộ sửa nhà, bao gồm:", "- Hộ nghèo: 31 hộ;", "- Hộ cận nghèo: 22 hộ;", "- Hộ chính sách: 12 hộ.")]
    public void ItemsBehindComprising_Short_Finding(params string[] marked) => Found(marked);

    [Fact]
    public void ItemsBehindOfWhich_Short_NoFinding() =>
        Silent("Huy động 1.845 triệu đồng làm đường, trong đó:", "+ Nhà nước 1.120 triệu đồng;", "+ Nhân dân 115 triệu đồng.");

    // What stands in an item's own "trong đó" is no item.
    [Theory]
    [InlineData("Tổng chi [|820,5 tỷ|] đồng, bao gồm: (1) chi đầu tư 210,4 tỷ đồng; (2) chi thường xuyên 540,2 tỷ đồng, trong đó y tế 96,3 tỷ đồng; (3) chi dự phòng 49,9 tỷ đồng.")]
    [InlineData("Cả huyện nuôi [|9.640|] con, gồm: (1) trâu 1.210 con; (2) bò 3.415 con, trong đó bò sữa 640 con; (3) dê 4.815 con.")]
    [InlineData("Đã cấp [|1.180|] giấy phép, gồm: (1) xây dựng 640 giấy phép, trong đó đô thị 412 giấy phép; (2) kinh doanh 520 giấy phép.")]
    public void NumberedItems_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổng chi 800,5 tỷ đồng, bao gồm: (1) chi đầu tư 210,4 tỷ đồng; (2) chi thường xuyên 540,2 tỷ đồng, trong đó y tế 96,3 tỷ đồng; (3) chi dự phòng 49,9 tỷ đồng.")]
    [InlineData("Cả huyện nuôi 9.440 con, gồm: (1) trâu 1.210 con; (2) bò 3.415 con, trong đó bò sữa 640 con, bò thịt 2.000 con; (3) dê 4.815 con.")]
    public void NumberedItems_AddUp_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Kế hoạch vốn năm 2024 là [|386.450 triệu|] đồng, gồm ngân sách tỉnh 238.900 triệu đồng, ngân sách huyện 137.550 triệu đồng.")]
    [InlineData("Chỉ tiêu trồng mới [|412|] ha, bao gồm rừng sản xuất 305 ha, rừng phòng hộ 97 ha.")]
    [InlineData("Dự toán giao [|25.600 triệu|] đồng, gồm chi thường xuyên 21.300 triệu đồng, chi đầu tư 4.200 triệu đồng.")]
    public void PartsOfAPlan_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Kế hoạch vốn năm 2024 là 386.450 triệu đồng, gồm ngân sách tỉnh 238.900 triệu đồng, ngân sách huyện 147.550 triệu đồng; phân theo thời gian giao: vốn trong năm 361.900 triệu đồng, vốn kéo dài 24.550 triệu đồng.")]
    [InlineData("Thực hiện 315 ha, đạt 84% kế hoạch (375 ha), gồm rừng sản xuất 205 ha, rừng phòng hộ 110 ha.")]
    [InlineData("Định mức được giao 1.762 người, trong đó thiếu giáo viên mầm non 52 người, tiểu học 24 người.")]
    public void PlanBesideOtherFigures_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Thu ngân sách [|3.126 triệu|] đồng, tăng 286 triệu đồng so với năm trước, gồm (thuế, phí 834 triệu đồng; đất công ích 412 triệu đồng; tiền sử dụng đất 1.890 triệu đồng).")]
    [InlineData("Lực lượng huy động [|214|] người, bao gồm (quân sự 96 người, công an 58 người, dân quân 70 người).")]
    [InlineData("Đã sửa chữa [|38|] công trình, gồm (cầu 12 công trình; cống 21 công trình; kè 6 công trình).")]
    public void ListInABracket_Finding(string marked) => Found(marked);

    [Fact]
    public void ListInABracket_EndsWithIt_NoFinding() =>
        Silent("Thu ngân sách 3.126 triệu đồng, gồm (thuế, phí 824 triệu đồng; đất công ích 412 triệu đồng; tiền sử dụng đất 1.890 triệu đồng); chi 7.642 triệu đồng (chi thường xuyên 5.418 triệu đồng; chi đầu tư 2.224 triệu đồng).");

    [Theory]
    [InlineData("Đánh giá [|1.320|] học viên:", "- Rèn luyện: tốt 1.100, khá 180, đạt 60.", "- Học tập: giỏi 410, khá 720, đạt 190.")]
    [InlineData("Khám cho [|860|] người:", "- Theo tuổi: trẻ 512, già 348.", "- Theo giới: nam 431, nữ 419.")]
    [InlineData("Có [|540|] hộ vay vốn:", "- Mục đích: chăn nuôi 310, trồng trọt 230.", "- Thời hạn: ngắn 125, trung hạn 405.")]
    public void EachItemPartsAll_Finding(string total, string first, string second) => Found(total, first, second);

    [Fact]
    public void EachItemPartsAll_AddUp_NoFinding() =>
        Silent("Đánh giá 1.320 học viên:", "- Rèn luyện: tốt 1.080, khá 180, đạt 60.", "- Học tập: giỏi 410, khá 720, đạt 190.");

    [Theory]
    [InlineData("Đoàn đạt [|163|] huy chương (41 vàng, 62 bạc, 70 đồng).")]
    [InlineData("Toàn huyện giành [|28|] huy chương, gồm 9 vàng, 8 bạc, 12 đồng.")]
    public void MedalsOfBronze_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Đoàn đạt 163 huy chương (41 vàng, 52 bạc và 70 đồng).")]
    [InlineData("Thu hồi 12 nghìn đồng tiền xu, phạt 70 đồng mỗi lượt.")]
    public void Bronze_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Phát hiện [|23|] lỗi: thiếu hoặc sai trích yếu 9, sai thẩm quyền 4, sai ký hiệu 11.")]
    [InlineData("Ghi nhận [|31|] thiếu sót: thiếu chữ ký 12, thiếu dấu giáp lai 14, sai mẫu 6.")]
    public void WhatLacksIsCounted_Finding(string marked) => Found(marked);

    [Fact]
    public void WhatLacksIsCounted_AddsUp_NoFinding() => Silent("Phát hiện 23 lỗi: thiếu hoặc sai trích yếu 9, sai thẩm quyền 4, sai ký hiệu 10.");

    [Theory]
    [InlineData("Ủy thác qua 4 tổ chức, trong đó: Hội Phụ nữ quản lý 112 tổ, Hội Nông dân 89 tổ, Cựu chiến binh 48 tổ, Đoàn Thanh niên 37 tổ.")]
    [InlineData("Bị thương 15 người (cùng kỳ 20 vụ, chết 8 người, bị thương 12 người).")]
    public void CountOfWhatIsListed_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Thu tháng 10 được 1.246 triệu đồng; cộng dồn 10 tháng 11.872 triệu đồng. Trong đó:", "+ Thuế đất: 5.424 triệu đồng;", "+ Phí 2.315 triệu đồng.")]
    [InlineData("Trong tháng trồng 12 ha; từ đầu năm trồng 315 ha, trong đó:", "+ Keo 205 ha;", "+ Thông 60 ha.")]
    public void ListUnderAMonthAndASum_IsOfTheSum_NoFinding(string total, string first, string second) => Silent(total, first, second);

    [Theory]
    [InlineData("Trong [|11|] nhóm hàng hóa có 1 nhóm tăng giá, 2 nhóm giảm giá và 6 nhóm giữ ổn định.")]
    [InlineData("Trong [|24|] chỉ tiêu có 15 chỉ tiêu tăng, 5 chỉ tiêu giảm và 7 chỉ tiêu không đổi.")]
    [InlineData("Trong [|18|] mặt hàng, 9 mặt hàng tăng, 4 mặt hàng giảm, 3 mặt hàng giữ nguyên.")]
    public void RisesFallsAndTheRest_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Trong 11 nhóm hàng hóa có 6 nhóm tăng giá, 2 nhóm giảm giá và 3 nhóm giữ ổn định.")]
    [InlineData("Trong 11 nhóm hàng hóa có 6 nhóm tăng giá và 2 nhóm giảm giá.")]
    public void RisesFallsAndTheRest_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Hội có [|437|] hội viên, trong đó hội viên cũ 361 người, hội viên kết nạp mới trong nhiệm kỳ 75 người.")]
    [InlineData("Cấp thuốc [|1.422|] lượt người, trong đó: người lớn 902 lượt, học sinh 517 lượt.")]
    public void ListsAlmostWhole_Finding(string marked) => Found(marked);

    [Fact]
    public void ListsAlmostWhole_NoFinding() =>
        Silent("Gieo trồng 29.028 ha, trong đó lúa 18.410 ha, ngô 6.320 ha, rau 4.210 ha.");

    [Theory]
    [InlineData("Phân loại 318 đơn đủ điều kiện:", "+ Theo loại đơn: khiếu nại 64 đơn, tố cáo 19 đơn, phản ánh 235 đơn.", "+ Theo thẩm quyền: thuộc thẩm quyền 241 đơn; không thuộc thẩm quyền 77 đơn, đã hướng dẫn 49 đơn và chuyển cơ quan khác 28 đơn.")]
    [InlineData("Có 96 sản phẩm dự thi:", "- Theo nhóm: thực phẩm 61 sản phẩm; đồ uống 35 sản phẩm, gồm trà 22 sản phẩm và rượu 13 sản phẩm.")]
    public void PartsWithinAPart_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("Phân loại 318 đơn đủ điều kiện:", "+ Theo loại đơn: khiếu nại 64 đơn, tố cáo 19 đơn, phản ánh 235 đơn.", "+ Theo thẩm quyền: thuộc thẩm quyền [|214|] đơn; không thuộc thẩm quyền 77 đơn.")]
    public void PartsWithinAPart_Finding(params string[] lines) => Found(lines);

    [Theory]
    [InlineData("Trong năm Đội kiểm tra 142 vụ, gồm kiểm tra theo kế hoạch 58 vụ, đột xuất 73 vụ, phối hợp 11 vụ.")]
    [InlineData("Khiếu nại nhận 37 vụ: chậm chỉ tiêu thời gian 19 vụ, hư hỏng 11 vụ, thái độ phục vụ 7 vụ.")]
    public void PlansAmongParts_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Trong năm Đội kiểm tra [|142|] vụ, gồm kiểm tra thường xuyên 85 vụ, đột xuất 73 vụ, phối hợp 11 vụ.")]
    public void PlansAmongParts_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tất cả 1.617 hồ sơ đều được số hóa; đã giải quyết 1.589 hồ sơ, trong đó trước và đúng hạn 1.584 hồ sơ; 28 hồ sơ đang trong thời hạn xử lý.")]
    [InlineData("Phối hợp trao 186 suất quà, trong đó có 46 suất cho hộ nghèo và 71 suất cho hộ cận nghèo.")]
    [InlineData("Trao 120 thẻ, trong đó có 31 thẻ cho nam và 42 thẻ cho nữ vùng sâu.")]
    public void PartsThatLeaveTheList_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Toàn tỉnh có 642 cơ sở với 14.870 buồng, gồm: 4 khách sạn 5 sao; 30 khách sạn 3 sao; 186 khách sạn 1 sao; [|384|] nhà nghỉ, chiếm 54,2%; 74 cơ sở homestay.")]
    [InlineData("Mạng lưới gồm [|169|] điểm phục vụ: 32 bưu cục, 121 điểm văn hóa xã, 15 đại lý; phủ 100% số xã.")]
    public void KindsOfAThing_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Mạng lưới gồm 168 điểm phục vụ: 32 bưu cục, 121 điểm văn hóa xã, 15 đại lý; phủ 100% số xã.")]
    [InlineData("Chi nhánh hiện có 27 người: 9 viên chức và 18 lao động hợp đồng, bố trí vào 3 bộ phận.")]
    [InlineData("Đối với 1.396 cá nhân được khen: người trực tiếp lao động 906 người; nữ 521 người; công nhân 214 người.")]
    public void KindsOfAThing_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Thành phố có [|58|] trụ sở: đang dùng 39 trụ sở, cho thuê 5 trụ sở, bỏ trống 24 trụ sở.")]
    [InlineData("Khu vực có [|67|] trường (34 mầm non, 21 tiểu học, 17 THCS và 5 THPT).")]
    public void SteadyStocks_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Phát hành [|9.771|] văn bản đi; ký số 9.705 văn bản, không ký số 26 văn bản.")]
    [InlineData("Rà soát [|4.218|] thửa; đủ điều kiện 3.906 thửa, không đủ điều kiện 212 thửa.")]
    public void DenialOfWhatStandsBefore_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Phát hành 9.731 văn bản đi; ký số 9.705 văn bản, không ký số 26 văn bản.")]
    [InlineData("Thụ lý 132 vụ, hòa giải thành 96 vụ, không thành 26 vụ.")]
    public void DenialOfWhatStandsBefore_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Phòng lập 05 đoàn kiểm tra, phân công như sau:", "+ Đoàn số 1: cụm thị trấn;", "+ Đoàn số 2: cụm Pá Hin;", "+ Đoàn số 3: cụm Tà Xua.")]
    [InlineData("Xã có 6 tổ công tác:", "- Tổ số 1: thôn Đông;", "- Tổ số 2: thôn Đoài.")]
    public void NumberedBodies_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("Đóng điện 12 trạm mới với tổng công suất 3.000 kVA: 05 trạm loại 160 kVA, 04 trạm loại 250 kVA và 03 trạm loại 400 kVA.")]
    [InlineData("Cấp 300 kg giống: 10 bao loại 20 kg, 5 bao loại 10 kg, 10 bao loại 5 kg.")]
    public void SizesOfWhatIsCounted_NoFinding(string text) => Silent(text);
}
