using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Rises and falls whose values stand behind words of time, in the sentence before, or in front of a "by".</summary>
public sealed class EnglishResumedGrowthTests() : RuleTests("growth-mismatch", "en")
{
    private const string Head = "ANNUAL REPORT\nThe work of the office in 2024";

    [Theory]
    [InlineData("The library lent 48,300 books, compared with 42,000 books ten years ago, an increase of [|13.5%|].")]
    [InlineData("The co-operative now has 1,150 shareholders, against 1,000 shareholders six months earlier, a rise of [|11.5%|].")]
    public void LongAgo_Finding(string text) => Error(text);

    [Theory]
    [InlineData("The library lent 48,300 books, compared with 42,000 books ten years ago, an increase of 15.0%.")]
    [InlineData("The co-operative now has 1,150 shareholders, against 1,000 shareholders six months earlier, a rise of 15.0%.")]
    [InlineData("The library lent 48,300 books within ten days, earlier than in the year before, and returns rose by 15.0%.")]
    public void LongAgo_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Complaints about noise rose from 240 to 300, that is by 60 or [|20.0%|].")]
    [InlineData("The waiting list came down from 4,180 to 4,012 names, that is by [|186|] names.")]
    [InlineData("The orchestra gained listeners: its audience grew from 800 to 920, or by [|12.0%|].")]
    public void ToldBy_Finding(string text) => Error(text);

    [Theory]
    [InlineData("Complaints about noise rose from 240 to 300, that is by 60 or 25.0%.")]
    [InlineData("The waiting list came down from 4,180 to 4,012 names, that is by 168 names.")]
    [InlineData("Complaints about noise rose from 240 to 300, and in 60 cases, or by 20.0% of those asked, a visit was wished.")]
    [InlineData("Letters are answered in 10 days, that is by 4 clerks of the office.")]
    public void ToldBy_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Members made 6,300 bookings, made up of 4,100 for courts and 2,200 for halls. Bookings rose from 6,000 in 2023, an increase of [|6.0%|].")]
    [InlineData("In 2024 the ferry carried 5,460 lorries, 3,000 outbound and 2,460 inbound. In 2023 there were 5,200 lorries; traffic has therefore grown by [|280|] lorries.")]
    public void NowInTheSentenceBefore_Finding(string text) => Error($"{Head}\n{text}");

    [Theory]
    [InlineData("Members made 6,300 bookings, made up of 4,100 for courts and 2,200 for halls. Bookings rose from 6,000 in 2023, an increase of 5.0%.")]
    [InlineData("Members made 6,300 bookings, made up of 4,100 for courts and 2,200 for halls. Complaints rose from 200 in 2023, an increase of 6.0%.")]
    [InlineData("In 2024 the ferry carried 5,460 lorries and the bridge 9,100 lorries. In 2023 there were 5,200 lorries; traffic has therefore grown by 4.0%.")]
    public void NowInTheSentenceBefore_NoFinding(string text) => Silent($"{Head}\n{text}");

    [Theory]
    [InlineData("Attendance was 91.4%, as against 88.2% in the spring of 2021. Attendance is therefore up by [|2.3 percentage points|].")]
    [InlineData("Girls took 33 of the 60 places, or 55.0%. Last year the proportion was 51.5%; this is a rise of [|2.5 percentage points|].")]
    [InlineData("Recycling reached 47.6%, compared with 43.1% in 2022. This is an increase of [|5.4 percentage points|].")]
    public void Points_Finding(string text) => Error(text);

    [Theory]
    [InlineData("Attendance was 91.4%, as against 88.2% in the spring of 2021. Attendance is therefore up by 3.2 percentage points.")]
    [InlineData("Attendance was 91.4%, as against 88.2% in the spring of 2021. Punctuality is up by 2.3 percentage points.")]
    [InlineData("The pass mark was reached by 55.0%. Last year the dropout rate was 51.5%; this is a rise of 2.5 percentage points on the year before.")]
    public void Points_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The farm had 2,310 hens at the end of May, compared with 2,100 hens a year earlier, a rise of [|8.0%|]. Just over half (1,180 hens) are kept outdoors.")]
    public void HalfInBracketsBehind_Finding(string text) => Error(text);

    [Theory]
    [InlineData("Fees of £31.40 million fell due and £30.90 million was paid (98.4%). Reminders are sent every month.")]
    [InlineData("The farm had 2,310 hens at the end of May, compared with 2,100 hens a year earlier, a rise of 10.0%. Just over half (1,180 hens) are kept outdoors.")]
    public void FellDue_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The harvest of 7,480 tonnes is [|12.9%|] more than the 6,800 tonnes of 2022.")]
    [InlineData("The total of 516 trips was [|12.0%|] less than the 600 trips of the year before.")]
    public void TotalIsMore_Finding(string text) => Error(text);

    [Theory]
    [InlineData("The harvest of 7,480 tonnes is 10.0% more than the 6,800 tonnes of 2022.")]
    [InlineData("The total of 516 trips was 14.0% less than the 600 trips of the year before.")]
    [InlineData("The timber sold, 8,250 MBF, is 10.0% more than the 7,500 MBF of 2022.")]
    public void TotalIsMore_NoFinding(string text) => Silent(text);
}
