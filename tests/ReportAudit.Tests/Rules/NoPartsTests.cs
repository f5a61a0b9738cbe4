using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Figures beside the parts of a total that are none: prices, averages, what a bracket tells.</summary>
public sealed class NoPartsTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("Grants came to £86,200, gifts to £12,950 and fees to £4,180 (209 members at £20), in all £103,330.")]
    [InlineData("Firewood brought £18,300; poles £6,250 at £25; honey £1,140. Total income: £25,690.")]
    [InlineData("Rooms at an average of €31.50 brought in €84,105. Meals brought €9,320 and boats €2,275. Total income €95,700.")]
    [InlineData("Attendance was 4,210: 1,904 at 4-H shows, 1,322 in gardening, 604 in cooking and 380 in sewing.")]
    [InlineData("The yard sold 2,480 tonnes of oak, namely beams 1,310 t, boards 720 t and other oak 450 t, and 1,905 tonnes of pine.")]
    [InlineData("There are 41 permanent and 96 seasonal at harvest (we advertised for 118; 22 never came).")]
    [InlineData("We washed for 412 households. Of the households, 268 (65.0%) come from the two estates, 97 (23.5%) from the old town and 47 (11.4%) from further away.")]
    [InlineData("142 letters came: 97 by mail, 38 by hand and 7 by fax. Of these, 64 ask for a lamp and 93 for a bench.")]
    [InlineData("Enrolment stood at 347 members. 204 members showed a project, 96 members showed a horse and 41 members went away to compete (one member may be in all three groups).")]
    public void NoPart_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Grants came to £86,200, gifts to £12,950 and fees to £4,180 (209 members at £20), in all [|£103,230|].")]
    [InlineData("Firewood brought £18,300; poles £6,250 at £25; honey £1,140. Total income: [|£25,960|].")]
    public void TotalOfTheOthers_Finding(string marked) => Found(marked.Replace("[|£", "£[|", StringComparison.Ordinal));
}

/// <summary>Words that the digits in brackets contradict take no part in sums.</summary>
public sealed class ContradictedWordsTests() : RuleTests("words-digits-mismatch", "en")
{
    [Fact]
    public void WordsOfOnePart_Finding() => Found("The list held 236 guides: one hundred and fifteen ([|151|]) with a full badge and 85 with a trial one.");

    [Fact]
    public void WordsOfOnePart_NoFinding() => Silent("The list held 236 guides: one hundred and fifty-one (151) with a full badge and 85 with a trial one.");
}

/// <summary>Figures in one row, and moves of an account under several names.</summary>
public sealed class RowsAndMovesTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Đội trống có 64 người, đội múa 28 người, tổ vẽ 19 người, đội cờ 15 người.")]
    [InlineData("Đầu năm có 286 hội viên. Trong năm kết nạp 23 hội viên, 05 cụ qua đời, 04 hội viên chuyển đi; đến nay có 300 hội viên.")]
    [InlineData("Năm nay bán 19,2 tỷ đồng, tăng 20% so với năm trước (16 tỷ đồng).")]
    public void NoWhole_NoFinding(string text) => Silent(text);
}
