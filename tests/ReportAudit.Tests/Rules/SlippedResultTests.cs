using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Long results that follow from what was told before but for one slip, whatever the words are.</summary>
public sealed class SlippedRestTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Kho nhận 24.806 kiện hàng. Đã giao 19.472 kiện, trả lại 316 kiện nên còn [|5.108|] kiện tồn kho.")]
    public void TwoDigitsExchanged_Finding(string marked) => Found(marked);
}

/// <summary>A rise told in its unit and again in percent.</summary>
public sealed class PercentBehindRiseTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Diện tích tưới tiết kiệm tăng từ 480 ha lên 640 ha, tăng 160 ha ([|25,0%|]).")]
    [InlineData("Số thuê bao tăng từ 1.240 lên 1.612 thuê bao, tăng 372 thuê bao, tương đương [|23,1%|].")]
    public void OfTheLaterValue_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Diện tích tưới tiết kiệm tăng từ 480 ha lên 640 ha, tăng 160 ha (33,3%).")]
    [InlineData("Số thuê bao tăng từ 1.240 lên 1.612 thuê bao, tăng 372 thuê bao, tương đương 30%.")]
    public void OfTheEarlierValue_NoFinding(string text) => Silent(text);
}

/// <summary>Points between two shares, two digits of them exchanged.</summary>
public sealed class SlippedPointsTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Toàn xã có 412 hộ cận nghèo, tỷ lệ 8,37%. So với năm trước (601 hộ, tỷ lệ 12,15%), tỷ lệ giảm [|3,87 điểm %|].")]
    [InlineData("Có 1.204 lao động qua đào tạo, chiếm 48,16%. So với năm trước (1.090 lao động, chiếm 43,85%), tỷ lệ tăng [|4,13 điểm %|].")]
    public void TwoDigitsExchanged_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Toàn xã có 412 hộ cận nghèo, tỷ lệ 8,37%. So với năm trước (601 hộ, tỷ lệ 12,15%), tỷ lệ giảm 3,78 điểm %.")]
    [InlineData("Toàn xã có 412 hộ cận nghèo, tỷ lệ 8,37%. So với năm trước (601 hộ, tỷ lệ 12,15%), vượt kế hoạch 1,28 điểm %.")]
    public void HoldsOrAnother_NoFinding(string text) => Silent(text);
}
