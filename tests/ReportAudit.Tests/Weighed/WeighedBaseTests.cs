using ReportAudit.Tests.Rules;
using Xunit;

namespace ReportAudit.Tests.Weighed;

/// <summary>Shares of another base than the words name, and of the base that they do.</summary>
public sealed class WeighedBaseTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Đang quản lý 1.420 người tăng huyết áp, trong đó 1.108 người đạt huyết áp mục tiêu, tỷ lệ [|87,0%|].")]
    [InlineData("Quản lý 612 người đái tháo đường, đạt đường huyết mục tiêu 349 người ([|75,03%|]).")]
    public void TargetOfHealth_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Đang quản lý 1.420 người tăng huyết áp, trong đó 1.108 người đạt huyết áp mục tiêu, tỷ lệ 78,0%.")]
    [InlineData("Số hồ sơ tiếp nhận là 12.480 hồ sơ; đã giải quyết 11.236 hồ sơ.\nCấp kết quả bản điện tử 9.360 hồ sơ, đạt 83,3% số hồ sơ đã giải quyết.")]
    [InlineData("Toàn huyện có 1.842 hộ nghèo và 2.306 hộ cận nghèo; hộ nghèo có bảo hiểm y tế 1.695 hộ, đạt 92,0% số hộ nghèo.")]
    [InlineData("Kế hoạch giao 40 lớp, đã mở 36 lớp, đạt 90%; 1.080 lượt người dự, trong đó nữ 486 lượt người (45%).")]
    public void OfItsOwnBase_NoFinding(string text) => Silent(text);
}

/// <summary>The same in English.</summary>
public sealed class EnglishWeighedBaseTests() : RuleTests("percentage-mismatch", "en")
{
    [Theory]
    [InlineData("The clinic examined 3,962 adults; 3,180 adults were well. Of these 477 adults were given a card (15.0%).")]
    [InlineData("Of the 640 trainees, 412 were certified, a rate of 64.4%. In all 920 people had asked for a place.")]
    [InlineData("Of 1,212 forms sent out 874 came back (72.1%); 96 forms, or 11.0% of those that came back, were not signed.")]
    [InlineData("The bank lent £4.2 million, 84.0% of the £5.0 million that it may lend; £3.1 million of it, or 73.8%, went to farms.")]
    public void OfItsOwnBase_NoFinding(string text) => Silent(text);
}

/// <summary>Values of an earlier time that are told as such.</summary>
public sealed class WeighedTimeTests() : RuleTests("restated-figure-mismatch")
{
    [Theory]
    [InlineData("Đầu năm Hội có 8.412 hội viên; kết nạp 365 hội viên, giảm 148 hội viên, hiện có 8.629 hội viên.\nSo với 8.412 hội viên của đầu năm, số hội viên tăng 217 người.")]
    [InlineData("Thu hoạch 5.312 tấn, năm trước 4.980 tấn.\nTrong kho năm trước còn 4.980 tấn thóc giống của công ty.")]
    [InlineData("Lượng khách đạt 62.480 lượt, tăng 5,9% so với năm trước (59.000 lượt).\nChỉ tiêu năm nay là 59.000 lượt khách qua cổng soát vé.")]
    public void ToldAsOfThen_NoFinding(string text) => Silent(text);
}

/// <summary>Rises of which a rate stands before, and that go the other way.</summary>
public sealed class WeighedRateTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Lượng khách đạt 412.500 lượt, bình quân 4.480 lượt/ngày, giảm [|3,1%|] so với cùng kỳ năm trước (400.100 lượt).")]
    [InlineData("Đàn bò cho 318.600 lít sữa, bình quân 885 lít/ngày, tăng [|6,8%|] so với cùng kỳ năm trước (300.000 lít).")]
    public void BehindARate_Finding(string marked) => Found(marked);

    [Fact]
    public void BehindARate_NoFinding() => Silent("Lượng khách đạt 412.500 lượt, bình quân 4.480 lượt/ngày, tăng 3,1% so với cùng kỳ năm trước (400.100 lượt).");
}

/// <summary>Accounts that run over several paragraphs, and figures that make none.</summary>
public sealed class EnglishWeighedSpineTests() : RuleTests("remainder-mismatch", "en")
{
    [Theory]
    [InlineData("We began the year with £8,214.60.\nIncome was £16,480.00:\n- gifts £10,400.00\n- hall £6,080.00\nWe spent £15,920.40:\n- rent £9,200.00\n- repairs £6,720.40\nThe balance carried forward is therefore £8,774.20.")]
    [InlineData("The fund stood at £31,400 in April. Members paid in £12,650 and £9,870 was lent. The roof will cost £34,500, so we need help.")]
    [InlineData("The store held 2,480 sacks. In June 1,260 sacks came, and 940 sacks went to schools. Our neighbours hold 2,750 sacks.")]
    public void HoldsOrIsOfAnother_NoFinding(string text) => Silent(text);
}

/// <summary>Products for each month, and prices with two digits in the other order.</summary>
public sealed class WeighedPriceTests() : RuleTests("product-mismatch", "en")
{
    [Fact]
    public void PriceSwapped_Finding() => Found("We planted 240 acres at a price of £3,200 per acre, at a cost of £[|786 thousand|].");

    [Theory]
    [InlineData("All 146 stalls are let at Rs 12,500 a month, which gives Rs 1,825,000 a month.")]
    [InlineData("All 146 stalls are let at Rs 12,500 a month; the car park brings Rs 1,852,000 a month.")]
    public void OfEachMonth_NoFinding(string text) => Silent(text);
}
