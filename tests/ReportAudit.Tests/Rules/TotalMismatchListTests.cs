using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Which figures of a sentence are the parts of which total.</summary>
public sealed class TotalMismatchListTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Có [|45|]/67 trạm bơm vận hành: khu bắc 15/24 trạm, khu giữa 17/21 trạm, khu nam 14/22 trạm.")]
    [InlineData("Đã nghiệm thu 38/[|59|] công trình, trong đó giao thông 20/31 công trình, thủy lợi 18/38 công trình.")]
    public void RatiosAreTwoLists_Finding(string marked) => Error(marked);

    [Fact]
    public void RatiosAreTwoLists_NoFinding() =>
        Silent("Đã nghiệm thu 38/59 công trình, trong đó giao thông 20/31 công trình, thủy lợi 18/28 công trình.");

    [Theory]
    [InlineData("Phân bổ [|640|] suất quà, gồm 320 suất cho trẻ em và 220 suất cho người già; mỗi xã 40 suất.")]
    [InlineData("Cấp [|75|] tấn gạo, gồm 40 tấn cho vùng lũ và 25 tấn cho vùng hạn; mỗi hộ 0,03 tấn.")]
    public void ToldOfEach_IsNoPart_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Hỗ trợ 640 triệu đồng, gồm mỗi xã 30 triệu đồng, mỗi thôn 5 triệu đồng.")]
    [InlineData("Trao 120 suất quà, trong đó mỗi trường 15 suất quà, mỗi trạm 5 suất quà.")]
    public void ToldOfEach_IsNoPart_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Toàn vùng có [|215|] trang trại, gồm: 120 trang trại từ 10 đến 50 con và 85 trang trại từ 51 đến 100 con.")]
    [InlineData("Mở [|70|] lớp học hè, gồm: 40 lớp từ 15 đến 20 em và 35 lớp từ 21 đến 30 em.")]
    public void Bounds_AreNoParts_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Khảo sát 215 hộ, gồm: hộ có từ 10 con trở lên, hộ có dưới 50 con và hộ khác.")]
    [InlineData("Bể chứa 900 m3 nước, gồm ngăn lắng từ 100 - 200 m3, ngăn lọc trên 300 m3.")]
    public void Bounds_AreNoParts_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Ban hành [|47|] văn bản: hướng dẫn 12, thông báo 28, kế hoạch 9.")]
    [InlineData("Mua [|60|] bộ bàn ghế (trường A 25, trường B 20, trường C 25).")]
    public void BareNumbersOfAnotherThing_AreNoParts_Finding(string marked) => Error(marked);

    [Fact]
    public void BareNumbersOfAnotherThing_AreNoParts_NoFinding() =>
        Silent("Tổ chức 3 cuộc khảo sát: ngành điện, ngành nước; gửi 14 khuyến nghị, đã trả lời 11, đang xem xét 3.");

    [Fact]
    public void CountOfTheNames_IsNoTotal_Finding() =>
        Error("Thu gom [|402|] tấn rác ở cả 3 xã: An Khê 148, Đồng Mai 96, Phú Lộc 168.");

    [Fact]
    public void CountOfTheNames_IsNoTotal_Warning() =>
        Warning("Đã lắp [|230|] camera ở cả 4 thôn: Thượng 48, Hạ 62, Đông 51, Đoài 59.");

    [Fact]
    public void CountOfTheNames_IsNoTotal_NoFinding() =>
        Silent("Đã lắp camera ở cả 4 thôn: Thượng 48, Hạ 62, Đông 51, Đoài 59.");

    [Theory]
    [InlineData("Chọn [|14|] xã: vùng núi 6 xã; đồng bằng 5 xã; ven biển 4 xã.")]
    [InlineData("Khảo sát [|22|] thôn (vùng cao 9, vùng giữa 7, vùng thấp 8).")]
    [InlineData("Sửa kênh mương tại 4 xã, tổng [|98|] km, gồm: Khe Đá 41 km, Tân Lập 37 km, Bình Yên 25 km.")]
    public void PlacesWithBareNumbers_AreNoTotal_Finding(string marked) => Error(marked);

    [Fact]
    public void PlacesWithBareNumbers_AreNoTotal_NoFinding() =>
        Silent("Sửa kênh mương tại 4 xã. Theo địa bàn: Khe Đá 412; Tân Lập 377; Bình Yên 250.");

    [Theory]
    [InlineData("Trong quý tiếp [|878|] lượt khách, trong đó có 351 lượt khách trong huyện và 437 lượt khách tỉnh bạn.")]
    [InlineData("Chợ có [|543|] gian hàng, trong đó chủ yếu có 318 gian hàng rau và 135 gian hàng cá.")]
    public void OpenStarts_NameSomeParts_Warning(string marked) => Warning(marked);

    [Fact]
    public void OpenStarts_NameSomeParts_NoFinding() =>
        Silent("Trong quý sửa 96 km đường, trong đó có 12 km đường huyện và 31 km đường xã.");

    [Theory]
    [InlineData("Quỹ nhận [|950 triệu|] đồng. Số tiền nói trên gồm 600 triệu đồng của doanh nghiệp và 250 triệu đồng của hội viên.")]
    [InlineData("Đội có [|46|] xe, hoạt động trên 12 tuyến. Số xe nêu trên gồm 20 xe buýt, 16 xe khách.")]
    [InlineData("Đoàn trao [|48|] chiếc xe lăn tại 6 điểm. Số xe lăn kể trên gồm 30 chiếc cho người già, 28 chiếc cho thương binh.")]
    public void TotalsTakenUp_Finding(string marked) => Error(marked);

    [Fact]
    public void TotalsTakenUp_NoFinding() =>
        Silent("Đội có 46 xe. Bến gồm 20 xe buýt đỗ ngày và 16 xe khách đỗ đêm.");

    [Theory]
    [InlineData("Quản lý [|3.932|] cây xanh, chia ra: xà cừ 612 cây; phượng 41 cây; bằng lăng 3.289 cây.")]
    [InlineData("Thanh lý [|128|] thiết bị, gồm: máy in 41 thiết bị; máy tính 62 thiết bị; máy quét 15 thiết bị.")]
    [InlineData("Thanh lý [|218|] thiết bị, gồm: máy in 41 thiết bị; máy tính 62 thiết bị; máy quét 15 thiết bị.")]
    public void OnePartAClause_NamesAll_Finding(string marked) => Error(marked);

    [Fact]
    public void OnePartAClause_NamesAll_NoFinding() =>
        Silent("Thanh lý 128 thiết bị, trong đó máy in 41 thiết bị; máy tính 62 thiết bị; máy quét 15 thiết bị.");

    [Theory]
    [InlineData("Kiểm định [|17.497|] phương tiện đo, bao gồm 6.318 cân; 9.875 công tơ; 1.204 đồng hồ nước.")]
    [InlineData("Kiểm định [|2.946|] phương tiện đo, bao gồm 1.318 cân; 975 công tơ; 604 đồng hồ nước.")]
    public void KindsOfAThing_Warning(string marked) => Warning(marked);

    [Theory]
    [InlineData("Kiểm định 17.397 phương tiện đo, bao gồm 6.318 cân; 9.875 công tơ; 1.204 đồng hồ nước.")]
    [InlineData("Trang bị 90 phương tiện đo, gồm 12 cân cho 6 chợ, 40 công tơ.")]
    public void KindsOfAThing_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Có [|345|] thành viên tham gia ban bầu cử, gồm 15 thành viên ở tỉnh, 350 thành viên ở cơ sở.")]
    [InlineData("Bố trí [|96|] tình nguyện viên, gồm 40 tình nguyện viên ở bến tàu, 66 tình nguyện viên ở nhà ga.")]
    public void ListsThatLeadWithOtherThings_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Bầu cử tại 22 đơn vị, gồm 01 ủy ban với 15 thành viên, 21 tổ, trong đó 30 người.")]
    [InlineData("Có 345 thành viên tham gia ban bầu cử, gồm 01 ủy ban 15 thành viên, 21 tổ bầu cử 250 thành viên.")]
    public void ListsThatLeadWithOtherThings_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Phân loại [|320|] mẫu nước, gồm: mẫu tốt 120, mẫu khá 150, mẫu kém 40.")]
    [InlineData("Phân loại [|310|] mẫu đất, trong đó: loại 1: 120, loại 2: 150, loại 3: 60.")]
    public void NamesThatAreNumbers_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Phân loại 310 mẫu nước, trong đó loại 1: 120, loại 2: 150, loại 3: 40.")]
    [InlineData("Rà soát 88 tín đồ, gồm Phật giáo 40 tín đồ, Tin lành 22 tín đồ, Cao Đài 26 tín đồ.")]
    public void NamesThatAreNumbers_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Rừng khoanh nuôi [|633,5|] ha (che phủ trên 70%: 118,2 ha; từ 30% đến 70%: 205,3 ha; dưới 30%: 300 ha).")]
    [InlineData("Rừng trồng [|425,5|] ha (keo: 118,2 ha; thông: 205,3 ha; quế: 92 ha).")]
    public void TotalsInAnOuterList_Finding(string marked) => Error(marked);

    [Fact]
    public void TotalsInAnOuterList_NoFinding() =>
        Silent("Rừng khoanh nuôi 623,5 ha (che phủ trên 70%: 118,2 ha; từ 30% đến 70%: 205,3 ha; dưới 30%: 300 ha).");

    [Theory]
    [InlineData("Cả đợt dọn 18 km kênh, nạo vét [|9.500 m3|] bùn gồm 5.100 m3 kênh chính, 4.300 m3 kênh nhánh.")]
    [InlineData("Công ty có 3 xưởng, [|410|] lao động gồm 250 lao động nữ, 170 lao động nam.")]
    public void ComprisingBehindSeveralTotals_Finding(string marked) => Error(marked);

    [Fact]
    public void ComprisingBehindSeveralTotals_NoFinding() =>
        Silent("Cả đợt dọn 18 km kênh, nạo vét 9.400 m3 bùn gồm 5.100 m3 kênh chính, 4.300 m3 kênh nhánh.");

    [Theory]
    [InlineData("Chợ có [|315|] gian hàng, gồm thực phẩm 210 gian hàng, đồ gỗ 95 gian hàng.")]
    [InlineData("Trung bình mỗi tổ 12 người; toàn đội có [|90|] người, gồm 50 người trực ngày, 30 người trực đêm.")]
    public void Averages_AreNoTotals_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Trung bình mỗi buổi có 45 người dự, trong đó cán bộ 510 người, hội viên 340 người.")]
    [InlineData("Trung bình mỗi phiên có 32 gian hàng, trong đó thực phẩm 210 gian hàng, đồ gỗ 95 gian hàng.")]
    public void Averages_AreNoTotals_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Ban chỉ huy có [|18|] người, gồm 12 người của thôn và 9 người của đoàn thể.")]
    [InlineData("Tổ hòa giải có [|15|] người, trong đó 9 người nam và 8 người nữ.")]
    public void SharedMembers_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Ban chỉ huy có 18 người, gồm 12 cán bộ thôn, 9 cán bộ đoàn thể, một người có thể giữ nhiều chức danh.")]
    [InlineData("Tổ công tác có 18 người, gồm 12 người làm kỹ thuật và 9 người làm kế toán; 3 người vừa làm kỹ thuật vừa làm kế toán.")]
    public void SharedMembers_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Thu mua [|196|] tấn mía, gồm 190 tấn vụ sớm, 240 tấn vụ muộn.")]
    public void ListsFarOff_Warning(string marked) => Warning(marked);

    [Theory]
    [InlineData("Cấp phát 4.120 bộ đồ cho 12 đội, trong đó 410 bộ áo mưa và 320 bộ ủng.")]
    [InlineData("Cấp phát 4.120 bộ đồ, gồm 410 bộ áo mưa và 320 bộ ủng.")]
    public void ListsFarOff_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Kiểm tra [|90|] bếp ăn, trong đó đã niêm yết 61 bếp ăn, chưa niêm yết 19 bếp ăn.")]
    [InlineData("Phải bảo dưỡng [|64|] máy phát, trong đó đã bảo dưỡng 50 máy phát, chưa bảo dưỡng 24 máy phát.")]
    public void DenialsOfTheSameWord_Finding(string marked) => Error(marked);

    [Fact]
    public void DenialsOfTheSameWord_NoFinding() =>
        Silent("Kiểm tra 90 bếp ăn, trong đó vượt yêu cầu 31 bếp ăn, chưa đạt 12 bếp ăn.");

    [Fact]
    public void TotalThatIsAllOfTheBlockBefore_NoFinding() => Silent("""
        255
        1. bao gồm 124 trực tiếp; 131 qua mạng.
        """);

    [Theory]
    [InlineData("Lực lượng tham gia diễn tập [|76|] người (khung chỉ huy 34 người; phân đội 52 người).")]
    [InlineData("Sâu cuốn lá gây hại [|425,5|] ha (trên 70%: 118,2 ha; từ 30% đến 70%: 109,3 ha; dưới 30%: 300 ha).")]
    [InlineData("Mừng thọ [|44|] cụ (70 tuổi: 16; 75 tuổi: 14; 80 tuổi: 9; 85 tuổi trở lên: 8).")]
    public void OneAClauseInBrackets_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Bầu 85 đại biểu (nữ 41; dân tộc thiểu số 37; ngoài Đảng 19).")]
    [InlineData("Mừng thọ 47 cụ (70 tuổi: 16; 75 tuổi: 14; 80 tuổi: 9; 85 tuổi trở lên: 8).")]
    [InlineData("Có 60 thôn (25 thôn từ 3 năm trở lên; 24 thôn từ 5 năm trở lên; 19 thôn từ 9 năm trở lên).")]
    public void OneAClauseInBrackets_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Tổng số phải xử lý là [|14.732|] việc; trong đó có điều kiện 11.208 việc; chưa có điều kiện 3.394 việc; hoãn 133 việc.")]
    [InlineData("Gieo cấy [|5.842,6|] ha. Trong đó: lúa 4.120,5 ha; ngô 386,2 ha; lạc 742,9 ha; rau các loại 594 ha.")]
    [InlineData("Thu hoạch [|640|] tấn, trong đó xoài 310 tấn; nhãn 205 tấn; ổi 129 tấn.")]
    public void OfWhichOneAClauseALittleOver_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Bệnh khô vằn 46,5 ha, trong đó nhiễm nặng 3,2 ha; đạo ôn 28 ha; ốc bươu vàng 61 ha.")]
    [InlineData("Gieo cấy 5.842,6 ha. Trong đó: lúa 4.120,5 ha; ngô 386,2 ha; lạc 742,9 ha; rau các loại 593 ha.")]
    public void OfWhichOneAClauseALittleOver_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Đạt sức khỏe [|318|] công dân, gồm loại 1: 62, loại 2: 170, loại 3: 85.")]
    [InlineData("Phẫu thuật [|1.317|] ca: loại 1 201 ca, loại 2 690 ca, loại 3 423 ca.")]
    [InlineData("Tổng số [|12.486|] trẻ (nhóm 1 - 5 tuổi 7.317 trẻ; nhóm 6 - 10 tuổi 5.168 trẻ).")]
    public void LabelsWithNumbers_Finding(string marked) => Found(marked);

    [Fact]
    public void LabelsWithNumbers_NoFinding() => Silent("Đạt sức khỏe 318 công dân, gồm loại 1: 62, loại 2: 171, loại 3: 85.");

    [Theory]
    [InlineData("Kiểm tra 12 tổ chức đảng và [|77|] đảng viên (cấp huyện 5 tổ chức, 14 đảng viên; cấp cơ sở 7 tổ chức, 23 đảng viên).")]
    [InlineData("Tặng 15 nhà và [|640|] suất quà (xã Hòa An 9 nhà, 310 suất quà; xã Yên Phú 6 nhà, 230 suất quà).")]
    [InlineData("Mở 8 lớp và thu hút [|265|] học viên (lớp ngày 3 lớp, 95 học viên; lớp tối 5 lớp, 180 học viên).")]
    public void OneOfTwoUnitsInBrackets_Finding(string marked) => Found(marked);

    [Fact]
    public void OneOfTwoUnitsInBrackets_NoFinding() =>
        Silent("Kiểm tra 12 tổ chức đảng và 37 đảng viên (cấp huyện 5 tổ chức, 14 đảng viên; cấp cơ sở 7 tổ chức, 23 đảng viên).");

    [Fact]
    public void HeldByAnother_Finding() =>
        Found("Trung tâm có [|13|] người: 01 người do Phó Chủ tịch kiêm nhiệm, 2 người quản lý, 08 người chuyên môn và 3 người hỗ trợ.");

    [Fact]
    public void HeldTogether_NoFinding() =>
        Silent("Bộ phận có 13 người, kiêm nhiệm nhiều việc: tiếp dân 9 người, văn thư 4 người, thủ quỹ 3 người.");

    [Theory]
    [InlineData("Toàn huyện trồng 1.286 ha cây ăn quả, trong đó một số cây chính:\n- Cam 480 ha.\n- Bưởi 360 ha.\n- Nhãn 310 ha.")]
    [InlineData("Diện tích nhiễm sâu bệnh 146 ha; trên cùng một diện tích thường có nhiều loài, cụ thể: sâu cuốn lá 84 ha, rầy nâu 72 ha, ốc 37 ha.")]
    [InlineData("Treo 642 băng rôn: mừng Đảng 214 băng rôn; 30/4 và 01/5 148 băng rôn; 02/9 130 băng rôn; các đợt khác 150 băng rôn.")]
    public void ListsThatAreNoPartition_NoFinding(string text) => Silent(text);

    [Fact]
    public void ListWithDaysAsNames_Finding() =>
        Found("Treo [|642|] băng rôn, gồm: mừng Đảng 214 băng rôn; 30/4 và 01/5 148 băng rôn; 02/9 130 băng rôn; các đợt khác 160 băng rôn.");

    [Theory]
    [InlineData("Trường có 32 lớp với [|1.214|] học sinh, gồm 18 lớp tiểu học (702 em) và 14 lớp trung học cơ sở (514 em).")]
    [InlineData("Thành lập 9 tổ, [|214|] hội viên, gồm 4 tổ ở thôn Đông (96 hội viên) và 5 tổ ở thôn Đoài (108 hội viên).")]
    [InlineData("Có 45 trường/[|1.286|] giáo viên, trong đó mầm non 15 trường (402 giáo viên), tiểu học 18 trường (514 giáo viên), THCS 12 trường (350 giáo viên).")]
    public void CountsInTheBracketsOfTheParts_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Trường có 32 lớp với 1.214 học sinh, gồm 18 lớp tiểu học (702 em) và 14 lớp trung học cơ sở (512 em).")]
    [InlineData("Có 9 tổ, 214 hội viên, gồm 4 tổ ở thôn Đông (36 hội viên nữ) và 5 tổ ở thôn Đoài (41 hội viên nữ).")]
    public void CountsInTheBracketsOfTheParts_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Nhà trường có 638 học sinh (đầu năm 641 em; chuyển đến 4 em, chuyển đi 7 em).")]
    [InlineData("Hội hiện có 437 hội viên (đầu kỳ 420 hội viên, kết nạp 31 hội viên, ra khỏi hội 14 hội viên).")]
    public void BalancesInBrackets_NoFinding(string text) => Silent(text);

    [Fact]
    public void BalancesInBrackets_Finding() =>
        Found("Hội hiện có [|437|] hội viên (chi hội Đông 220 hội viên, chi hội Tây 131 hội viên, chi hội Nam 74 hội viên).");

    [Theory]
    [InlineData("Số vụ xử lý của các đội: Đội cơ động 246 vụ; Đội kiểm soát 173 vụ; Đội tổng hợp 218 vụ; toàn Cục [|647|] vụ.")]
    [InlineData("Gieo trồng ở Bắc Lương 1.318 ha, ở Nam Lương 1.506 ha, toàn huyện [|2.842|] ha.")]
    [InlineData("Điện bơm tưới 4.762.300 kWh, cụ thể Bắc Lương [|2.318.400|] kWh, Nam Lương 1.506.200 kWh, Tả Đào 947.700 kWh.")]
    public void WholeBodiesAndEnergy_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Số vụ xử lý của các đội: Đội cơ động 246 vụ; Đội kiểm soát 173 vụ; Đội tổng hợp 218 vụ; toàn Cục 637 vụ.")]
    [InlineData("Trạm Bắc Lương công suất 320 kW, trạm Nam Lương 500 kW, điện áp 35 kV.")]
    public void WholeBodiesAndEnergy_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Trong số người được hưởng: dưới 25 tuổi 1.216 người, trên 40 tuổi 2.662 người; theo trình độ: chưa qua đào tạo 7.842 người, sơ cấp 1.106 người.")]
    [InlineData("Đầu năm toàn xã có 1.812 hộ, trong đó hộ nghèo 334 hộ, chiếm 18,43%; hộ cận nghèo 251 hộ, chiếm 13,85%.")]
    [InlineData("Tiếp nhận 18.426 hồ sơ. Đã giải quyết 17.904 hồ sơ, trong đó đúng hạn 17.887 hồ sơ, đạt 99,9%; 522 hồ sơ còn lại đang trong hạn.")]
    [InlineData("Nợ kéo dài 1.252 triệu đồng (trong đó có 486 triệu đồng của đơn vị đã giải thể, 213 triệu đồng đang lập hồ sơ).")]
    [InlineData("Sạt lở 47 điểm, cụ thể: quốc lộ 06 điểm, tỉnh lộ 15 điểm, đường xã 26 điểm; đã thông tuyến 39 điểm, còn 08 điểm.")]
    public void ListsOfOthers_NoFinding(string text) => Silent(text);

    [Fact]
    public void ListsWithRoads_Finding() =>
        Found("Sạt lở [|49|] điểm, gồm: quốc lộ 06 điểm, tỉnh lộ 15 điểm, đường xã 26 điểm.");

    [Theory]
    [InlineData("Phòng lập 6.018 biên bản, các huyện lập 8.844 biên bản. Trong số này có 3.107 biên bản về nồng độ cồn, 2.644 biên bản về tốc độ, 57 biên bản về ma túy.")]
    [InlineData("Tiếp nhận 214 đơn vị tiểu cầu. Một số đơn vị có kết quả tốt: thành phố Kỳ Lộc 3.912, huyện Đồng Sơn 2.187, huyện Hòa Bắc 1.965.")]
    [InlineData("Cây ngắn ngày 1.236,8 ha, trong đó bắp 412,6 ha; đậu phộng 318 ha; còn lại là rau các loại.")]
    public void ListsThatNameSome_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("318")]
    [InlineData("351")]
    public void ListOfOneOfTheFiguresAbove_NoFinding(string third) => Silent($"""
        1. Tổng số đơn phải xử lý 351 đơn. Số đơn đủ điều kiện 318 đơn; đơn trùng lặp 33 đơn. Kết quả phân loại:
        - Khiếu nại 71 đơn.
        - Tố cáo 19 đơn.
        - Kiến nghị {int.Parse(third, System.Globalization.CultureInfo.InvariantCulture) - 90} đơn.
        """);

    [Fact]
    public void ListOfOneOfTheFiguresAbove_Finding() => Found("""
        1. Tổng số đơn phải xử lý [|351|] đơn. Số đơn đủ điều kiện 318 đơn; đơn trùng lặp 33 đơn. Kết quả phân loại:
        - Khiếu nại 71 đơn.
        - Tố cáo 19 đơn.
        - Kiến nghị 271 đơn.
        """);

    [Theory]
    [InlineData("Vi phạm về giá (bán cao hơn giá niêm yết): 22 vụ")]
    [InlineData("Ghi nhãn (thấp hơn mức phải ghi): 22 vụ")]
    public void ComparisonsInTheBracketsOfAName_NoFinding(string item) => Silent($"""
        Phát hiện 99 vụ vi phạm, phân theo hành vi:
        a) Hàng cấm: 31 vụ
        b) {item}
        c) Vi phạm khác: 46 vụ
        """);
}
