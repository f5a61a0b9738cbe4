using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class TotalMismatchRuleTests() : RuleTests("total-mismatch")
{
    [Fact]
    public void PartsInTwoUnits_AddUp_NoFinding() =>
        Silent("Đối tượng hưởng trợ cấp: 587 người, gồm 311 người cao tuổi, 198 người khuyết tật, 78 trẻ em.");

    [Fact]
    public void PartsInTwoUnits_Short_NoFinding() =>
        Silent("Lực lượng tham gia có 120 người, gồm 45 người của công an, 60 người của quân sự và 3 tổ xung kích.");

    [Fact]
    public void PartsInTwoUnits_Over_Finding() =>
        Error("Lực lượng tham gia có [|120|] người, gồm 65 người của công an, 60 người của quân sự và 3 tổ xung kích.");

    [Fact]
    public void KindsOfDocuments_Finding() =>
        Error("Trong năm đã ban hành [|47|] văn bản, bao gồm 12 kế hoạch, 28 công văn và 9 quyết định.");

    [Fact]
    public void KindsOfDocuments_AddUp_NoFinding() =>
        Silent("Trong năm đã ban hành 47 văn bản, bao gồm 10 kế hoạch, 28 công văn và 9 quyết định.");

    [Fact]
    public void OtherThingsBesideDocuments_NoFinding() =>
        Silent("Trong năm đã ban hành 47 văn bản, gồm 12 kế hoạch cho 16 xã và 210 thôn.");

    [Fact]
    public void Comprising_Finding() =>
        Error("Toàn xã có [|1.250|] hộ dân, gồm 830 hộ làm nông nghiệp và 410 hộ kinh doanh, dịch vụ.");

    [Fact]
    public void Namely_SuspectIsTheSwappedFigure_Finding() =>
        Suspects(Warning("Trong năm đã tổ chức 1.054 buổi tuyên truyền. Cụ thể: cấp xã 641 buổi; cấp thôn [|431|] buổi.")).Should().Equal("431");

    [Fact]
    public void BothComplements_Finding() =>
        Error("Trung tâm tiếp nhận [|640|] hồ sơ, trong đó 512 hồ sơ trực tuyến và 118 hồ sơ trực tiếp.");

    [Fact]
    public void BracketedList_Finding() =>
        Error("Trên địa bàn có [|27|] trường học (9 trường mầm non, 11 trường tiểu học, 8 trường trung học cơ sở).");

    [Fact]
    public void ColonList_Finding() =>
        Warning("Xử lý vi phạm hành chính [|86|] vụ: trật tự công cộng 34 vụ, môi trường 21 vụ, xây dựng 25 vụ.");

    [Fact]
    public void ListItems_Finding() => Error("""
        Tổng số đơn thư tiếp nhận là [|96|] đơn, cụ thể:
        - Đơn kiến nghị: 58 đơn.
        - Đơn phản ánh: 27 đơn.
        - Đơn đề nghị: 13 đơn.
        """);

    [Fact]
    public void DividedInto_Finding() =>
        Error("Đàn gia súc hiện có [|4.310|] con, chia ra: trâu 620 con, bò 1.480 con, lợn 2.310 con.");

    [Fact]
    public void PartAboveTotal_Finding() =>
        Error("Cơ quan phát hành [|140|] văn bản, trong đó văn bản giấy 15 văn bản, văn bản điện tử 205 văn bản.");

    [Fact]
    public void SuspectIsTheOneFigureInTwoSums_Finding() =>
        Suspects(Error("Tổng số văn bản phát hành: [|318|] văn bản, gồm 24 văn bản giấy và 354 văn bản ký số. Văn bản ký số: 354 văn bản, gồm 176 văn bản đi và 178 văn bản nội bộ.")).Should().Equal("318");

    [Fact]
    public void MeasuredAreas_Finding() =>
        Error("Diện tích gieo trồng [|652,4|] ha, gồm: lúa 412,5 ha, ngô 131,2 ha, rau màu 98,7 ha.");

    [Fact]
    public void ClosedByOthers_Finding() =>
        Error("Huyện có [|1.420|] lao động được tạo việc làm, trong đó ngành may 610 lao động, xây dựng 455 lao động, các ngành khác 335 lao động.");

    [Fact]
    public void SentenceBefore_Finding() =>
        Error("Đã vận động được [|356 triệu|] đồng. Bao gồm: tiền mặt 241 triệu đồng, hiện vật quy đổi 125 triệu đồng.");

    [Fact]
    public void ExactSum_NoFinding() =>
        Silent("Toàn xã có 1.250 hộ dân, gồm 830 hộ làm nông nghiệp và 420 hộ kinh doanh, dịch vụ.");

    [Fact]
    public void OfWhichWithoutAClaimToBeComplete_NoFinding() =>
        Silent("Huyện có 245.178 học sinh. Trong đó, giáo dục thường xuyên có 1.315 học sinh, mầm non có 52.110 học sinh.");

    [Fact]
    public void OverlappingCategories_NoFinding() =>
        Silent("Hội đồng nhân dân xã bầu 25 đại biểu, trong đó nữ 9 đại biểu, dân tộc thiểu số 3 đại biểu, ngoài Đảng 4 đại biểu, tái cử 14 đại biểu.");

    [Fact]
    public void NestedBounds_NoFinding() =>
        Silent("Có 60 thôn đạt chuẩn từ 3 năm trở lên, trong đó 47 thôn đạt từ 5 năm trở lên, 11 thôn đạt từ 9 năm trở lên.");

    [Fact]
    public void RoundedThousands_NoFinding() =>
        Silent("Tiếp nhận 5,65 ngàn hồ sơ, gồm cấp tỉnh 1,07 ngàn hồ sơ, cấp huyện 3,19 ngàn hồ sơ, cấp xã 1,25 ngàn hồ sơ và 132 hồ sơ liên thông.");

    [Fact]
    public void TwoPartitionsOfOneTotal_NoFinding() =>
        Silent("Cả huyện có 1.647 cán bộ, trong đó nam 1.147 cán bộ, nữ 500 cán bộ; dưới 40 tuổi 736 cán bộ, từ 40 tuổi 911 cán bộ.");

    [Fact]
    public void OpenEndedList_NoFinding() =>
        Silent("Đã trao 120 suất quà, gồm 40 suất cho học sinh nghèo, 35 suất cho người già neo đơn…");

    [Fact]
    public void HedgedTotal_NoFinding() =>
        Silent("Tiêm phòng được trên 24.000 liều vắc xin, gồm 15.232 liều cho trâu bò và 9.000 liều cho lợn.");

    [Fact]
    public void PairOfUnits_NoFinding() =>
        Silent("Khởi tố 118 vụ với 176 bị can, gồm 75 vụ, 83 bị can về ma túy; 39 vụ, 85 bị can về trật tự xã hội; 4 vụ, 8 bị can về kinh tế.");

    [Fact]
    public void NearestTotal_NoFinding() =>
        Silent("Khám bệnh cho 3.273 lượt, điều trị 2.494 lượt, trong đó: nội trú 695 lượt, ngoại trú 1.799 lượt.");

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("Toàn xã có [|1.250|] hộ dân, gồm 830 hộ làm nông nghiệp và 410 hộ kinh doanh, dịch vụ.");

        finding.Expression.Should().Be("830 + 410 = 1240 ≠ 1250");
        finding.Expected.Should().Be(1240);
        finding.Actual.Should().Be(1250);
        finding.Message.Vietnamese.Should().Be("Tổng 1.250 hộ (Toàn xã có hộ dân) không bằng tổng các phần: 830 + 410 = 1.240 (lệch 10). Sửa một trong các số 1.250; 830; 410 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("The total 1,250 hộ (Toàn xã có hộ dân) is not the sum of its parts: 830 + 410 = 1,240 (off by 10). Changing one of 1,250; 830; 410 makes every statement agree.");
    }

    [Fact]
    public void RegularAndSubstituteDelegates_AreAll() =>
        Error("Đại hội bầu [|628|] đại biểu dự đại hội cấp trên, trong đó chính thức 115 đại biểu, dự khuyết 13 đại biểu.");

    [Fact]
    public void NewAndCarriedOver_AreAll() =>
        Error("Tổng số việc phải làm [|1.286|] việc, trong đó: năm trước chuyển sang 702 việc; thụ lý mới 884 việc.");

    [Fact]
    public void OneHighDigitOff_OfPartialList_Warning() =>
        Warning("Toàn xã có [|1.965|] hộ, trong đó thôn Bắc 412 hộ, thôn Nam 535 hộ, thôn Đoài 618 hộ.");

    [Fact]
    public void LastDigitOff_OfLongPartialList_Warning() =>
        Warning("Toàn huyện có [|5.606|] người sử dụng, trong đó dụng cụ 410 người, thuốc tiêm 1.230 người, thuốc viên 2.116 người, loại cấy 1.848 người.");

    [Fact]
    public void RestOfSeveralDigits_OfPartialList_Silent() =>
        Silent("Toàn xã có 1.982 hộ, trong đó thôn Bắc 412 hộ, thôn Nam 535 hộ, thôn Đoài 618 hộ.");

    [Fact]
    public void RoundFiguresThroughout_SayNothing() =>
        Silent("Hỗ trợ 5.000 hộ, trong đó thôn Bắc 1.000 hộ, thôn Nam 2.000 hộ.");

    [Fact]
    public void ListThatAddsUpInItsOtherUnit_IsWhole() => Error("""
        Đã tiếp [|2.305|] lượt với 2.871 người. Trong đó, tiếp tại trụ sở 1.098 lượt, 1.760 người; tiếp tại cơ sở 807 lượt, 1.111 người.
        """);

    [Fact]
    public void KindsNamedBehindTheTotal_AreItsParts() =>
        Error("Tỉnh có [|226|] xã, phường, thị trấn, gồm 188 xã, 65 phường, 23 thị trấn.");

    [Fact]
    public void TotalNamedBeforeTheColon_Error() => Error("""
        Đã xử lý [|1.543|] phản ánh, đang xử lý 127 phản ánh. Trong số đã xử lý: đúng hạn 1.688 phản ánh, trễ hạn 55 phản ánh.
        """);

    [Fact]
    public void PartsOfTheFigureRightBefore_AreNoOthers() =>
        Error("Có mặt khám 603 công dân. Đạt sức khỏe [|388|] công dân, gồm loại 1: 62, loại 2: 171, loại 3: 85; không đạt 285 công dân.");

    [Fact]
    public void PartsInAGenericUnitOfPersons_Error() =>
        Error("Thi hành kỷ luật [|19|] đảng viên, bao gồm khiển trách 11 đồng chí, cảnh cáo 6 đồng chí, khai trừ 3 đồng chí.");

    [Theory]
    [InlineData("Quản lý [|486|] thiết bị, đang dùng 451 thiết bị, hỏng 28 thiết bị, chưa dùng 17 thiết bị.")]
    [InlineData("Trong kỳ thụ lý [|19|] vụ, hòa giải thành 14 vụ, không thành 03 vụ, đang hòa giải 01 vụ.")]
    public void OutcomesOfAWhole_Warning(string marked) => Warning(marked);

    [Fact]
    public void OutcomesThatAddUp_Silent() =>
        Silent("Quản lý 496 thiết bị, đang dùng 451 thiết bị, hỏng 28 thiết bị, chưa dùng 17 thiết bị.");

    [Fact]
    public void FiguresOneAfterAnother_Silent() =>
        Silent("Tiếp nhận 486 hồ sơ, giải quyết 451 hồ sơ, đúng hạn 428 hồ sơ, nộp trực tuyến 217 hồ sơ.");

    [Fact]
    public void BracketBehindTwoTotals_IsOfTheNearer() =>
        Error("Toàn xã có 1.845 hộ, [|7.210|] nhân khẩu (nam 3.652, nữ 3.584).");

    [Fact]
    public void RatioInBrackets_IsNoList() => Silent("Huấn luyện 86 dân quân, đạt 95,6% (86/90).");

    [Fact]
    public void OppositesAboveTheirWhole_Warning() =>
        Warning("Tiếp nhận [|1.126|] hồ sơ; giải quyết đúng hạn 1.120 hồ sơ, quá hạn 19 hồ sơ.");

    [Fact]
    public void OppositesBelowTheirWhole_Silent() =>
        Silent("Tiếp nhận 1.126 hồ sơ; giải quyết đúng hạn 1.020 hồ sơ, quá hạn 16 hồ sơ.");

    [Fact]
    public void ItemsOfWhichOneHasAnotherUnit_Silent() => Silent("""
        1. Tổng số án thụ lý 1.012 vụ, việc.
        a) Án hình sự: thụ lý 118 vụ.
        b) Án dân sự: thụ lý 742 vụ.
        c) Biện pháp xử lý hành chính: 152 trường hợp.
        """);

    [Fact]
    public void WholeOpensTheSentence_Finding() =>
        Error("Trong [|96|] hộ vay vốn có 61 hộ đã trả nợ, 45 hộ chưa trả nợ.");

    [Fact]
    public void WholeOpensTheSentence_NoFinding() =>
        Silent("Trong 96 hộ vay vốn có 61 hộ nuôi bò, 45 hộ trồng cà phê.");

    [Fact]
    public void NextSentenceNamesTheTotal_Finding() =>
        Error("Huyện có [|184|] trang trại, doanh thu 12 tỷ đồng. Các trang trại gồm 90 trang trại lợn, 61 trang trại gà và 23 trang trại bò.");

    [Fact]
    public void OtherUnitsBehindTheSemicolon_AreAnotherMatter() =>
        Error("Đăng ký khai sinh [|18.432|] trường hợp, trong đó đúng hạn 17.020 trường hợp, quá hạn 1.392 trường hợp; kết hôn 6.815 cặp; khai tử 7.230 trường hợp.");
}
