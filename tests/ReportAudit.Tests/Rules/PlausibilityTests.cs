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

/// <summary>The same of rises and falls.</summary>
public sealed class PlausibleChangeTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Thị trấn có 812 hộ kinh doanh, trong đó 46 hộ mới, tăng [|36|] hộ so với năm trước (16 hộ).")]
    [InlineData("Đón 24.610 lượt khách, tăng [|72,3%|] so với năm trước (12.800 lượt khách).")]
    public void Near_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Thị trấn có 812 hộ kinh doanh, trong đó 46 hộ mới, tăng 30 hộ so với năm trước (16 hộ).")]
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
