using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using ReportAudit;
using ReportParsing;

namespace Benchmarks;

/// <summary>Processor time from figures to findings, warm, in milliseconds a page of the PDFs under a folder.</summary>
internal static class AuditBenchmark
{
    private const int Rounds = 5;

    // A round in which no more methods than these are compiled is warm: the compiler's own time, in the background, is no part of an audit.
    private const int FewMethods = 10;

    public static int Run(string folder)
    {
        Report[] reports =
        [
            .. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => ReportReader.Read(path)),
        ];
        var pages = reports.Sum(report => report.Pages.Count);
        if (pages == 0)
        {
            Console.Error.WriteLine($"no PDF under {folder}");
            return 2;
        }

        WarmUp(reports);
        var times = Enumerable.Range(0, Rounds).Select(_ => Audit(reports) / pages).Order().ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{reports.Length} PDFs, {pages} pages: {times[Rounds / 2]:0.00} ms a page (least {times[0]:0.00}, most {times[^1]:0.00})"));
        return 0;
    }

    private static void WarmUp(Report[] reports)
    {
        long compiled;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            Audit(reports);
        }
        while (JitInfo.GetCompiledMethodCount() - compiled > FewMethods);
    }

    private static double Audit(Report[] reports)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var auditor = new Auditor();
        foreach (var report in reports)
            auditor.Audit(report);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
