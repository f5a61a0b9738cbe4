using System.Diagnostics;
using System.Globalization;
using ReportSearch;

namespace Benchmarks.Search;

/// <summary>Times queries of each kind: first on the freshly opened index, then warm, alone and by four readers at once.</summary>
internal static class QueryBenchmark
{
    private const int Readers = 4;

    /// <param name="index">The index.</param>
    /// <param name="sets">Only the kinds of queries whose name holds this; empty for all.</param>
    public static void Run(ReportIndex index, string sets)
    {
        Console.WriteLine();
        Console.WriteLine("| queries | number | hits (median) | cold p50 | processor p50 | processor p95 | warm p50 | warm p95 | 4 readers p50 | 4 readers p95 |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var (name, queries, options) in QuerySets.All().Where(each => each.Name.Contains(sets, StringComparison.Ordinal)))
        {
            var cold = Time(index, queries, options);
            Time(index, queries, options);
            var warm = Time(index, queries, options);
            var shared = TimeShared(index, queries, options);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {queries.Count} | {Middle(warm.Hits)} | {At(cold.Clock, 50)} | {At(warm.Processor, 50)} | {At(warm.Processor, 95)} | {At(warm.Clock, 50)} | {At(warm.Clock, 95)} | {At(shared, 50)} | {At(shared, 95)} |"));
        }
    }

    private static Times Time(ReportIndex index, IReadOnlyList<string> queries, SearchOptions options)
    {
        Times times = new([], [], []);
        foreach (var query in queries)
        {
            var processor = ThreadTime.Now;
            var start = Stopwatch.GetTimestamp();
            var result = index.Search(query, options);
            times.Clock.Add(Stopwatch.GetElapsedTime(start));
            times.Processor.Add(ThreadTime.Now - processor);
            times.Hits.Add(result.Total);
            if (result.Problem is { } problem)
                throw new InvalidOperationException($"{query}: {problem.Message.English}");
        }

        return times;
    }

    // Each reader begins elsewhere in the list, so that they do not ask the same at the same time.
    private static List<TimeSpan> TimeShared(ReportIndex index, IReadOnlyList<string> queries, SearchOptions options)
    {
        var times = new List<TimeSpan>[Readers];
        var threads = Enumerable.Range(0, Readers).Select(reader => new Thread(() =>
        {
            var start = reader * queries.Count / Readers;
            times[reader] = Time(index, [.. queries.Skip(start), .. queries.Take(start)], options).Clock;
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return [.. times.SelectMany(each => each)];
    }

    private static int Middle(List<int> hits)
    {
        hits.Sort();
        return hits[hits.Count / 2];
    }

    private static string At(List<TimeSpan> times, int percentile)
    {
        times.Sort();
        return Shown(times[Math.Min(times.Count - 1, times.Count * percentile / 100)]);
    }

    private static string Shown(TimeSpan time) => ((decimal)time.TotalMilliseconds).ToString("0.0", CultureInfo.InvariantCulture) + " ms";

    private sealed record Times(List<TimeSpan> Clock, List<TimeSpan> Processor, List<int> Hits);
}
