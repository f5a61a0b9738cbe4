using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReportSearch;

namespace Benchmarks.Search;

/// <summary>Kills a process that indexes a folder, at random moments, and checks after each that the index opens and in the end that nothing is missing or double.</summary>
internal static class KillTest
{
    private const int Seed = 9;

    public static async Task<int> RunAsync(int times, int files)
    {
        var folder = Directory.CreateTempSubdirectory("reportsearch-kill-").FullName;
        var (reports, index) = (Path.Combine(folder, "reports"), Path.Combine(folder, "index"));
        WriteReports(reports, files);
        var whole = Stopwatch.StartNew();
        await UpdateAsync(index, reports, limit: null);
        whole.Stop();
        Directory.Delete(index, recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an update that is let be takes {whole.Elapsed.TotalSeconds:0.0} s"));
        Random random = new(Seed);
        var killed = 0;
        while (killed < times)
        {
            if (await UpdateAsync(index, reports, whole.Elapsed * random.Next(5, 95) / 100))
            {
                // It was done before it could be killed: begin anew.
                Directory.Delete(index, recursive: true);
                continue;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"killed {++killed}: the index opens with {CountOf(index)} reports"));
        }

        await UpdateAsync(index, reports, limit: null);
        var missing = Missing(index, reports);
        Directory.Delete(folder, recursive: true);
        Console.WriteLine(missing.Count == 0 ? "complete: every report once" : "WRONG: " + string.Join(", ", missing));
        return missing.Count == 0 ? 0 : 1;
    }

    /// <summary>What the killed process does.</summary>
    public static async Task<int> UpdateAsync(string index, string reports)
    {
        using var open = ReportIndex.Open(index);
        await open.UpdateAsync([reports]);
        return 0;
    }

    // Short enough that a run takes longer than most moments to kill it at.
    private static void WriteReports(string folder, int files)
    {
        ReportGenerator generator = new();
        Directory.CreateDirectory(folder);
        for (var i = 0; i < files; i++)
        {
            var text = string.Join("\n\n", generator.Make(i).Blocks.Select(block => block.Text));
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:00000}.txt")), text, Encoding.UTF8);
        }
    }

    /// <returns>Whether the process ended by itself.</returns>
    private static async Task<bool> UpdateAsync(string index, string reports, TimeSpan? limit)
    {
        using var process = Process.Start(Environment.ProcessPath!, ["kill-child", index, reports]);
        using CancellationTokenSource stop = new(limit ?? Timeout.InfiniteTimeSpan);
        try
        {
            await process.WaitForExitAsync(stop.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            // On Unix this is the signal that no process can catch.
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            return false;
        }
    }

    private static int CountOf(string index)
    {
        if (!Directory.Exists(index) || !Directory.EnumerateFiles(index, "segments_*").Any())
            return 0;
        using var open = ReportIndex.Open(index);
        return open.Count;
    }

    private static List<string> Missing(string index, string reports)
    {
        using var open = ReportIndex.Open(index);
        var found = open.Search(string.Empty, new SearchOptions { Limit = int.MaxValue / 2, Order = SearchOrder.Path }).Hits.Select(hit => hit.Path).ToList();
        var expected = Directory.EnumerateFiles(reports).Order(StringComparer.Ordinal).ToList();
        var doubles = found.GroupBy(path => path, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => "double " + group.Key);
        return [.. expected.Except(found, StringComparer.Ordinal).Select(path => "missing " + path), .. doubles];
    }
}
