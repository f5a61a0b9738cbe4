using ReportParsing.Text;
using ReportSearch;

namespace Benchmarks.Search;

/// <summary>
/// The queries that are timed. Words are drawn from the generator's list, each as often as any other, so that words of every report
/// and words of one report in fifty are both among them.
/// </summary>
internal static class QuerySets
{
    private const int Count = 200;

    public static IEnumerable<(string Name, IReadOnlyList<string> Queries, SearchOptions Options)> All()
    {
        var words = ReportGenerator.Words;
        SearchOptions plain = new();
        yield return ("one word of two syllables", Of(words, (random, list) => Pick(random, list)), plain);
        yield return ("two such words", Of(words, (random, list) => $"{Pick(random, list)} {Pick(random, list)}"), plain);
        yield return ("the same without accents", Of(words, (random, list) => TextNormalization.Fold($"{Pick(random, list)} {Pick(random, list)}")), plain);
        yield return ("phrase of a word", Of(words, (random, list) => $"\"{Pick(random, list)}\""), plain);
        yield return ("phrase of two words", Of(words, (random, list) => $"\"{Pick(random, list)} {Pick(random, list)}\""), plain);
        yield return ("beginning of a word", Of(words, (random, list) => Pick(random, list).Split(' ')[0][..1] + "o*"), plain);
        yield return ("figure and value", Of(words, (random, list) => $"figure:\"{Pick(random, list)}\" > {Number(random)}"), plain);
        yield return ("figure, value and year", Of(words, (random, list) => $"figure:\"{Pick(random, list)}\" > {Number(random)} year:{2012 + (Number(random) % 14)}"), plain);
        yield return ("unit and value range", Of(words, (random, _) => $"unit:ha value:{Number(random)}..{Number(random) + 3000}"), plain);
        yield return ("figures by value", Of(words, (random, list) => $"figure:\"{Pick(random, list)}\""), new SearchOptions { Order = SearchOrder.Value });
        yield return ("two words with facets", Of(words, (random, list) => $"{Pick(random, list)} {Pick(random, list)}"), new SearchOptions { Facets = true });
        yield return ("all of a year with facets", Of(words, (random, _) => $"year:{2012 + (Number(random) % 14)}"), new SearchOptions { Facets = true });
    }

    private static List<string> Of(IReadOnlyList<string> words, Func<Random, IReadOnlyList<string>, string> make)
    {
        Random random = new(20_241_231);
        return [.. Enumerable.Range(0, Count).Select(_ => make(random, words))];
    }

    private static string Pick(Random random, IReadOnlyList<string> words) => words[random.Next(words.Count)];

    private static int Number(Random random) => random.Next(1, 3000);
}
