using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishToldAgainTests() : RuleTests("restated-figure-mismatch", "en")
{
    private const string Body = """
        2. Premises
        The centre has 31 rooms, 14 offices, 9 workshops and 6 stores; 17 lamps, 58 chairs and 26 tables were bought.
        3. Journeys
        The minibus made 92 journeys, 37 of them to the coast, and used 640 litres; it was off the road on 11 days.
        4. Kitchen
        Cooks served 2,318 meals, 405 breakfasts, 1,206 lunches and 707 suppers, and threw away 88 kg of food; 16 trays and 43 bowls were replaced.
        """;

    [Theory]
    [InlineData("The mean wait on Ward 5 was 41.7 minutes.", "The mean wait on Ward 5 came to [|47.1|] minutes, and nobody left unseen.")]
    [InlineData("We lent [|1,384|] tools to neighbours.", "Of 1,902 tools on the shelves 1,348 tools were lent (70.9%) and 554 tools stayed.")]
    [InlineData("The number of kittens in foster homes has come down to [|293|].", "There were 239 kittens in foster homes, 18 fewer than in spring (257).")]
    public void ToldInTheSummary_Finding(string summary, string again) => Found($"1. Summary\n{summary}\n{Body}\n5. Results\n{again}");

    [Theory]
    [InlineData("The mean wait on Ward 5 was 41.7 minutes.", "The mean stay on Ward 8 came to 47.1 minutes, and nobody left unseen.")]
    [InlineData("We lent 1,384 tools to neighbours.", "Of 1,902 visitors to the fair 1,348 visitors came by bus (70.9%) and 554 visitors by car.")]
    [InlineData("We lent 1,384 tools to neighbours.", "Of 1,902 tools on the shelves 1,384 tools were lent (72.8%) and 518 tools stayed.")]
    public void OfSomethingElse_NoFinding(string summary, string other) => Silent($"1. Summary\n{summary}\n{Body}\n5. Results\n{other}");

    [Fact]
    public void WhatThePartsComeTo_Finding() => Found($"""
        1. Summary
        - 568 parcels returned.
        {Body}
        5. Post
        The [|586|] unclaimed parcels comprised 302 without a name, 171 without a street and 95 too heavy to carry.
        """);

    [Fact]
    public void LastYearsLeftInTheSummary_Finding() => Found($"""
        1. Summary
        - [|341|] learners taken through to a trade certificate
        {Body}
        5. Results
        372 learners were taken through to a trade certificate, against 341 learners the year before (9.1% more).
        """);

    [Fact]
    public void LastYearsToldAsSuch_NoFinding() => Silent($"""
        1. Summary
        - 372 learners taken through to a trade certificate
        {Body}
        5. Results
        372 learners were taken through to a trade certificate, against 341 learners the year before (9.1% more).
        """);
}
