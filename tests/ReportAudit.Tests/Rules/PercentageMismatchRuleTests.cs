using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class PercentageMismatchRuleTests() : RuleTests("percentage-mismatch")
{
    // Behind a semicolon another share begins.
    [Theory]
    [InlineData("Đã cấp 3.218 tài khoản, kích hoạt 2.674 tài khoản, đạt 83,1%; so với chỉ tiêu giao (3.500 tài khoản) đạt 91,9%.")]
    public void WholeOfTheNextClause_NoFinding(string text) => Silent(text);

    // A rate with a name of its own and a bound says which are counted.
    [Theory]
    [InlineData("Có 5/8 đơn vị có tỷ lệ hộ nghèo trên 10%.")]
    [InlineData("Có 12/19 trạm có tỷ lệ tiêm chủng dưới 90%.")]
    [InlineData("Lối sống 11 đảng viên; dân số 14 đảng viên (27,5%); đất đai 9 đảng viên; nồng độ cồn 12 đảng viên (23,5%); nội dung khác 5 đảng viên.")]
    public void ShareOfAnother_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Có 5/8 đơn vị hoàn thành, đạt tỷ lệ trên [|72%|].")]
    [InlineData("Có 12/19 trạm đạt chuẩn, chiếm gần [|51%|].")]
    [InlineData("Cuối năm còn 2.685 hộ nghèo trên 24.860 hộ dân, tỷ lệ [|18,8%|].")]
    public void ShareOfTheRatio_Finding(string marked) => Found(marked);

    [Fact]
    public void CountOverItsWhole_NoFinding() => Silent("Cuối năm còn 2.685 hộ nghèo trên 24.860 hộ dân, tỷ lệ 10,8%.");

    [Fact]
    public void TotalIsTheFirstItem_Finding() => Error("""
        1. Vệ sinh môi trường
        - Tổng số hộ: 1.507 hộ.
        - Hộ dùng nước hợp vệ sinh 1.402 hộ, chiếm 93,03%.
        - Hộ có nhà tiêu hợp vệ sinh 1.188 hộ, chiếm [|87,8%|].
        """);

    [Fact]
    public void OverTheSlash_Finding() => Error("Có 15/36 trường đạt chuẩn quốc gia, chiếm [|46,1%|].");

    [Fact]
    public void AttainsInBrackets_Finding() => Error("Tỷ lệ tiêm chủng đạt [|92,9%|] (17.076/17.807 trẻ).");

    [Fact]
    public void OfWhichShare_Finding() =>
        Error("Cơ quan tiếp nhận 480 hồ sơ, trong đó 432 hồ sơ đúng hạn, chiếm [|95%|].");

    [Fact]
    public void SwappedDigits_SuspectIsTheShare_Finding() =>
        Suspects(Error("Có 203/980 hộ thuộc diện rà soát, chiếm [|27,01%|].")).Should().Equal("27,01%");

    [Fact]
    public void ShareInBrackets_Finding() => Warning("Trong 85 đại biểu trúng cử có 18 đại biểu nữ ([|12,18%|]).");

    [Fact]
    public void PowerOfTen_Finding() => Error("Có 471/480 hồ sơ trả đúng hạn, đạt [|9,81%|].");

    [Fact]
    public void HouseholdsOverHouseholds_Finding() =>
        Error("Toàn huyện có 34.758 hộ/38.789 hộ dùng nước sạch, đạt [|98,6%|].");

    [Fact]
    public void Truncated_NoFinding() => Silent("Có 15/36 trường đạt chuẩn quốc gia, chiếm 41,6%.");

    [Fact]
    public void RoundedUp_NoFinding() => Silent("Có 15/36 trường đạt chuẩn quốc gia, chiếm 41,7%.");

    [Fact]
    public void WholePercent_NoFinding() => Silent("Có 471/480 hồ sơ trả đúng hạn, đạt 98%.");

    [Fact]
    public void HedgedShare_NoFinding() => Silent("Có 86/129 hộ tham gia, chiếm gần 67%.");

    [Fact]
    public void RoundedInputs_NoFinding() => Silent("Thu nội địa 6,2 tỷ đồng trong tổng số 8,1 tỷ đồng, chiếm 76,3%.");

    [Fact]
    public void WholeNotPrinted_NoFinding() => Silent("Toàn xã hiện có 143 hộ nghèo, chiếm 4,72% dân số.");

    [Fact]
    public void DenominatorMovesAlongTheChain_NoFinding() =>
        Silent("Khám sức khỏe cho 2.285 thanh niên, 1.974 thanh niên đạt sơ tuyển, đạt 86,38%, trong đó 1.366 thanh niên đủ điều kiện, đạt 69,1%.");

    [Fact]
    public void AllOfAll_NoFinding() => Silent("Phát hành 385 văn bản, ký số 385 văn bản, đạt 100%.");

    [Fact]
    public void PairOfUnits_NoFinding() => Silent("Tiếp 866 lượt/964 lượt người, đạt 100% kế hoạch.");

    [Fact]
    public void TwoPlans_NoFinding() =>
        Silent("Gieo trồng 120 ha, đạt 60% kế hoạch tỉnh giao, đạt 58% kế hoạch huyện giao.");

    [Fact]
    public void DecimalPointShare_NoFinding() => Silent("Có 1.974/2.285 công dân đạt yêu cầu, chiếm 86.38%.");

    [Fact]
    public void PerCapitaScore_NoFinding() => Silent("Xã đạt 19/19 tiêu chí nông thôn mới.");

    [Fact]
    public void WholeBehindShare_Finding() => Error("Có 1.846 hộ tham gia mô hình, chiếm [|44,2%|] tổng số hộ (4.480 hộ).");

    [Fact]
    public void PlanBehindShare_Finding() => Error("Thu phí đạt 3,42 tỷ đồng, bằng [|115,2%|] kế hoạch (3,25 tỷ đồng).");

    [Fact]
    public void WholeBehindShare_NoFinding() => Silent("Có 1.846 hộ tham gia mô hình, chiếm 41,2% tổng số hộ (4.480 hộ).");

    [Fact]
    public void AnotherFigureInBrackets_NoFinding() => Silent("Có 1.846 hộ tham gia mô hình, chiếm 41,2% (năm học này thêm 120 hộ).");

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("Có 15/36 trường đạt chuẩn quốc gia, chiếm [|46,1%|].");

        finding.Expression.Should().Be("15 / 36 = 41.6667% ≠ 46.1%");
        finding.Expected.Should().Be(41.6667m);
        finding.Actual.Should().Be(46.1m);
        finding.Message.Vietnamese.Should().Be("15 / 36 = 41,67%, không phải 46,1%. Số có khả năng sai là 46,1.");
        finding.Message.English.Should().Be("15 / 36 = 41.67%, not 46.1%. The figure that is probably wrong is 46.1.");
    }

    [Theory]
    [InlineData("Số việc có điều kiện thi hành 1.012 việc, chưa có điều kiện 259 việc. Thi hành xong 361 việc, đạt [|85,07%|] trên số việc có điều kiện.")]
    [InlineData("Toàn huyện có 27.318 hộ đăng ký, có 17.406 hộ đạt, chiếm [|93%|] số hộ đăng ký.")]
    [InlineData("Tiêm mũi 1 cho 98.412 trẻ, mũi 2 cho 66.930 trẻ, bằng [|98,49%|] số trẻ đã tiêm mũi 1.")]
    public void WholeByItsName_Finding(string marked) => Warning(marked);

    [Fact]
    public void SharesThatMakeAHundred_HaveOneWhole() =>
        Suspects(Warning("Tiếp nhận 14.380 hồ sơ; trực tuyến 12.655 hồ sơ (88%), trực tiếp [|1.125|] hồ sơ (12%).")).Should().Equal("1.125");

    [Fact]
    public void SlipAcrossSentences_Finding() =>
        Warning("Thụ lý 31 vụ mới. Đã giải quyết 14 vụ, đạt [|77,4%|].");

    [Fact]
    public void SharesOfOneMistypedWhole_NameIt()
    {
        var finding = Warning("Bầu [|89|] đồng chí: nữ 31 đồng chí (36,5%), dưới 40 tuổi 22 đồng chí (25,9%), tham gia lần đầu 27 đồng chí (31,8%).");
        Suspects(finding).Should().Equal("89");
        finding.Evidence.Should().HaveCount(7, "one wrong figure is one finding with all that it breaks");
    }

    [Fact]
    public void WholeThatIsNotPrinted_Silent() =>
        Silent("Thụ lý 3.412 vụ mới. Đã hòa giải thành 1.130 vụ, đạt 62,3%.");

    [Fact]
    public void SharesOfTwoWholes_Silent() =>
        Silent("Tiếp nhận 14.380 hồ sơ; đúng hạn 12.655 hồ sơ (88%), phản hồi tích cực 1.125 lượt (12%).");

    [Fact]
    public void RatioWithAnotherFigureBeforeItsShare_Finding() =>
        Warning("Làm rõ 58/67 vụ, bắt 91 đối tượng, đạt [|88,6%|].");

    [Fact]
    public void RatioOfAllBesideAnotherShare_Silent() =>
        Silent("Tại 9/9 huyện, 412 hộ được cấp giấy, tỷ lệ bình quân 97,2%.");

    [Fact]
    public void SwappedShareWhoseWholeStandsInATableByChance_Finding() => Error("""
        Giới thiệu việc làm cho 1.360 người, đã tuyển 487 người, chiếm [|53,8%|].
        | Ngành | Số người |
        | May mặc | 905 |
        | Lưu trú | 455 |
        """);

    [Theory]
    [InlineData("Tổng diện tích gieo trồng 6.415,3 ha. Rừng trồng tập trung 657 ha (bằng 0,85% diện tích rừng).")]
    [InlineData("Tổng số hộ dân 2.150 hộ. Có 312 hộ vay vốn, chiếm 41,2% số hội viên.")]
    [InlineData("Thụ lý 118 vụ, 201 bị cáo; giải quyết 117 vụ, 199 bị cáo, đạt 99,2%.")]
    public void ShareOfAnotherWhole_Silent(string text) => Silent(text);

    [Fact]
    public void NamedWholeThatIsNotPrinted_ExplainedByASwap_Silent() =>
        Silent("Thụ lý 3.214 tỷ đồng; thi hành xong 1.012 tỷ đồng, đạt 51,3% số có điều kiện.");

    [Theory]
    [InlineData("Trong quý phát hành 1.250 văn bản, trong đó ký số 1.180 văn bản, tổ chức 4 hội nghị. Tỷ lệ văn bản ký số đạt [|49,4%|].")]
    [InlineData("Tổng số 860 học sinh, trong đó bán trú 602 học sinh, mở 4 bếp ăn. Tỷ lệ học sinh bán trú đạt [|76%|].")]
    public void SharesNamedByPartAndWhole_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Tổng số 860 học sinh, trong đó bán trú 602 học sinh, mở 4 bếp ăn. Tỷ lệ học sinh bán trú đạt 70%.")]
    [InlineData("Tổng số 860 học sinh, trong đó bán trú 602 học sinh, mở 4 bếp ăn. Tỷ lệ chuyên cần đạt 97%.")]
    public void SharesNamedByPartAndWhole_NoFinding(string text) => Silent(text);

    [Fact]
    public void RestBehindAShare_Finding() =>
        Error("Kho có 420 máy bơm. Đã sửa 294 máy bơm, đạt [|60%|], còn lại 126 máy bơm.");

    [Fact]
    public void RestBehindAShare_NoFinding() =>
        Silent("Kho có 420 máy bơm. Đã sửa 294 máy bơm, đạt 70%, còn lại 126 máy bơm.");

    [Theory]
    [InlineData("Thư viện phục vụ 7.806 lượt bạn đọc. Trong số này thiếu nhi 4.371 lượt (56%), người lớn 3.435 lượt ([|46%|]).")]
    [InlineData("Có 1.240 cây giống. Gồm cam 620 cây (50%), bưởi 372 cây (30%), na 248 cây ([|24%|]).")]
    public void SharesInARow_Finding(string marked) => Error(marked);

    [Fact]
    public void SharesInARow_NoFinding() =>
        Silent("Thư viện phục vụ 7.806 lượt bạn đọc. Trong số này thiếu nhi 4.371 lượt (56%), người lớn 3.435 lượt (44%).");

    [Theory]
    [InlineData("Có 132/158 khu vực thu gom rác đạt 100%, chiếm [|85,3%|].")]
    [InlineData("Có 171/230 bến đò đạt 100%, chiếm [|73,4%|].")]
    public void SharesBehindACriterion_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Có 132/158 khu vực thu gom rác đạt 100%, chiếm 83,5%.")]
    [InlineData("Có 45/60 tuyến xe đạt 90% số ghế, chiếm 75%.")]
    public void SharesBehindACriterion_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Lúa 3.127 ha, đã gặt 2.986 ha (95,5%); ngô 180 ha, đã gặt 171 ha (95%); lạc 240 ha, đã gặt 180 ha ([|57%|]).")]
    [InlineData("Đường xã 120 km, đã rải nhựa 90 km (75%); đường thôn 80 km, đã rải nhựa 60 km (75%); đường nội đồng 50 km, đã rải nhựa 30 km ([|66%|]).")]
    public void NeighboursToldAlike_Finding(string marked) => Error(marked);

    [Fact]
    public void NeighboursToldAlike_NoFinding() =>
        Silent("Đường xã 120 km, đã rải nhựa 90 km (75%); đường thôn 80 km, đã rải nhựa 60 km (75%); đường nội đồng 50 km, đã rải nhựa 30 km (60%).");

    [Theory]
    [InlineData("Tiếp nhận 910 hồ sơ, trong đó nộp qua mạng 637 hồ sơ, chiếm [|77%|].")]
    [InlineData("Tiếp nhận 910 hồ sơ, trong đó nộp qua mạng 637 hồ sơ, chiếm [|60%|], chưa kể hồ sơ giấy gửi bưu điện.")]
    public void WithoutSome_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Tiếp nhận 910 hồ sơ, nộp qua mạng 620 hồ sơ. Nếu không tính lĩnh vực chứng thực thì tỷ lệ nộp qua mạng là 77,9%.")]
    [InlineData("Tiếp nhận 910 hồ sơ, nộp qua mạng 620 hồ sơ, chưa kể hồ sơ liên thông đạt 81,4%.")]
    public void WithoutSome_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Kế hoạch quyên góp 233.400.000 đồng. Quyên góp được 251.600.000 đồng (hai trăm năm mươi mốt triệu sáu trăm nghìn đồng), đạt [|170,8%|] kế hoạch.")]
    [InlineData("Dự toán 80.000.000 đồng. Đã chi 62.000.000 đồng (sáu mươi hai triệu đồng), đạt [|75,7%|] dự toán.")]
    public void AmountsInWordsAgain_Warning(string marked) => Warning(marked);

    [Fact]
    public void AmountsInWordsAgain_NoFinding() =>
        Silent("Kế hoạch quyên góp 233.400.000 đồng. Quyên góp được 251.600.000 đồng (hai trăm năm mươi mốt triệu sáu trăm nghìn đồng), đạt 107,8% kế hoạch.");

    [Fact]
    public void BracketsOfAnEarlierYear_Finding() =>
        Error("Có 204/240 mẫu đạt, chiếm [|75%|] (năm trước 186/238 mẫu, đạt 78%).");

    [Fact]
    public void BracketsOfAnEarlierYear_Warning() =>
        Warning("Trong 240 mẫu có 204 mẫu đạt, chiếm [|58%|] (năm 2022: 78%).");

    [Theory]
    [InlineData("Trong 240 mẫu có 204 mẫu đạt, chiếm 85% (năm 2022: 78%).")]
    [InlineData("Trong 240 mẫu có 204 mẫu đạt, chiếm 85% (năm trước 186/238 mẫu, đạt 78%).")]
    public void BracketsOfAnEarlierYear_NoFinding(string text) => Silent(text);

    [Fact]
    public void WholesInAnotherUnit_Finding() =>
        Error("Có 480 hộ đủ điều kiện, đã cấp thẻ cho 456 hộ, chiếm [|59,0%|].");

    [Theory]
    [InlineData("Có 6.215 người đủ điều kiện, đã thu nhận 5.987 hồ sơ, đạt 96,3%.")]
    [InlineData("Có 480 hộ đủ điều kiện, đã nhận 456 phiếu, đạt 95,0%.")]
    public void WholesInAnotherUnit_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("""
        Kế hoạch vốn được giao 182.375 triệu đồng.
        Các phòng đã họp bàn tiến độ.
        Giải ngân 108.199 triệu đồng, đạt [|53,9%|] kế hoạch.
        """)]
    [InlineData("""
        Kế hoạch trồng rừng năm nay là 1.250 ha.
        Cây giống đã về đủ.
        Đến nay đã trồng 862 ha, đạt [|86,9%|] kế hoạch.
        """)]
    public void PlansParagraphsAbove_Warning(string marked) => Warning(marked);

    [Fact]
    public void PlansParagraphsAbove_NoFinding() => Silent("""
        Kế hoạch vốn được giao 182.375 triệu đồng.
        Các phòng đã họp bàn tiến độ.
        Giải ngân 108.199 triệu đồng, đạt 59,3% kế hoạch.
        """);

    [Theory]
    [InlineData("Ra 440 quyết định xử phạt, đã thi hành 998 quyết định ([|90,4%|]).")]
    [InlineData("Lấy 40 mẫu nước, 68 mẫu đạt, chiếm [|95%|].")]
    [InlineData("Phát 19.846 phiếu hỏi, thu về 77.265 phiếu, đạt [|87%|].")]
    public void PartsAboveTheirOnlyWhole_Warning(string marked) => Warning(marked);

    [Theory]
    [InlineData("Vi phạm đất đai 11 đảng viên; chính sách dân số 14 đảng viên (27,5%).")]
    [InlineData("Cấp huyện tiếp nhận 440 hồ sơ, cấp xã tiếp nhận 998 hồ sơ, đạt 90,4% trực tuyến.")]
    public void PartsAboveTheirOnlyWhole_NoFinding(string text) => Silent(text);

    // "112 bé trai/100 bé gái" counts neither, and is no whole.
    [Theory]
    [InlineData("Trong năm có 702 trẻ sinh ra, tỷ số giới tính 112,1 bé trai/100 bé gái; sinh con thứ ba 58 trường hợp, chiếm 8,3%.")]
    [InlineData("Tỷ lệ mắc lao 41 ca/100.000 dân; phát hiện mới 36 ca, đạt 92,3%.")]
    [InlineData("Có 26 giường/10.000 dân; công suất sử dụng 18 giường, đạt 94,7%.")]
    public void BasesOfRates_NoFinding(string text) => Silent(text);

    // The paragraph before opens with the whole.
    [Theory]
    [InlineData("Xảy ra 64 vụ cháy rừng, giảm 6 vụ so với cùng kỳ.", "Đã xác định nguyên nhân 47 vụ, đạt [|74,4%|]. Xử lý 21 người.")]
    [InlineData("Tiếp nhận 1.320 cuộc gọi khẩn cấp.", "Trung tâm đã điều xe 1.164 cuộc, đạt [|82,8%|].")]
    [InlineData("Toàn huyện có 218 tổ hợp tác.", "Đã củng cố 171 tổ, đạt [|74,8%|].")]
    public void WholeOpensTheParagraphBefore_Finding(params string[] lines) => Found(lines);

    [Theory]
    [InlineData("Xảy ra 64 vụ cháy rừng, giảm 6 vụ so với cùng kỳ.", "Đã xác định nguyên nhân 47 vụ, đạt 73,4%. Xử lý 21 người.")]
    [InlineData("Toàn huyện có 218 tổ hợp tác.", "Đã củng cố 171 tổ, đạt 95% kế hoạch.")]
    public void WholeOpensTheParagraphBefore_NoFinding(params string[] lines) => Silent(lines);

    // The words behind the share name a whole that stands items above.
    [Theory]
    [InlineData("- Số thẻ đã cấp cho hộ nghèo 2.415 thẻ;", "- Các xã rà soát hằng tháng;", "- Thẻ in lại 236 thẻ, chiếm [|9,2%|] số thẻ đã cấp cho hộ nghèo.")]
    [InlineData("- Số học viên tốt nghiệp trong năm (tính đến ngày 30/6) là 1.842 học viên;", "- Có việc làm ngay 1.476 học viên, chiếm [|81,0%|] số học viên tốt nghiệp.")]
    public void WholeNamedItemsAbove_Finding(params string[] lines) => Found(lines);

    [Theory]
    [InlineData("- Số thẻ đã cấp cho hộ nghèo 2.415 thẻ;", "- Các xã rà soát hằng tháng;", "- Thẻ in lại 236 thẻ, chiếm 9,8% số thẻ đã cấp cho hộ nghèo.")]
    [InlineData("- Số thẻ đã cấp cho hộ nghèo 2.415 thẻ;", "- Thẻ in lại 236 thẻ, chiếm 31,5% số thẻ đã cấp cho học sinh.")]
    public void WholeNamedItemsAbove_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("Đầu năm có 1.812 hộ. Cuối năm tổng số 1.846 hộ; hộ nghèo 272 hộ, tỷ lệ [|15,01%|]; hộ cận nghèo 226 hộ, tỷ lệ 12,24%.")]
    [InlineData("Đợt 1 có 640 học viên. Đợt 2 tổng số 705 học viên; khá 312 học viên, chiếm [|48,75%|]; giỏi 88 học viên, chiếm 12,48%.")]
    public void SharesOfAnOldBase_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Đầu năm có 1.812 hộ. Cuối năm tổng số 1.846 hộ; hộ nghèo 272 hộ, tỷ lệ 14,73%; hộ cận nghèo 226 hộ, tỷ lệ 12,24%.")]
    [InlineData("Đầu năm có 1.812 hộ. Cuối năm tổng số 1.846 hộ; vay vốn 272 hộ, chiếm 15,01% số hộ đầu năm.")]
    public void SharesOfAnOldBase_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Có 8.936 lượt người tham gia, được phỏng vấn 5.412 lượt người, trúng tuyển 2.318 người, đạt [|25,9%|] số lượt được phỏng vấn.")]
    [InlineData("Gửi 640 phiếu, thu về 512 phiếu, hợp lệ 448 phiếu, đạt [|70%|] số phiếu thu về.")]
    public void SharesOfANamedWhole_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Có 8.936 lượt người tham gia, được phỏng vấn 5.412 lượt người, trúng tuyển 2.318 người, đạt 42,8% số lượt được phỏng vấn.")]
    [InlineData("Kiểm tra 1.386 vụ, gồm kiểm tra định kỳ 214 vụ, kiểm tra đột xuất 1.172 vụ; xử lý 1.124 vụ, bằng 81,1% số vụ kiểm tra.")]
    [InlineData("Có 269.660 cử tri/284.115 cử tri tham gia, đồng ý 264.802 cử tri, đạt 98,1% số tham gia.")]
    public void SharesOfANamedWhole_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Thu bến bãi 2.846 triệu đồng, tăng 212 triệu đồng (8,0%) so với cùng kỳ (2.634 triệu đồng), đạt [|57,4%|] dự toán năm (5.200 triệu đồng).")]
    [InlineData("Toàn xã có 149 quầy, tăng 12 quầy so với cùng kỳ (137 quầy), đạt [|84,5%|] kế hoạch (200 quầy).")]
    public void OfAPlanBehindAChange_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Thu bến bãi 2.846 triệu đồng, tăng 212 triệu đồng (8,0%) so với cùng kỳ (2.634 triệu đồng), đạt 54,7% dự toán năm (5.200 triệu đồng).")]
    [InlineData("Tổng dư nợ 412,6 tỷ đồng, tăng 23,5 tỷ đồng so với đầu năm (389,1 tỷ đồng), bằng 94,0% kế hoạch tăng trưởng (25 tỷ đồng).")]
    [InlineData("Thu phạt 906,4 triệu đồng, gồm trật tự đô thị 512,2 triệu đồng, môi trường 394,2 triệu đồng; tăng 68,1 triệu đồng so với năm trước (838,3 triệu đồng), đạt 113,3% kế hoạch (800 triệu đồng).")]
    public void OfAPlanBehindAChange_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Tổng thu 6 tháng ước 7.846 triệu đồng, đạt [|53,8%|] dự toán năm (13.460 triệu đồng).")]
    [InlineData("Sản lượng ước đạt 2.318 tấn, bằng [|94,1%|] kế hoạch (2.640 tấn).")]
    public void EstimatesPrintedToTheLastDigit_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổng thu 6 tháng ước 7.800 triệu đồng, đạt 58,3% dự toán năm (13.460 triệu đồng).")]
    [InlineData("Sản lượng ước đạt 2.300 tấn, bằng 87,8% kế hoạch (2.640 tấn).")]
    [InlineData("Hơn 7.600 khách đã gọi, chiếm 75,6% tổng số 10.150 khách.")]
    public void EstimatesPrintedRound_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Tiếp nhận mới 7.945 hồ sơ, tăng 825 hồ sơ so với cùng kỳ (7.120 hồ sơ).", "Trong đó nộp trực tuyến 5.703 hồ sơ, chiếm [|80,1%|]; còn lại nộp trực tiếp.")]
    [InlineData("- Số trẻ sinh ra trong kỳ là 3.012 trẻ, giảm 148 trẻ so với cùng kỳ năm trước (3.160 trẻ);", "- Con thứ ba trở lên 287 trẻ, chiếm [|9,1%|] số trẻ sinh ra;")]
    public void LastYearsWhole_Finding(params string[] lines) => Found(lines);

    [Theory]
    [InlineData("Tiếp nhận mới 7.945 hồ sơ, tăng 825 hồ sơ so với cùng kỳ (7.120 hồ sơ).", "Trong đó nộp trực tuyến 5.703 hồ sơ, chiếm 71,8%; còn lại nộp trực tiếp.")]
    [InlineData("Tiếp nhận mới 7.945 hồ sơ, tăng 825 hồ sơ so với cùng kỳ (7.120 hồ sơ).", "Số hồ sơ trực tuyến 5.703 hồ sơ, bằng 80,1% so với cùng kỳ.")]
    public void LastYearsWhole_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("Tổng số lượt khám 118.450 lượt, tăng 13,2% so với năm trước (104.612 lượt). Khám có thẻ 106.837 lượt. Số lượt chuyển tuyến 3.908 lượt, chiếm tỷ lệ [|3,7%|] so với tổng lượt khám.")]
    [InlineData("Tổng số hội viên hiện nay 1.348 người trên 1.612 hộ.\nTham gia bảo hiểm y tế có 1.291 hội viên, đạt [|98,5%|] tổng số hội viên hiện có.")]
    public void NamedTotalsFarAbove_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổng số lượt khám 118.450 lượt, tăng 13,2% so với năm trước (104.612 lượt). Khám có thẻ 106.837 lượt. Số lượt chuyển tuyến 3.908 lượt, chiếm tỷ lệ 3,3% so với tổng lượt khám.")]
    [InlineData("Tổng số hội viên hiện nay 1.348 người.\nCó 291 hội viên trẻ, đạt 98,5% tổng số hội viên trẻ trong danh sách.")]
    public void NamedTotalsFarAbove_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Số phiếu phát ra và thu vào đều là 84.106 phiếu.", "+ Bầu đại biểu Quốc hội: phiếu hợp lệ 82.790 phiếu, không hợp lệ 1.316 phiếu (chiếm 1,56%);")]
    [InlineData("Bầu đủ 35 đại biểu; 34 người trong danh sách không trúng cử. Cơ cấu: nữ 12 người (34,29%); dân tộc thiểu số 13 người (37,14%); trẻ tuổi 11 người (31,43%).")]
    public void WholesUnderAnotherName_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("Thu ngân sách 186,4 tỷ đồng, đạt 58,7% dự toán (317,5 tỷ đồng). Giải ngân 142,8 tỷ đồng, bằng [|46,4%|] kế hoạch vốn 320 tỷ đồng.")]
    public void PlanNamedBehindTheShare_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Thu ngân sách 186,4 tỷ đồng, đạt 58,7% dự toán (317,5 tỷ đồng). Giải ngân 142,8 tỷ đồng, bằng 44,6% kế hoạch vốn 320 tỷ đồng.")]
    public void PlanNamedBehindTheShare_NoFinding(string text) => Silent(text);
}
