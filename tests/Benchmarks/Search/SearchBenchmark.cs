using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReportParsing;
using ReportSearch;

namespace Benchmarks.Search;

/// <summary>Measures indexing and searching of generated reports and prints the tables of docs/benchmarks.md.</summary>
internal static class SearchBenchmark
{
    private const int Chunk = 5000;

    public static int Run(ReadOnlySpan<string> args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var folder = args.Length > 1 ? args[1] : Directory.CreateTempSubdirectory("reportsearch-benchmark-").FullName;
        Print($"{count} reports, {Environment.ProcessorCount} processors, .NET {Environment.Version}, index in {folder}");
        if (Directory.Exists(Path.Combine(folder)) && Directory.EnumerateFiles(folder, "segments_*").Any())
            Print($"(the index is there already)");
        else
            Build(folder, count);
        using (var index = ReportIndex.Open(folder))
            QueryBenchmark.Run(index, args.Length > 2 ? args[2] : string.Empty);
        if (args.Length <= 1)
            Directory.Delete(folder, recursive: true);
        return 0;
    }

    // Reports are made chunk by chunk, outside the time that counts: an indexer has them read already.
    private static void Build(string folder, int count)
    {
        ReportGenerator generator = new();
        Stopwatch adding = new();
        TimeSpan processor = default;
        long text = 0, words = 0, peak = 0;
        using (var index = ReportIndex.Open(folder))
        {
            for (var first = 0; first < count; first += Chunk)
            {
                var reports = Make(generator, first, Math.Min(Chunk, count - first));
                text += reports.Sum(BytesOf);
                words += reports.Sum(WordsOf);
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                adding.Start();
                Parallel.ForEach(reports, new ParallelOptions { MaxDegreeOfParallelism = 2 }, index.Add);
                adding.Stop();
                processor += Process.GetCurrentProcess().TotalProcessorTime - before;
                peak = Math.Max(peak, Process.GetCurrentProcess().WorkingSet64);
            }

            var beforeCommit = Process.GetCurrentProcess().TotalProcessorTime;
            adding.Start();
            index.Commit();
            adding.Stop();
            processor += Process.GetCurrentProcess().TotalProcessorTime - beforeCommit;
        }

        var size = Directory.EnumerateFiles(folder).Sum(file => new FileInfo(file).Length);
        Print($"text      {text / count} bytes and {words / count} words a report, {text / 1_000_000} MB in all");
        Print($"indexing  {count / (decimal)adding.Elapsed.TotalSeconds:0} reports/s by the clock, {1000 * (decimal)processor.TotalSeconds / count:0.00} ms of processor time a report");
        Print($"memory    {peak / 1_000_000} MB at most while indexing, the {Chunk} reports in hand included");
        Print($"size      {size / 1_000_000} MB, {size / (decimal)text:0.00} of the text");
    }

    private static Report[] Make(ReportGenerator generator, int first, int count)
    {
        var reports = new Report[count];
        Parallel.For(0, count, i => reports[i] = generator.Make(first + i));
        return reports;
    }

    private static long BytesOf(Report report) => report.Blocks.Sum(block => Encoding.UTF8.GetByteCount(block.Text) + 1L);

    private static long WordsOf(Report report) => report.Blocks.Sum(block => block.Text.Count(' ') + 1L);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
