using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Shares of another whole than the nearest one told.</summary>
public sealed class OtherWholeTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("New givers gave 1,642 of the bags (14.6%). Group O: 1,014 bags, 9.0% of bags.")]
    [InlineData("Người mới nộp 1.642 hồ sơ (14,6%). Lĩnh vực đất đai: 1.014 hồ sơ, 9,0%.")]
    [InlineData("Mở 11 lớp kỹ thuật với 348 lượt người; mở 2 lớp nghề có 60 học viên, đã có việc làm 51 người, tỷ lệ 85%.")]
    [InlineData("Năm nay có 21.480/23.105 hộ đăng ký gia đình văn hoá, đạt 92,97%. Qua bình xét, 19.872 hộ được công nhận, bằng 92,51% số hộ đăng ký.")]
    [InlineData("We enrolled 8,426 pupils. The forecast was 8,400. Among our pupils 4,297 get free meals (51.0%).")]
    [InlineData("Thẩm định 274 cơ sở: loại A 58 cơ sở, loại B 203 cơ sở, loại C 13 cơ sở. Tỷ lệ cơ sở đạt loại A, B là 95,26% (261 cơ sở).")]
    public void OfAnother_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Mở 2 lớp nghề có 60 học viên, đã có việc làm 51 người, tỷ lệ [|58%|].")]
    [InlineData("Năm nay có 21.480/23.105 hộ đăng ký gia đình văn hoá, đạt 92,97%. Qua bình xét, 19.872 hộ được công nhận, bằng [|95,21%|] số hộ đăng ký.")]
    public void OfNone_Finding(string marked) => Found(marked);
}

/// <summary>Figures of two items of one list, told alike.</summary>
public sealed class ItemsOfOneListTests() : RuleTests("restated-figure-mismatch")
{
    [Theory]
    [InlineData("Tiêm vắc xin 2 đợt:", "+ Đợt 1: tiêm được 13.120 con, đạt 80%.", "+ Đợt 2: tiêm được 13.940 con, đạt 85%.")]
    [InlineData("The plays:", "1. The Ferry - 28 shows, 6,310 tickets", "2. Two Doors - 18 shows, 1,990 tickets", "3. The Well - 22 shows, 3,610 tickets")]
    [InlineData("Giá trị 9 tháng đạt 1.062,1 tỷ đồng, bằng 74,8% kế hoạch (1.420 tỷ đồng).", "Giá trị quý IV phải đạt 357,9 tỷ đồng để hoàn thành kế hoạch năm.")]
    public void TwoThings_NoFinding(params string[] lines) => Silent(lines);

    [Fact]
    public void OneThing_Finding() => Found("1. Toàn huyện có 412 hợp tác xã, 1.240 tổ hợp tác.", "2. Tổng số hợp tác xã là [|421|] hợp tác xã.");
}

/// <summary>A rate for another count than the one told in the sentence before.</summary>
public sealed class OtherCountTests() : RuleTests("product-mismatch", "en")
{
    [Fact]
    public void Bound_NoFinding() => Silent("Delivered grit cost £68 a tonne, £231,200 in all. The contract allows up to 4,200 tonnes.");

    [Fact]
    public void CountOfItsOwnSentence_NoFinding() => Silent("17 drivers were taken to court. Fines of £250 each were laid on 16 traders, making £4,000.");

    [Fact]
    public void CountOfItsOwnSentence_Finding() => Found("17 drivers were taken to court. Fines of £250 each were laid on 16 traders, making £[|4,800|].");
}
