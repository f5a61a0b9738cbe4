using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Figures of the text that are not what a total of a table says: still aimed at, or of less than all.</summary>
public sealed class SilentTableTests() : RuleTests("text-table-mismatch")
{
    private const string Crops = """
        I. KẾT QUẢ SẢN XUẤT
        | Loại rau | Diện tích (ha) | Sản lượng (tấn) |
        | Rau ăn lá | 12,5 | 288 |
        | Rau ăn quả | 18,0 | 317 |
        | Cộng | 30,5 | 605 |
        II. KẾ HOẠCH NĂM 2025
        """;

    private const string Receipts = """
        | Khoản thu | Dự toán năm (triệu đồng) | Thực hiện (triệu đồng) |
        | Thuế | 61.000 | 48.250 |
        | Phí, lệ phí | 43.000 | 32.750 |
        | Tiền sử dụng đất | 60.000 | 41.250 |
        | Tổng cộng | 164.000 | 122.250 |
        """;

    [Theory]
    [InlineData("Sản lượng 650 tấn; mở rộng diện tích lên 33,5 ha.")]
    [InlineData("Phấn đấu sản lượng rau đạt 650 tấn.")]
    public void StillAimedAt_NoFinding(string text) => Silent([.. Crops.Split('\n'), text]);

    [Theory]
    [InlineData("Không kể tiền sử dụng đất, thu được 81.000 triệu đồng, đạt 77,9% dự toán (104.000 triệu đồng).")]
    [InlineData("Nếu không tính tiền sử dụng đất thì tổng dự toán năm là 104.000 triệu đồng.")]
    public void OfLess_NoFinding(string text) => Silent([.. Receipts.Split('\n'), text]);

    [Theory]
    [InlineData("Tổng dự toán năm là [|146.000 triệu|] đồng.")]
    public void OfAll_Finding(string marked) => Found([.. Receipts.Split('\n'), marked]);
}

/// <summary>Shares of several parts that are named together.</summary>
public sealed class SharesOfSeveralTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Kiểm tra bắn súng 98 đồng chí: giỏi 21 đồng chí, khá 46 đồng chí, đạt 31 đồng chí; tỷ lệ khá, giỏi 68,4%.")]
    [InlineData("Xếp loại 352 học sinh: tốt 118 em, khá 139 em, đạt 81 em, chưa đạt 14 em; tỷ lệ tốt, khá 73,0%.")]
    [InlineData("Chấm 64 bài: xuất sắc 9 bài, tốt 22 bài, khá 33 bài; tỷ lệ xuất sắc, tốt 48,4%.")]
    public void OfBoth_NoFinding(string text) => Silent(text);

    [Fact]
    public void OfOne_Finding() => Found("Kiểm tra bắn súng 98 đồng chí: giỏi 21 đồng chí, khá 46 đồng chí, đạt 31 đồng chí; tỷ lệ giỏi [|24,1%|].");
}

/// <summary>Words that tell of a rise elsewhere, joined to another by a hyphen, tell of none.</summary>
public sealed class HyphenedCueTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("Inspectors made 648 visits. By type:", "- routine 462", "- follow-up 118", "- complaint 68")]
    [InlineData("The counter took 530 requests: 412 for check-in, 76 for a write-off and 42 for a follow-up.")]
    [InlineData("The team ran 91 sessions: clean-up 44, warm-up 29 and drop-off 18.")]
    public void AddsUp_NoFinding(params string[] lines) => Silent(lines);

    [Fact]
    public void LacksSome_Finding() => Found("Inspectors made [|684|] visits. By type:", "- routine 462", "- follow-up 118", "- complaint 68");
}

/// <summary>What each got is no move of an account, and what is told of others no part of a whole.</summary>
public sealed class NoMoveTests() : RuleTests("remainder-mismatch", "en")
{
    [Theory]
    [InlineData("Loans outstanding on 1 January amounted to Rs 6,840,000. New loans of Rs 2,150,000 were given to 43 members, an average of Rs 50,000 each, and Rs 1,975,000 was repaid, leaving Rs 7,015,000 outstanding on 30 June.")]
    [InlineData("The fund stood at £84,200 in April. Grants of £12,600 were paid in by 21 parishes, £600 each, and £9,300 was spent, leaving £87,500 in March.")]
    public void Closes_NoFinding(string text) => Silent(text);

    [Fact]
    public void DoesNotClose_Finding() => Found("The fund stood at £84,200 in April. Grants of £12,600 were paid in by 21 parishes, and £9,300 was spent, leaving £[|85,700|] in March.");
}

public sealed class OfWhichOthersTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("There are 46 allotment plots, of which 44 are let, and 12 people are on the waiting list.")]
    [InlineData("The harbour has 130 berths, of which 124 are taken, and 31 boats wait for one.")]
    [InlineData("We keep 58 beds, of which 55 were in use, and 9 patients were sent elsewhere.")]
    public void OthersBehind_NoFinding(string text) => Silent(text);
}
