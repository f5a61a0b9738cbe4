using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What "and" closes a list with, and what behind it is none of its items.</summary>
public sealed class ListClosingTests() : RuleTests("total-mismatch")
{
    // The last item belongs to the list though it is counted in another noun.
    [Theory]
    [InlineData("The mobile library made [|246|] stops in the year, comprising 158 market stops, 88 school stops and 19 evening calls.")]
    [InlineData("Đội tổ chức [|96|] buổi tuyên truyền, gồm 61 buổi lưu động, 35 buổi tại trường và 12 lượt phát loa.")]
    [InlineData("The depots spread [|6,240|] tons of grit: Eastgate 2,410 tons, Millside 2,130 tons, Oakhill 1,700 tons and Ferry Lane, which reopened in March 2024, 820 tons.")]
    public void LastItem_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The mobile library made 246 stops in the year, comprising 158 market stops and 88 school stops, and 19 leaflets were handed out.")]
    [InlineData("The mobile library made 246 stops in the year, comprising 158 market stops, 88 school stops and 19 notices were put up.")]
    [InlineData("Đội tổ chức 96 buổi tuyên truyền, gồm 61 buổi lưu động và 35 buổi tại trường, 12 lượt phát loa.")]
    [InlineData("Lực lượng có 120 người, gồm 45 người của công an, 75 người của quân sự và 3 tổ xung kích.")]
    [InlineData("The boats carried 340 people, of whom 210 on the ferry and 130 on the launch, which made 12 trips.")]
    public void ClosedBefore_NoFinding(string text) => Silent(text);

    // Another clause behind the last item.
    [Theory]
    [InlineData("We paid out £31,400, made up of wages £18,900, diesel £7,300 and repairs £5,200, so the year ended with a deficit of £1,150.")]
    [InlineData("Tổng chi 314 triệu đồng, gồm tiền công 189 triệu đồng, xăng dầu 73 triệu đồng và sửa chữa 52 triệu đồng, nên cuối năm quỹ dư 12 triệu đồng.")]
    [InlineData("The fair took £4,260, comprising stalls £2,610, teas £1,130 and the raffle £520, leaving us £890 ahead of last year's.")]
    public void ClauseBehind_NoFinding(string text) => Silent(text);

    // Prices before what they come to.
    [Theory]
    [InlineData("A double pitch is £64 a season and a single one £35, which gives £8,960 and £4,550, together £13,510.")]
    [InlineData("Adults pay $12 and children $5, which brought in $3,840 and $1,150, together $4,990.")]
    public void PricesBeforeARelativeClause_NoFinding(string text) => Silent(text);

    // Groups told by different qualities share members.
    [Theory]
    [InlineData("The line has 94 helpers, among them 58 drivers, 22 under twenty-five and 19 who speak another language.")]
    [InlineData("Đoàn có 94 tình nguyện viên, trong đó 58 người lái xe, 22 người dưới 25 tuổi và 19 người nói được hai thứ tiếng.")]
    public void Qualities_NoFinding(string text) => Silent(text);

    // "61 a 5": the grade is no count.
    [Theory]
    [InlineData("96 kitchens were graded: 61 a 5, 24 a 4, 8 a 3 and 3 a 2.")]
    public void Grades_NoFinding(string text) => Silent(text);
}
