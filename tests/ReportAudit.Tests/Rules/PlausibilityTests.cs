using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>A sum that misses by more than offices err, or that another reading of the sentence makes hold, was not meant.</summary>
public sealed class PlausibleSumTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Thu mua [|318|] tấn ngô, gồm 171 tấn vụ sớm và 109 tấn vụ muộn.")]
    [InlineData("Mua [|1.240|] cây giống, gồm 640 cây keo, 320 cây quế.")]
    [InlineData("Phát hành [|140|] văn bản, trong đó văn bản giấy 15 văn bản, văn bản điện tử 205 văn bản.")]
    public void NearOrOfOneUnit_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Mua 1.240 cây giống, gồm 164 cây keo, 232 cây quế.")]
    [InlineData("Tuyển 5 đội bóng, gồm 12 cầu thủ xã A và 9 cầu thủ xã B.")]
    [InlineData("Kiểm tra 37 vụ; khách đến 1.206 lượt, hàng về 2.114 lượt.")]
    public void FarOff_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Kiểm tra 142 cơ sở, gồm theo kế hoạch 58 cơ sở, đột xuất 73 cơ sở, phối hợp 11 cơ sở.")]
    [InlineData("Ban hành 940 văn bản, gồm: quyết định 415 văn bản; công văn 272 văn bản; kế hoạch 114 văn bản; giấy mời 139 văn bản.")]
    public void LeftOutAsAPlan_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Ban hành [|940|] văn bản, gồm: quyết định 415 văn bản; công văn 272 văn bản; tờ trình 124 văn bản; giấy mời 139 văn bản.")]
    public void LeftOutAsAPlan_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Tiêm 21 mũi nhắc, gồm phản ứng sốt dưới 38,5 độ 16 mũi, sưng đau 5 mũi.")]
    [InlineData("Thu 64 mẫu nước, gồm mẫu trên 2,5 mg/l 41 mẫu, mẫu đạt 23 mẫu.")]
    public void MeasureAmongCounts_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Có 4 tổ với 486 hội viên: dưỡng sinh 1 tổ, 212 hội viên; cầu lông 1 tổ, 96 hội viên; thơ ca 1 tổ, 71 hội viên; cờ tướng 1 tổ, 107 hội viên.")]
    public void OneOfTheParts_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Có 4 tổ với [|486|] hội viên: dưỡng sinh 1 tổ, 212 hội viên; cầu lông 1 tổ, 96 hội viên; thơ ca 1 tổ, 71 hội viên; cờ tướng 1 tổ, 117 hội viên.")]
    public void OneOfTheParts_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Quý II tiêm 312 lượt: tháng 4 103 lượt, tháng 5 108 lượt, tháng 6 101 lượt.")]
    [InlineData("Toàn trường 627 em: khối 6 201 em, khối 7 214 em, khối 8 212 em.")]
    public void NumbersOfMonths_AreNoThousands_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Quý II tiêm [|322|] lượt: tháng 4 103 lượt, tháng 5 108 lượt, tháng 6 101 lượt.")]
    public void NumbersOfMonths_AreNoThousands_Finding(string marked) => Found(marked);
}

/// <summary>A total that its clause tells alone, behind its parts.</summary>
public sealed class TotalOfAllTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Xã A cấp 1.846 suất, xã B cấp 1.572 suất, xã C cấp 938 suất; tổng số cả huyện [|4.456|] suất.")]
    [InlineData("Tuyến một thu gom 412 tấn, tuyến hai 386 tấn, tuyến ba 105 tấn, tổng cộng [|798|] tấn.")]
    public void TotalBehindItsParts_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Xã A cấp 1.846 suất, xã B cấp 1.572 suất, xã C cấp 938 suất; tổng số cả huyện 4.356 suất.")]
    [InlineData("Xã A cấp 1.846 suất, xã B cấp 1.572 suất; tổng số cả nhiệm kỳ từ năm 2019 đến nay 9.456 suất.")]
    public void TotalBehindItsParts_NoFinding(string text) => Silent(text);
}

/// <summary>The same of shares.</summary>
public sealed class PlausibleShareTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Khám 1.240 học sinh, phát hiện 318 học sinh cận thị, chiếm [|26,5%|].")]
    [InlineData("Khám 1.240 học sinh, phát hiện 318 học sinh cận thị, chiếm [|35,6%|].")]
    public void Near_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Khám 1.240 học sinh, phát hiện 318 học sinh cận thị, chiếm 82,7%.")]
    [InlineData("Doanh thu 4,12 tỷ đồng, kỳ trước 3,98 tỷ đồng (3,5%).")]
    [InlineData("Có 612 hộ vay vốn, 96 hộ trả trước hạn; 41 hộ vay mới, trong đó hộ nghèo 38 hộ, chiếm 92,7%.")]
    public void FarOffOrOfAnother_NoFinding(string text) => Silent(text);
}

/// <summary>Shares under a total that are of something of their own.</summary>
public sealed class RatesOfTheirOwnTests() : RuleTests("percentage-mismatch")
{
    [Fact]
    public void OfTheirOwn_NoFinding() => Silent("Đã tiêm 12.640 con chó:", "- Xã Tân Lập: 7.866 con, chiếm 77,0%;", "- Xã Yên Bình: 4.774 con, chiếm 76,2%.");

    [Fact]
    public void OfTheTotal_NoFinding() => Silent("Đã tiêm 12.640 con chó:", "- Xã Tân Lập: 7.866 con, chiếm 62,2%;", "- Xã Yên Bình: 4.774 con, chiếm 37,8%.");

    [Fact]
    public void OneOfTheTotal_Finding() => Found("Đã tiêm 12.640 con chó:", "- Xã Tân Lập: 7.866 con, chiếm [|66,2%|];", "- Xã Yên Bình: 4.774 con, chiếm 37,8%.");

    [Theory]
    [InlineData("Vận động 6.480/6.912 hộ ký cam kết, đạt 93,8%.")]
    [InlineData("Vận động 6.480/6.912 hộ ký cam kết, đạt 93,7%.")]
    public void HalfWay_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Vận động 6.480/6.912 hộ ký cam kết, đạt [|93,9%|].")]
    public void HalfWay_Finding(string marked) => Error(marked);
}

/// <summary>Shares behind one of a whole told far above are of that whole.</summary>
public sealed class ChainedSharesTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Tổng số học viên tốt nghiệp 378 học viên.\n\nNữ 241 học viên, chiếm 63,8%; dân tộc thiểu số 171 học viên, chiếm [|54,2%|].")]
    [InlineData("Tổng số hộ được xét 1.426 hộ.\n\nHộ cũ 905 hộ, chiếm 63,5%; hộ mới 318 hộ, chiếm [|23,2%|].")]
    public void OfTheSameWhole_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổng số học viên tốt nghiệp 378 học viên.\n\nNữ 241 học viên, chiếm 63,8%; dân tộc thiểu số 171 học viên, chiếm 45,2%.")]
    [InlineData("Tổng số học viên tốt nghiệp 378 học viên.\n\nNữ 241 học viên, chiếm 63,8%; có việc làm ngay 171 học viên, đạt 92,4% kế hoạch.")]
    public void OfTheSameWhole_NoFinding(string text) => Silent(text);
}

/// <summary>What is left of a whole that the section told above.</summary>
public sealed class RestsOfSectionsTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Toàn huyện phát hiện 23 vụ phá rừng.\n\nĐã xử lý 17 vụ, gồm xử phạt 15 vụ và khởi tố 2 vụ; còn lại [|5|] vụ đang xác minh.")]
    [InlineData("Lũ làm 176 nhà tốc mái.\n\nĐã sửa xong 158 nhà, còn lại [|28|] nhà chưa lợp.")]
    public void OfTheFirstAbove_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Toàn huyện phát hiện 23 vụ phá rừng.\n\nĐã xử lý 17 vụ, gồm xử phạt 15 vụ và khởi tố 2 vụ; còn lại 6 vụ đang xác minh.")]
    [InlineData("Toàn huyện phát hiện 23 vụ phá rừng.\n\nTheo dõi 17 vụ cháy; còn lại 45 vụ là báo giả.")]
    public void OfTheFirstAbove_NoFinding(string text) => Silent(text);
}

/// <summary>The same of rises and falls.</summary>
public sealed class PlausibleChangeTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Thị trấn có 812 hộ kinh doanh, trong đó 46 hộ mới, tăng [|36|] hộ so với năm trước (16 hộ).")]
    [InlineData("Sản lượng 41.565,9 tấn; vụ trước 41.219,1 tấn; tăng 346,8 tấn, tương đương [|8,4%|].")]
    [InlineData("Đón 24.610 lượt khách, tăng [|72,3%|] so với năm trước (12.800 lượt khách).")]
    public void Near_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Thị trấn có 812 hộ kinh doanh, trong đó 46 hộ mới, tăng 30 hộ so với năm trước (16 hộ).")]
    [InlineData("Sản lượng 41.565,9 tấn; vụ trước 41.219,1 tấn; tăng 346,8 tấn, tương đương 0,84%.")]
    [InlineData("So cùng kỳ 4.700 con, giảm 1.240 con (26,4%).")]
    [InlineData("So với quý II, khi ba xã cũ tiếp 78 lượt, số lượt tăng 16 lượt, tương đương 20,5%.")]
    [InlineData("Kết nạp 132 hội viên, toàn hội tăng 2,9% so với năm trước (9.563 hội viên).")]
    public void FarOff_NoFinding(string text) => Silent(text);
}

/// <summary>The same of figures told twice.</summary>
public sealed class PlausibleRestatementTests() : RuleTests("restated-figure-mismatch")
{
    [Theory]
    [InlineData("Đội quản lý thị trường tịch thu 1.205 gói kẹo.\n\nĐội quản lý thị trường tịch thu [|1.250|] gói kẹo.")]
    [InlineData("Tổng số hộ nghèo là 208 hộ.\n\nTổng số hộ nghèo là [|412|] hộ.")]
    public void NearOrTotals_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Số hộ kinh doanh giỏi là 1.205 hộ.\n\nSố hộ kinh doanh giỏi là 3.871 hộ.")]
    public void FarOff_NoFinding(string text) => Silent(text);
}

/// <summary>Figures told again, two digits in the other order, in words that the report uses nowhere else.</summary>
public sealed class RareWordingTests() : RuleTests("restated-figure-mismatch")
{
    // Only in a text of some length is a wording rare.
    private const string Rest = """
        Trong kỳ cấp 118 giấy phép, thu 205 bản vẽ, tiếp 64 đoàn, giao 37 nhà, sửa 19 cầu, đắp 52 bờ.
        Thu gom 71 tấn rác, trồng 83 cây xanh, lát 46 vỉa hè, dựng 28 cột đèn, đặt 35 thùng rác, sơn 94 biển báo.
        Khám 156 cụ già, tặng 87 áo ấm, thăm 43 gia đình, mở 22 lớp xoá mù, chiếu 61 buổi phim, in 132 tờ gấp.
        Lắp 48 vòi nước, khoan 17 giếng, kéo 26 đường dây, thay 39 bóng đèn, quét 58 ngõ, cấp 73 thẻ đọc.
        """;

    [Theory]
    [InlineData("Hội quản lý 241 tổ tiết kiệm và vay vốn.\n" + Rest + "\nNhìn chung, [|214|] tổ tiết kiệm và vay vốn hoạt động nền nếp.")]
    [InlineData("Tổng hợp được 87 ý kiến, kiến nghị.\n" + Rest + "\nToàn bộ [|78|] ý kiến, kiến nghị đã được trả lời.")]
    public void Swapped_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Hội quản lý 241 tổ tiết kiệm và vay vốn.\n" + Rest + "\nNhìn chung, 241 tổ tiết kiệm và vay vốn hoạt động nền nếp.")]
    [InlineData("Hội quản lý 241 tổ tiết kiệm và vay vốn.\n" + Rest + "\nCó 236 tổ tiết kiệm và vay vốn xếp loại tốt.")]
    [InlineData("Ghi nhận 97 ca khai sinh muộn.\n" + Rest + "\nCó 79 ca khai sinh muộn do đi làm ăn xa.")]
    public void Swapped_NoFinding(string text) => Silent(text);
}

/// <summary>"Of these" tells of some of what was told before.</summary>
public sealed class SomeOfTheseTests() : RuleTests("restated-figure-mismatch", "en")
{
    [Theory]
    [InlineData("The council logged 1,127 incidents of fly-tipping. Of these 942 incidents (83.6%) were cleared within five days.")]
    [InlineData("Readers placed 41,260 requests. Of these 36,722 requests were met.")]
    public void SomeOfThese_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The council logged 1,127 incidents of fly-tipping. Of these [|1,172|] incidents, 942 incidents were cleared within five days.")]
    public void TheseAgain_Finding(string marked) => Found(marked);
}
