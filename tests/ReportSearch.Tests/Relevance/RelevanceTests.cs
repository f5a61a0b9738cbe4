using System.Globalization;
using FluentAssertions;
using ReportAudit;
using Xunit;

namespace ReportSearch.Tests.Relevance;

/// <summary>Measures on the corpus how far up the report stands that a query asks for.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private static readonly string[] Renderings = [".docx", ".txt", ".libreoffice.pdf", ".chromium.pdf"];

    [Fact]
    public async Task Queries_FindTheirReportsAmongTheFirst()
    {
        var corpus = FindCorpus();
        using TemporaryFolder folder = new();
        using var index = ReportIndex.Open(folder.Path);
        foreach (var file in OneRenderingEach(corpus))
            index.Add(new Auditor().Audit(ReportParsing.ReportReader.Read(file, cancellationToken: TestContext.Current.CancellationToken)));

        var queries = await ReadQueriesAsync();
        var ranks = queries.Select(query => (Query: query, Rank: RankOf(index, query, corpus))).ToList();
        Print(ranks);
        queries.Should().HaveCountGreaterThanOrEqualTo(60);
        MeanReciprocal(ranks.Select(each => each.Rank)).Should().BeGreaterThanOrEqualTo(0.9m);
    }

    private static string FindCorpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "corpus");
            if (Directory.Exists(corpus))
                return corpus;
        }

        throw new DirectoryNotFoundException("The folder corpus is not above the tests.");
    }

    private static IEnumerable<string> OneRenderingEach(string corpus) =>
        Directory.EnumerateFiles(corpus, "*.report", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(source => Renderings.Select(ending => Path.ChangeExtension(source, null) + ending).First(File.Exists));

    private static async Task<List<LabelledQuery>> ReadQueriesAsync()
    {
        await using var stream = typeof(RelevanceTests).Assembly.GetManifestResourceStream("queries.txt")!;
        using StreamReader reader = new(stream);
        List<LabelledQuery> queries = [];
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split(" | ");
            queries.Add(new LabelledQuery(parts[0], parts[1], parts[2].Split(", ")));
        }

        return queries;
    }

    // A query that finds nothing is asked again as its suggestion says, as a person would.
    private static int? RankOf(ReportIndex index, LabelledQuery query, string corpus)
    {
        var result = index.Search(query.Text, cancellationToken: TestContext.Current.CancellationToken);
        if (result.Suggestion is { } suggestion)
            result = index.Search(suggestion, cancellationToken: TestContext.Current.CancellationToken);
        for (var i = 0; i < result.Hits.Count; i++)
        {
            var name = Path.GetRelativePath(corpus, result.Hits[i].Path).Replace('\\', '/');
            if (query.Reports.Any(report => name.StartsWith(report + ".", StringComparison.Ordinal)))
                return i + 1;
        }

        return null;
    }

    private void Print(List<(LabelledQuery Query, int? Rank)> ranks)
    {
        foreach (var (query, rank) in ranks)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rank?.ToString(CultureInfo.InvariantCulture) ?? "-",3}  {query.Kind,-16} {query.Text}"));
        output.WriteLine(string.Empty);
        output.WriteLine("| queries | number | MRR | first |");
        output.WriteLine("|---|--:|--:|--:|");
        foreach (var kind in ranks.GroupBy(each => each.Query.Kind, StringComparer.Ordinal))
            output.WriteLine(Row(kind.Key, [.. kind.Select(each => each.Rank)]));
        output.WriteLine(Row("all", [.. ranks.Select(each => each.Rank)]));
    }

    private static string Row(string name, List<int?> ranks) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {ranks.Count} | {MeanReciprocal(ranks):0.000} | {ranks.Count(rank => rank == 1)} |");

    private static decimal MeanReciprocal(IEnumerable<int?> ranks) => ranks.Average(rank => rank is { } found ? 1m / found : 0);

    private sealed record LabelledQuery(string Kind, string Text, IReadOnlyList<string> Reports);
}
