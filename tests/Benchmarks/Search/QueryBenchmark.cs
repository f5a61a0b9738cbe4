using System.Diagnostics;
using System.Globalization;
using ReportSearch;

namespace Benchmarks.Search;

/// <summary>Times queries of each kind: first on the freshly opened index, then warm, alone and by four readers at once.</summary>
internal static class QueryBenchmark
{
    private const int Readers = 4;

    public static void Run(ReportIndex index)
    {
        Console.WriteLine();
        Console.WriteLine("| queries | number | hits (median) | cold p50 | processor time | warm p50 | warm p95 | 4 readers p50 | 4 readers p95 |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var (name, queries, options) in QuerySets.All())
        {
            List<int> hits = [];
            var cold = Time(index, queries, options, hits);
            Time(index, queries, options, hits);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var warm = Time(index, queries, options, hits);
            var processor = (Process.GetCurrentProcess().TotalProcessorTime - before) / queries.Count;
            var shared = TimeShared(index, queries, options);
            hits.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {queries.Count} | {hits[hits.Count / 2]} | {At(cold, 50)} | {Shown(processor)} | {At(warm, 50)} | {At(warm, 95)} | {At(shared, 50)} | {At(shared, 95)} |"));
        }
    }

    private static List<TimeSpan> Time(ReportIndex index, IReadOnlyList<string> queries, SearchOptions options, List<int> hits)
    {
        List<TimeSpan> times = new(queries.Count);
        foreach (var query in queries)
        {
            var start = Stopwatch.GetTimestamp();
            var result = index.Search(query, options);
            times.Add(Stopwatch.GetElapsedTime(start));
            hits.Add(result.Total);
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
            times[reader] = Time(index, [.. queries.Skip(start), .. queries.Take(start)], options, []);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return [.. times.SelectMany(each => each)];
    }

    private static string At(List<TimeSpan> times, int percentile)
    {
        times.Sort();
        return Shown(times[Math.Min(times.Count - 1, times.Count * percentile / 100)]);
    }

    private static string Shown(TimeSpan time) => ((decimal)time.TotalMilliseconds).ToString("0.0", CultureInfo.InvariantCulture) + " ms";
}
