using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What a naive checker would take for a mistake, a case or more for each trap of real reports.</summary>
public sealed class TrapTests() : RuleTests("total-mismatch")
{
    [Fact]
    public void Trap01_PartialOfWhich_NoFinding() =>
        Silent("Cả nước có 5.775 xã đạt chuẩn, trong đó có 764 xã nâng cao và 83 xã kiểu mẫu.");

    [Fact]
    public void Trap02_SilentRest_NoFinding() =>
        Silent("Gọi khám 1.504 công dân, trong đó 1.188 công dân tạm hoãn, 264 công dân đủ điều kiện nhập ngũ.");

    [Fact]
    public void Trap03_OverlappingCategories_NoFinding() =>
        Silent("Trong 85 đại biểu có 18 đại biểu nữ, 7 đại biểu dân tộc thiểu số, 3 đại biểu ngoài Đảng, 61 đại biểu tái cử.");

    [Fact]
    public void Trap04_NestedBounds_NoFinding() =>
        Silent("Có 60 thôn đạt từ 3 năm liền trở lên, trong đó 47 thôn từ 5 năm trở lên và 21 thôn từ 9 năm trở lên.");

    [Fact]
    public void Trap05_NearestTotal_NoFinding() =>
        Silent("Khám cho 3.273 lượt, điều trị 2.494 lượt, trong đó: nội trú 695 lượt, ngoại trú 1.799 lượt.");

    [Fact]
    public void Trap05_LeavesTheListBehindASemicolon_NoFinding() =>
        Silent("Phải thi hành 7.100 việc, trong đó: năm trước chuyển sang 1.479 việc; thụ lý mới 5.621 việc; đã thi hành xong 5.024 việc.");

    [Fact]
    public void Trap07_DenominatorMoves_NoFinding() =>
        Silent("Gọi sơ tuyển 2.285 công dân, đạt sơ tuyển 1.974 công dân, đạt 86,38%; đủ sức khỏe 1.366 công dân, đạt 69,1%.");

    [Fact]
    public void Trap08_TruncatedShare_NoFinding() =>
        Silent("Có 15/36 trường đạt chuẩn, chiếm 41,6%; 6/9 trường mầm non, chiếm 66,6%; 6/14 trường tiểu học, chiếm 42,8%.");

    [Fact]
    public void Trap09_RoundedInputs_NoFinding() =>
        Silent("Tiếp nhận 5,65 ngàn hồ sơ, gồm cấp tỉnh 1,07 ngàn hồ sơ, cấp huyện 3,19 ngàn hồ sơ, cấp xã 1,25 ngàn hồ sơ, ngành dọc 132 hồ sơ.");

    [Fact]
    public void Trap11_PercentagePoints_NoFinding() =>
        Silent("Tỷ lệ hộ dùng nước sạch đạt 35,1%, thấp hơn 0,4% so với chỉ tiêu (35,5%).");

    [Fact]
    public void Trap11_FromRateToRate_NoFinding() => Silent("Tỷ lệ hồ sơ trực tuyến tăng từ 4% lên 98% (tăng 94%).");

    [Fact]
    public void Trap12_IndexIsNoGrowth_NoFinding() => Silent("Tiếp nhận 960 đơn, bằng 96% cùng kỳ (1.000 đơn).");

    [Fact]
    public void Trap12_Fold_NoFinding() => Silent("Ghi nhận 281.189 ca mắc, tăng 4,8 lần so với cùng kỳ (58.177 ca).");

    [Fact]
    public void Trap13_TwoPlans_NoFinding() =>
        Silent("Trồng mới 120 ha rừng, đạt 60% kế hoạch tỉnh giao, đạt 58% kế hoạch Hội đồng nhân dân huyện giao.");

    [Fact]
    public void Trap14_TargetBesideActual_NoFinding() =>
        Silent("Năm nay tỷ lệ bao phủ bảo hiểm đạt 89,6%; phấn đấu năm sau đạt từ 80% trở lên số hộ tham gia.");

    [Fact]
    public void Trap15_CumulativeBesideMonth_NoFinding() =>
        Silent("Thu ngân sách trên địa bàn tháng 10 đạt 108,987 tỷ đồng; lũy kế thu ngân sách trên địa bàn đạt 3.798,254 tỷ đồng.");

    [Fact]
    public void Trap16_OtherScope_NoFinding() =>
        Silent("Toàn huyện giải quyết 612 hồ sơ. Với cấp xã, giải quyết 4.120 hồ sơ. Riêng cấp tỉnh giải quyết 96 hồ sơ.");

    [Fact]
    public void Trap17_PersonsAndVisits_NoFinding() =>
        Silent("Tiếp 161 lượt với 201 người; 87 vụ với 118 đối tượng, trong đó khởi tố 43 vụ, 120 bị can.");

    [Fact]
    public void Trap19_DecimalPoint_NoFinding() =>
        Silent("Gieo trồng 25.4 ha, gồm lúa 18.2 ha và ngô 7.2 ha; 1974 hộ trong tổng số 2285 hộ tham gia, đạt 86.38%.");

    [Fact]
    public void Trap20_ProductWithinTwoPercent_NoFinding() =>
        Silent("Diện tích gieo cấy 3.197 ha, năng suất 58,3 tạ/ha, sản lượng 18.486 tấn.");

    [Fact]
    public void Trap21_NumberAfterNoun_NoFinding() =>
        Silent("Toàn huyện có 27 mô hình: Phú Nhuận 6; Đèo Gia 8; Phong Minh 13.");

    [Fact]
    public void Trap22_TwoPartitions_NoFinding() =>
        Silent("Có 1.647 học viên, trong đó nam 1.147 học viên, nữ 500 học viên; hệ chính quy 736 học viên, hệ tại chức 911 học viên.");

    [Fact]
    public void Trap23_Bands_NoFinding() =>
        Silent("Trong 89 xã có 25 xã đạt từ 15 - 18 tiêu chí, 30 xã đạt từ 10 - 14 tiêu chí, xếp thứ 4 toàn tỉnh.");

    [Fact]
    public void Trap24_EarlierMoney_NoFinding() =>
        Silent("Kiến nghị thu hồi 1,6 tỷ đồng, đã thu hồi 2,5 tỷ đồng; đã giải quyết 168 đơn trên 152 đơn tiếp nhận trong kỳ.");

    [Fact]
    public void Trap25_RepeatedParagraphIsNoSecondStatement_NoFinding() => Silent("""
        Trong năm đã tiếp nhận 640 hồ sơ hành chính của công dân.
        Trong năm đã tiếp nhận 640 hồ sơ hành chính của công dân.
        """);

    [Fact]
    public void Trap25_EmptyCells_NoFinding() => Silent("""
        | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn |
        | Xã A | 120 | 118 | 2 |
        | Xã B | 85 | 85 |  |
        | Xã C | 64 | 64 |  |
        | Tổng | 269 | 267 | 2 |
        """);

    [Fact]
    public void Trap06_HiddenDenominator_NoFinding() =>
        Silent("Thụ lý 152 vụ việc, đang giải quyết 12 vụ việc, hòa giải thành 119 vụ việc, đạt 85%.");

    [Fact]
    public void Trap10_Hedges_NoFinding() =>
        Silent("Đã tiêm trên 24.000 liều vắc xin, gồm 15.232 liều đợt một và 9.000 liều đợt hai, đạt gần 67% kế hoạch.");

    [Fact]
    public void Trap18_RatesAreNotAdded_NoFinding() =>
        Silent("Năng suất bình quân toàn huyện 58,2 tạ/ha, trong đó xã Đông 57,1 tạ/ha, xã Tây 59,6 tạ/ha, xã Nam 58,0 tạ/ha.");
}
