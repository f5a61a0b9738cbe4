using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class GrowthMismatchRuleTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Giải ngân đạt 56,5% kế hoạch; cùng kỳ năm trước đạt 51,8%; tỷ lệ giải ngân cao hơn [|5,7 điểm phần trăm|].")]
    [InlineData("Tỷ lệ che phủ đạt 62,3%, cùng kỳ là 61,1%, tăng [|2,2 điểm %|].")]
    [InlineData("Cấp [|2.846|] giấy chứng nhận, tăng 250 giấy (9,6%) so với năm 2022 (2.606 giấy).")]
    public void PointsAndShortUnits_Finding(string marked) => new Auditor().Audit(DraftReport.Read(new MarkedText(marked).Text)).Findings.Should().ContainSingle(finding => finding.Rule.Name == Rule);

    [Theory]
    [InlineData("Giải ngân đạt 56,5% kế hoạch; cùng kỳ năm trước đạt 51,8%; tỷ lệ giải ngân cao hơn 4,7 điểm phần trăm.")]
    [InlineData("Tiếp 866 lượt/964 lượt người, giảm 146 lượt so với cùng kỳ (1.012 lượt).")]
    [InlineData("Cấp 2.846 giấy chứng nhận, tăng 240 giấy (9,2%) so với năm 2022 (2.606 giấy).")]
    public void PointsAndShortUnits_NoFinding(string text) => Silent(text);

    // Behind an opener it is told of now.
    [Theory]
    [InlineData("Thi hành xong 287,6 tỷ đồng, giảm 31,2 tỷ đồng (9,79%) so với cùng kỳ năm 2023, trong đó án kinh tế thu được 46,18 tỷ đồng.")]
    [InlineData("Thu 3.126 triệu đồng, tăng 286 triệu đồng (10,1%) so với năm 2023, gồm (thuế, phí 824 triệu đồng; khác 2.302 triệu đồng).")]
    public void PartBehindAComparison_IsNoBase_NoFinding(string text) => Silent(text);

    [Fact]
    public void BaseBehindAComparison_Finding() =>
        Found("Thi hành xong 287,6 tỷ đồng, giảm 31,2 tỷ đồng ([|19,79%|]) so với cùng kỳ năm 2023 (318,8 tỷ đồng), trong đó án kinh tế thu được 46,18 tỷ đồng.");

    [Fact]
    public void BracketBeforeTheRise_NoFinding() =>
        Silent("Toàn xã có 6.482 người (nam 3.271 người, nữ 3.211 người), tăng 54 người so với quý trước (6.428 người).");

    [Fact]
    public void BracketBeforeTheRise_Finding() =>
        Error("Toàn xã có 6.482 người (nam 3.271 người, nữ 3.211 người), tăng [|45|] người so với quý trước (6.428 người).");

    [Fact]
    public void AbsoluteInBracketsPercent_Finding() => Error("Xảy ra 6.340 vụ, giảm 580 vụ ([|3,83%|]).");

    [Fact]
    public void PreviousInBrackets_Finding() =>
        Error("Trong kỳ tiếp 866 lượt công dân, giảm [|164|] lượt so với cùng kỳ (1.012 lượt).");

    [Fact]
    public void FromTo_Finding() => Error("Thu nhập bình quân tăng từ 48 lên 54 triệu đồng (tăng [|15%|]).");

    [Fact]
    public void VersusYear_Finding() => Error("Sản lượng đạt 2.640 tấn, tăng [|10%|] so với năm 2023 là 2.200 tấn.");

    [Fact]
    public void WrongDirection_Finding() => Error("Phát hiện 95 vụ vi phạm, tăng [|25|] vụ so với cùng kỳ (120 vụ).");

    [Fact]
    public void PercentVersusPrevious_Finding() =>
        Error("Khám chữa bệnh 15.400 lượt, tăng [|45%|] so với cùng kỳ năm trước (14.000 lượt).");

    [Fact]
    public void SumOfMoney_Finding() => Error("Thu ngân sách đạt 9,6 tỷ đồng, tăng 1,6 tỷ đồng ([|25%|]).");

    [Fact]
    public void Holds_NoFinding() => Silent("Xảy ra 6.340 vụ, giảm 580 vụ (8,38%).");

    [Fact]
    public void PreviousHolds_NoFinding() =>
        Silent("Trong kỳ tiếp 866 lượt công dân, giảm 146 lượt so với cùng kỳ (1.012 lượt).");

    [Fact]
    public void IndexIsNotGrowth_NoFinding() => Silent("Tiếp nhận 960 đơn, bằng 96% cùng kỳ năm trước (1.000 đơn).");

    [Fact]
    public void NoBasePrinted_NoFinding() => Silent("Giá trị sản xuất đạt 1.250 tỷ đồng, tăng 7,2% so với cùng kỳ.");

    [Fact]
    public void PercentagePoints_NoFinding() => Silent("Tỷ lệ hộ nghèo còn 3,1%, giảm 1,2% so với năm 2023 (4,3%).");

    [Fact]
    public void Fold_NoFinding() => Silent("Ghi nhận 281 ca mắc, tăng 4,8 lần so với cùng kỳ (58 ca).");

    [Fact]
    public void FromShareToShare_NoFinding() =>
        Silent("Tỷ lệ hồ sơ trực tuyến tăng từ 4% lên 98%, tăng 94% so với năm trước.");

    [Fact]
    public void TruncatedGrowth_NoFinding() => Silent("Xảy ra 214 vụ, tăng 14 vụ (7%).");

    [Fact]
    public void HedgedGrowth_NoFinding() => Silent("Doanh thu đạt 512 tỷ đồng, tăng khoảng 12 tỷ đồng (2,4%).");

    [Fact]
    public void BelowTarget_NoFinding() =>
        Silent("Tỷ lệ che phủ rừng đạt 35,1%, thấp hơn 0,4% so với chỉ tiêu (35,5%).");

    [Fact]
    public void TargetRange_NoFinding() =>
        Silent("Phấn đấu tốc độ tăng giá trị sản xuất đạt 7,5 - 8,0%, tăng 5% trở lên so với năm trước.");

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("Xảy ra 6.340 vụ, giảm 580 vụ ([|3,83%|]).");

        finding.Expression.Should().Be("8.3815 ≠ 3.83");
        finding.Expected.Should().Be(8.3815m);
        finding.Actual.Should().Be(3.83m);
        finding.Message.Vietnamese.Should().Be("580 trên số kỳ trước 6.920 là 8,38%, không phải 3,83%. Số có khả năng sai là 3,83.");
        finding.Message.English.Should().Be("580 of the earlier period's 6,920 is 8.38%, not 3.83%. The figure that is probably wrong is 3.83.");
    }

    [Fact]
    public void DownToFrom_Finding() =>
        Error("Số vụ vi phạm giảm [|21|] vụ xuống còn 67 vụ so với cùng kỳ 78 vụ.");

    [Fact]
    public void DownToFrom_NoFinding() =>
        Silent("Số vụ vi phạm giảm 11 vụ xuống còn 67 vụ so với cùng kỳ 78 vụ.");

    [Theory]
    [InlineData("Tiếp nhận 1.846 hồ sơ, cùng kỳ năm trước 1.655 hồ sơ, tăng [|291|] hồ sơ.")]
    [InlineData("Sản xuất 420 tấn, cùng kỳ năm trước 350 tấn, tăng [|25%|].")]
    public void PreviousBeforeTheRise_Finding(string marked) => Error(marked);

    [Fact]
    public void PreviousBeforeTheRise_NoFinding() =>
        Silent("Tiếp nhận 1.846 hồ sơ, cùng kỳ năm trước 1.655 hồ sơ, tăng 191 hồ sơ.");

    [Theory]
    [InlineData("Xảy ra 12 vụ cháy, chết 7 người, hỏng 9 xe; tăng 3 vụ, giảm [|4|] người, giảm 1 xe (năm trước: 9 vụ, 9 người, 10 xe).")]
    [InlineData("Mở 25 lớp, mời 40 giảng viên; tăng [|7|] lớp, tăng 6 giảng viên (năm trước: 20 lớp, 34 giảng viên).")]
    [InlineData("Bán 310 áo, 120 quần; tăng 30 áo, giảm [|25|] quần (năm trước: 280 áo, 140 quần).")]
    public void SeveralToldInARow_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Mở 25 lớp, mời 40 giảng viên; tăng 5 lớp, tăng 6 giảng viên (năm trước: 20 lớp, 34 giảng viên).")]
    [InlineData("Bán 310 áo, 120 quần; tăng 30 áo, giảm 20 quần (năm trước: 280 áo, 140 quần).")]
    public void SeveralToldInARow_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Sản lượng 995 tấn, giảm 5 tấn (bằng [|95,9%|]) so với năm trước.")]
    [InlineData("Tiếp 1.120 lượt khách, tăng 120 lượt khách (bằng [|121%|]) so với năm trước.")]
    public void IndexInBrackets_Finding(string marked) => Error(marked);

    [Fact]
    public void IndexInBrackets_NoFinding() =>
        Silent("Sản lượng 995 tấn, giảm 5 tấn (bằng 99,5%) so với năm trước.");

    [Theory]
    [InlineData("Khởi công 645 nhà/1.127 phòng, tăng [|82|] nhà so với cùng kỳ (573 nhà).")]
    [InlineData("Thu giữ 96 xe, 41 máy cày, tăng [|26|] xe so với cùng kỳ (80 xe).")]
    public void CountsBesideOthers_Finding(string marked) => Error(marked);

    [Fact]
    public void CountsBesideOthers_NoFinding() =>
        Silent("Khởi công 645 nhà/1.127 phòng, tăng 72 nhà so với cùng kỳ (573 nhà).");

    [Theory]
    [InlineData("Đã cấp 645/700 thẻ, tăng [|65|] thẻ so với cùng kỳ (600 thẻ).")]
    [InlineData("Đã lắp 88/90 trụ, giảm [|10|] trụ so với cùng kỳ (92 trụ).")]
    public void LowerOfARatio_Finding(string marked) => Error(marked);

    [Fact]
    public void LowerOfARatio_NoFinding() =>
        Silent("Đã cấp 645/700 thẻ, tăng 45 thẻ so với cùng kỳ (600 thẻ).");

    [Theory]
    [InlineData("Mở 25 lớp, tăng [|7|] lớp so với năm trước (20 lớp).")]
    [InlineData("Mở 25 lớp, tăng [|15%|] so với năm trước (20 lớp).")]
    public void PreviousBehindTheRise_Finding(string marked) => Error(marked);

    [Fact]
    public void PreviousBehindTheRise_NoFinding() =>
        Silent("Mở 25 lớp, tăng 5 lớp so với năm trước (20 lớp).");

    [Theory]
    [InlineData("Toàn xã còn 63 hộ nghèo, chiếm 3,9% tổng số 1.614 hộ, giảm 21 hộ so với năm trước (84 hộ).")]
    [InlineData("Tuyển mới 52 học viên, chiếm 12,4% tổng số 420 học viên, tăng 7 học viên so với khóa trước (45 học viên).")]
    public void WholesOfShares_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Toàn xã còn 63 hộ nghèo, chiếm 3,9% tổng số 1.614 hộ, giảm [|27|] hộ so với năm trước (84 hộ).")]
    [InlineData("Tuyển mới 52 học viên, chiếm 12,4% tổng số 420 học viên, tăng [|17|] học viên so với khóa trước (45 học viên).")]
    public void WholesOfShares_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Tổng đàn 85.862 con (trâu 26.948 con, bò 58.914 con); riêng đàn bò tăng [|3,2%|] so với cùng kỳ (57.642 con).")]
    [InlineData("Có 412 lao động (nam 268 lao động, nữ 144 lao động); lao động nữ tăng [|22|] lao động so với năm trước (132 lao động).")]
    public void ClausesThatNameWhatRose_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Tổng đàn 85.862 con (trâu 26.948 con, bò 58.914 con); riêng đàn bò tăng 2,2% so với cùng kỳ (57.642 con).")]
    [InlineData("Tổng đàn 85.862 con (trâu 26.948 con, bò 58.914 con); riêng đàn dê tăng 3,2% so với cùng kỳ (57.642 con).")]
    public void ClausesThatNameWhatRose_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Dư nợ đạt 385,916 tỷ đồng, tăng 31,508 tỷ đồng so với năm trước (354,408 tỷ đồng), tỷ lệ tăng trưởng [|8,2%|].")]
    [InlineData("Có 1.300 hộ, tăng 66 hộ so với cùng kỳ (1.234 hộ), tương đương [|6,3%|].")]
    public void RatesBehindTheBase_Error(string marked) => Error(marked);

    [Theory]
    [InlineData("Dư nợ đạt 385,916 tỷ đồng, tăng 31,508 tỷ đồng so với năm trước (354,408 tỷ đồng), tỷ lệ tăng trưởng 8,9%.")]
    [InlineData("Xã đạt 17/19 tiêu chí, tăng 2 tiêu chí so với năm 2018, còn 2 tiêu chí chưa đạt.")]
    public void RatesBehindTheBase_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Tổng dư nợ đạt 385,9 tỷ đồng với 11.284 hộ còn dư nợ, hoàn thành 99,8% kế hoạch, tăng 31,5 tỷ đồng so với đầu năm (354,4 tỷ đồng), tỷ lệ tăng trưởng [|8,2%|].")]
    [InlineData("Thu phí được 912,4 triệu đồng của 618 hộ, tăng 84,2 triệu đồng so với năm trước (828,2 triệu đồng), tương đương [|12,0%|].")]
    public void ToldAgainInPercentFarBehind_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổng dư nợ đạt 385,9 tỷ đồng với 11.284 hộ còn dư nợ, hoàn thành 99,8% kế hoạch, tăng 31,5 tỷ đồng so với đầu năm (354,4 tỷ đồng), tỷ lệ tăng trưởng 8,9%.")]
    [InlineData("Đường ngõ xóm đạt 76,3%, tăng 14,8% so với năm 2020 (61,5%), vượt 6,3% so với chỉ tiêu.")]
    public void ToldAgainInPercentFarBehind_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Toàn tỉnh có 18.462 hộ nghèo; cuối năm 2022 là 22.715 hộ, như vậy giảm 4.253 hộ, tương đương 18,72%.")]
    [InlineData("Trường có 812 học sinh; năm học trước là 774 học sinh, như vậy tăng 38 học sinh, tương đương 4,9%.")]
    public void WhatItFellFrom_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Trong năm kết nạp mới 415 hội viên, đưa ra khỏi danh sách 132 hội viên (chuyển nơi cư trú), như vậy tăng 283 hội viên so với cuối năm 2022 (9.563 hội viên).")]
    [InlineData("Trong tháng có 86 hộ vào, 41 hộ ra, như vậy tăng 45 hộ so với tháng trước (1.212 hộ).")]
    public void NetOfWhatCameAndWent_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Nạo vét 47 tuyến kênh với tổng chiều dài 38,6 km, tăng [|9|] tuyến so với cùng kỳ năm 2023 (42 tuyến).")]
    [InlineData("Mở 31 lớp trên diện tích 1.240 m2, giảm [|6|] lớp so với năm trước (35 lớp).")]
    public void MeasuresBesideWhatIsCounted_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Nạo vét 47 tuyến kênh với tổng chiều dài 38,6 km, tăng 5 tuyến so với cùng kỳ năm 2023 (42 tuyến), đạt 78,3% kế hoạch năm (60 tuyến).")]
    public void MeasuresBesideWhatIsCounted_NoFinding(string text) => Silent(text);
}
