using FluentAssertions;
using ReportParsing.Languages;
using Xunit;

namespace ReportParsing.Tests.Figures;

/// <summary>English numbers. These cases are the specification.</summary>
public sealed class EnglishMentionTests
{
    private static readonly LanguagePack English = LanguagePack.For("en", []);

    [Theory]
    [InlineData("The commune received 1,234 files.", "1234 files")]
    [InlineData("An area of 1,234.5 hectares", "1234.5 ha")]
    [InlineData("Output was 12.5 tonnes, a yield of 6.2 tonnes/ha", "12.5 tonnes; 6.2 tonnes/ha")]
    [InlineData("Income of 3.5 million VND per person per month", "3500000 VND/people/months")]
    [InlineData("Revenue of USD 3.5 million", "3500000 USD")]
    [InlineData("Spending of $12,500", "12500 USD")]
    [InlineData("up 5.6 percent, or 1.2 percentage points", "5.6 %; 1.2 percentage points")]
    [InlineData("about 200 people, nearly 30 households, over 12 cases", "≈200 people; ≤30 households; ≥12 cases")]
    [InlineData("at least 80% or more", "≥80 %")]
    [InlineData("15 of 36 schools and 12/15 villages", "15 schools; 36 schools; 12 villages; 15 villages")]
    [InlineData("sent 35 outgoing documents", "35 documents")]
    [InlineData("held 12 awareness seminars", "12 seminars")]
    [InlineData("twenty-three households and one of them", "23 households")]
    [InlineData("a growth of 5 - 7%", "5 %; 7 %")]
    [InlineData("grew by 2.5 times", "2.5 times")]
    [InlineData("on 12 September 2024", "Date(12 September 2024)")]
    [InlineData("on September 12, 2024", "Date(September 12, 2024)")]
    [InlineData("in September 2024", "Date(September 2024)")]
    [InlineData("In 2024 and 2025", "Year(2024); Year(2025)")]
    [InlineData("in Q1 2025", "Period(Q1 2025)")]
    [InlineData("the first six months of 2024", "Period(first six months of 2024)")]
    [InlineData("from 1 January to 30 September 2024", "Period(from 1 January to 30 September 2024)")]
    [InlineData("the 2021-2025 period", "Period(2021-2025)")]
    [InlineData("Decree No. 30/2020/ND-CP and Article 5", "DocumentNumber(30/2020/ND-CP); Article(Article 5)")]
    [InlineData("level 3, Table 2, Grade 5", "Level(level 3); Code(Table 2); Level(Grade 5)")]
    [InlineData("children aged 5 and Covid-19", "Level(aged 5); Code(Covid-19)")]
    [InlineData("the 3rd meeting", "Level(3rd)")]
    [InlineData("Revenue of £84.6 million and costs of £3m", "84600000 GBP; 3000000 GBP")]
    [InlineData("Fees of KES 12.4 million and 600 francs", "12400000 KES; 600 francs")]
    [InlineData("of 24.5 million litres sold 7.5 million were lost", "24500000 litres; 7500000 litres")]
    [InlineData("Rent was 6.2 million dinars; wages took 3.4 million", "6200000 dinars; 3400000 dinars")]
    [InlineData("Wages took 3.4 million", "3400000 VND")]
    [InlineData("3,100 passengers paid 2.5 million", "3100 passengers; 2500000 VND")]
    [InlineData("118 patrol days and 240 nautical miles", "118 days; 240 nautical miles")]
    [InlineData("a price of USD 520/tonne and USD 131 a month", "520 USD/tonnes; 131 USD/months")]
    [InlineData("worth nearly £1 million, about VND 96 billion", "≤1000000 GBP; ≈96000000000 VND")]
    [InlineData("74 from single people and 3 m of pipe", "74; 3 m")]
    [InlineData("£75.2 million a year earlier", "75200000 GBP")]
    [InlineData("the second quarter of 2024/25", "Period(second quarter of 2024/25)")]
    [InlineData("Quarter 3 of 2023/24, H1 2024 and the second half of 2023", "Period(Quarter 3 of 2023/24); Period(H1 2024); Period(second half of 2023)")]
    [InlineData("In the first quarter 3 ships and in the second quarter 1,284 ships called", "3 ships; 1284 ships")]
    [InlineData("as of 18:00, at 6.30 pm and at 9 am", "Code(18:00); Code(6.30 pm); Code(9 am)")]
    [InlineData("986 were under 18 and 12 people were over 65", "986; Level(were under 18); 12 people; Level(were over 65)")]
    [InlineData("costs were under 18 million", "≤18000000 VND")]
    [InlineData("fewer than the 35 of 2022", "35; Year(2022)")]
    [InlineData("Ref: PI/2024/07", "Code(PI/2024/07)")]
    [InlineData("from 31 December 2025 to 31 June 2026", "Date(31 December 2025); Date(31 June 2026)")]
    [InlineData("we carried over 121 complaints and hold over 40 files", "121 complaints; ≥40 files")]
    [InlineData("1,148,000 person-days of work", "1148000 person-days")]
    [InlineData("compared with 5 last year and 40 twelve months earlier", "5; 40; 12 months")]
    [InlineData("No. 31/FIN", "DocumentNumber(31/FIN)")]
    [InlineData("on 06/28/2024", "Date(06/28/2024)")]
    [InlineData("twelve (12) schools", "12; 12")]
    [InlineData("twelve small harbours and two thirds of the seats", "12 harbours")]
    [InlineData("46 vans: 35 are in use, eight in repair and three on order", "46 vans; 35; 8; 3")]
    [InlineData("The board has 31 members; nine of them are new", "31 members; 9")]
    [InlineData("three in five visitors and one in 20 staff", "Code(three in five); Code(one in 20)")]
    [InlineData("the report covers 3 to 17 May 2025, the storm of 8 and 9 November and from 1 to 30 June 2024", "Period(3 to 17 May 2025); Period(8 and 9 November); Period(1 to 30 June 2024)")]
    [InlineData("rose from 12 to 31 in all", "12; 31")]
    [InlineData("At the end of October 31,200 seats were sold, in June 4.5% of them, on June 4 the last", "31200 seats; 4.5 %; Date(June 4)")]
    [InlineData("Ref. QB/2023-4, Doc. NV-Q3-2324, Bulletin No. 12", "Code(QB/2023-4); Code(NV-Q3-2324); Code(No. 12)")]
    [InlineData("EUR 12/tonne for 4-5 tonnes", "12 EUR/tonnes; 4 tonnes; 5 tonnes")]
    [InlineData("6.2 t/ha, 410 ML, 12,400 TEU and 1,986 million passenger-kilometres", "6.2 tonnes/ha; 410 ML; 12400 TEU; 1986000000 passenger-km")]
    public void Mentions(string text, string mentions) => MentionCase.Show(text, English).Should().Be(mentions);

    [Theory]
    [InlineData("The commune received the files in the first quarter and all of them were resolved by the end of the year.", "en")]
    [InlineData("Trong quý, xã tiếp nhận hồ sơ và đã giải quyết xong trước thời hạn theo quy định.", "vi")]
    [InlineData("123", "vi")]
    public void Language_IsToldFromTheText(string text, string code) =>
        LanguagePack.For(code: null, [MentionCase.Paragraph(text)]).Code.Should().Be(code);
}
