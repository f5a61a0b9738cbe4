using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishProductTests() : RuleTests("product-mismatch", "en")
{
    [Fact]
    public void AreaAndYield_Finding() =>
        Error("In Tan Chau district, 8,150 ha yielded 6.6 tonnes/ha, giving [|35,790|] tonnes.");

    [Fact]
    public void MoneyPerFamily_Finding() =>
        Error("The fund paid 240 families USD 150 per family, a total of USD [|63,000|].");

    [Fact]
    public void MoneyPerTonne_Finding() =>
        Error("The province subsidised 1,240 tonnes at VND 2.5 million/tonne, a total of VND [|31 billion|].");

    [Fact]
    public void AreaAndYield_NoFinding() =>
        Silent("Farmers planted 42,300 ha with a yield of 6.4 tonnes/ha and an output of 270,720 tonnes.");

    [Fact]
    public void RoundedYield_NoFinding() =>
        Silent("Farmers planted 4,120 ha with a yield of 6.2 tonnes/ha and an output of 25,700 tonnes.");

    [Fact]
    public void MoneyEach_Finding() =>
        Error("The festival sold 18,300 tickets at EUR 12 each, worth EUR [|291,600|].");

    [Fact]
    public void MoneyEachBefore_Finding() =>
        Error("We bought 1,850 kits at USD 42 each for USD [|63,900|].");

    [Fact]
    public void MoneyEach_NoFinding() =>
        Silent("The festival sold 18,300 tickets at EUR 12 each, worth EUR 219,600, and 40 kits.");

    [Theory]
    [InlineData("150 households (750 people) each received USD 120, for a total of USD [|16,000|].")]
    [InlineData("The 86 teachers (31 of them new) were each paid EUR 450, a total of EUR [|37,800|].")]
    public void AllOfThemEach_Finding(string text) => Error(text);

    [Theory]
    [InlineData("150 households (750 people) each received USD 120, for a total of USD 18,000.")]
    [InlineData("Members planted 980 ha of rape. It yielded 3.5 t/ha, 3,430 tonnes, in spite of hail on 85 ha near the river.")]
    public void AllOfThemEach_NoFinding(string text) => Silent(text);

    [Fact]
    public void EachForMonths_Finding() =>
        Error("Each of the 2,150 families on the list received USD 40 a month for three months, altogether USD [|285,000|].");

    [Theory]
    [InlineData("Each of the 2,150 families on the list received USD 40 a month for three months, altogether USD 258,000.")]
    [InlineData("Each of the 2,150 families on the list received USD 40 a month, altogether USD 285,000 since May.")]
    public void EachForMonths_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The town bought 2,400 lamps at $36 apiece, for $[|84,600|].")]
    [InlineData("The canteen cooked 12,400 lunches at $3.10 per lunch, for a total of $[|38,840|].")]
    [InlineData("Crews read 4,150 meters at $12 apiece, for $[|94,800|].")]
    public void Apiece_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The town bought 2,400 lamps at $36 apiece, for $86,400.")]
    [InlineData("The canteen cooked 12,400 lunches at $3.10 per lunch, for a total of $38,440.")]
    [InlineData("We collected 640 tonnes: 410 were given by farms, 150 by shops and 80 we had to buy, at £900 a tonne (£72,000).")]
    [InlineData("We collected 640 tonnes: 410 were given by farms, 150 by shops and 80 we had to buy, at £900 a tonne (£70,500).")]
    public void Apiece_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("We have installed 2,640 meters out of the 5,280 planned. At an average installed cost of $312, spending on this item is $[|767,520|].")]
    [InlineData("- The 87 animals stood on 19 holdings.\n- Compensation was paid at [|460|] crowns a head, in all 55,680 crowns.")]
    [InlineData("- In the quarter [|71,206|] lorries crossed.\n- Over the 91 days of the quarter this is 872 lorries a day.")]
    public void Averages_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("We have installed 2,640 meters out of the 5,280 planned. At an average installed cost of $312, spending on this item is $823,680.")]
    [InlineData("- In the quarter 71,206 lorries crossed.\n- Over the 91 days of the quarter this is 782 lorries a day.")]
    [InlineData("We let 2,640 homes. The average rent was £412, and repairs cost £968,200.")]
    public void Averages_NoFinding(string text) => Silent(text);

    [Fact]
    public void UnitPrice_Finding() =>
        Found("The clinics ordered 1,260 test strips at a unit price of EUR 24, for a total of EUR [|34,240|].");

    [Fact]
    public void UnitPriceThatHolds_NoFinding() =>
        Silent("Schools received 640 desks at a unit cost of USD 75, for a total of USD 48,000.");

    [Fact]
    public void HoursAtAWage_Finding() =>
        Found("Stewards gave 12,400 hours, an average of 31 hours each. At the living wage of £12.00 an hour that work would have cost £[|184,800|].");

    [Fact]
    public void HoursAtAWageThatHolds_NoFinding() =>
        Silent("Guides gave 8,200 hours. At the minimum wage of £10.00 an hour that time would have cost £82,000.");

    [Fact]
    public void SumOfPaymentsThatAverage_Finding() =>
        Found("The fund made 340 payments averaging £410, a total of £[|193,400|].");

    [Fact]
    public void SumOfPaymentsThatAverage_NoFinding() =>
        Silent("The fund made 340 payments averaging £410, a total of £139,400.");

    [Theory]
    [InlineData("Deposits rose from £1.42 million to £1.86 million. Shared out over the 2,480 members, deposits come to an average of £[|840|] per member.", "1.86 million")]
    [InlineData("Total spending was $642,300: wages $401,200, fuel $151,800 and repairs $89,300. With 51,900 trips in the year, each trip cost the town $[|14.10|].", "642,300")]
    public void AverageOfTotalBefore_Finding(string text, string total) => Found(text.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal).Replace(total, $"[|{total}|]", StringComparison.Ordinal));

    [Theory]
    [InlineData("Deposits rose from £1.42 million to £1.86 million. Shared out over the 2,480 members, deposits come to an average of £750 per member.")]
    [InlineData("Total spending was $642,300: wages $401,200, fuel $151,800 and repairs $89,300. With 51,900 trips in the year, each trip cost the town $12.38.")]
    [InlineData("Total income was $642,300: fares $401,200, grants $151,800 and gifts $89,300. With 51,900 trips in the year, each trip cost the town $14.10.")]
    [InlineData("Deposits rose from £1.42 million to £1.86 million. Among our 2,480 members loans come to an average of £840 per member.")]
    public void AverageOfTotalBefore_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Gravel: 2,14,500 cu m was laid at the agreed rate of Rs 1,240 per cu m, total Rs [|25.69 crore|].")]
    [InlineData("Income was R4,318,000 for the year. Members of the club, 264 of them, paid R450 each, [|R181,800|] in all.")]
    public void MoneyAndMeasuresOfOtherLands_Finding(string marked) => Found(marked.Replace("[|R", "R[|", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("Gravel: 2,14,500 cu m was laid at the agreed rate of Rs 1,240 per cu m, total Rs 26.60 crore.")]
    [InlineData("Income was R4,318,000 for the year. Members of the club, 264 of them, paid R450 each, R118,800 in all.")]
    public void MoneyAndMeasuresOfOtherLands_NoFinding(string sentence) => Silent(sentence);
}
