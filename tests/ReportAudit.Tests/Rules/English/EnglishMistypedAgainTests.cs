using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>A figure told again with one digit mistyped, in words of its own.</summary>
public sealed class EnglishMistypedAgainTests() : RuleTests("restated-figure-mismatch", "en")
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
    [InlineData("Our swimmers raised £48,260 for the harbour wall.", "The sponsored swim: £[|46,260|] raised for the harbour wall.")]
    [InlineData("Wardens planted 13,474 oak saplings.", "The [|13,974|] oak saplings that wardens planted have taken well.")]
    public void ToldInTheSummary_Finding(string summary, string again) => Found($"1. Summary\n{summary}\n{Body}\n5. Results\n{again}");

    // As it is; of another; round numbers.
    [Theory]
    [InlineData("Wardens planted 13,474 oak saplings.", "The 13,474 oak saplings that wardens planted have taken well.")]
    [InlineData("Wardens planted 13,474 oak saplings.", "Deer ate 13,974 hazel saplings last winter.")]
    [InlineData("Wardens planted 13,000 oak saplings.", "We mean to see 18,000 oak saplings planted.")]
    public void OfSomethingElse_NoFinding(string summary, string other) => Silent($"1. Summary\n{summary}\n{Body}\n5. Results\n{other}");
}
