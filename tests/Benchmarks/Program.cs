using System.Diagnostics;
using System.Text;
using Benchmarks.Search;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ReportSearch.Storage;

var generator = new ReportGenerator();
int n = int.Parse(args[0]);
var reports = Enumerable.Range(0, n).Select(generator.Make).ToArray();
long bytes = reports.Sum(r => r.Blocks.Sum(b => (long)Encoding.UTF8.GetByteCount(b.Text) + 1));
long words = reports.Sum(r => r.Blocks.Sum(b => (long)b.Text.Split(' ').Length));
Console.WriteLine($"{bytes / n} bytes, {words / n} words a report, blocks {reports[0].Blocks.Count} figs {reports[0].Figures.Count}");
Console.WriteLine(reports[1].Blocks[9].Text);
var dir = "/tmp/proto/ix"; if (System.IO.Directory.Exists(dir)) System.IO.Directory.Delete(dir, true);
using var writer = new IndexWriter(FSDirectory.Open(dir), new IndexWriterConfig(LuceneVersion.LUCENE_48, null) { RAMBufferSizeMB = 256, UseCompoundFile = false, MergePolicy = new TieredMergePolicy { NoCFSRatio = 0 } });
var sw = Stopwatch.StartNew(); var cpu = Process.GetCurrentProcess().TotalProcessorTime;
int threads = int.Parse(args[1]);
Task.WaitAll(Enumerable.Range(0, threads).Select(t => Task.Run(() =>
{
    using var docs = new ReportDocuments();
    if (Environment.GetEnvironmentVariable("DOCONLY") is not null) { for (int i = t; i < n; i += threads) docs.Of(reports[i], null, ReportKey.Of(reports[i].Path), new byte[16]); return; }
    for (int i = t; i < n; i += threads) writer.AddDocuments(docs.Of(reports[i], null, ReportKey.Of(reports[i].Path), new byte[16]));
})).ToArray());
Console.WriteLine($"added {sw.Elapsed.TotalSeconds:F1}s cpu {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds:F1}");
writer.Commit();
sw.Stop();
Console.WriteLine($"{n / sw.Elapsed.TotalSeconds:F0} reports/s wall, cpu {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds / n:F3} ms/report");
var groups = System.IO.Directory.GetFiles(dir).GroupBy(Path.GetExtension).Select(g => (g.Key, g.Sum(f => new FileInfo(f).Length))).OrderByDescending(g => g.Item2);
foreach (var (e, s) in groups) Console.WriteLine($"{e} {s / (double)bytes:P1}");
{
    using var reader = DirectoryReader.Open(FSDirectory.Open(dir));
    var searcher = new Lucene.Net.Search.IndexSearcher(reader);
    var rows = new List<(double, string, int)>();
    foreach (var line in File.ReadLines("tests/Benchmarks/Search/words.txt").Where(l => !l.StartsWith('#')))
        foreach (var w in line[(line.IndexOf(':') + 1)..].Split(',', StringSplitOptions.TrimEntries).Where((_, i) => i % 4 == 0))
        {
            var q = new Lucene.Net.Search.PhraseQuery();
            foreach (var s in w.Split(' ')) q.Add(new Term("text", ReportParsing.Text.TextNormalization.ForMatching(s)));
            for (int k = 0; k < 3; k++)
            {
                var s2 = Stopwatch.StartNew();
                var total = searcher.Search(q, 10).TotalHits;
                if (k == 2) rows.Add((s2.Elapsed.TotalMilliseconds, w, total));
            }
        }
    rows.Sort();
    Console.WriteLine($"segments {reader.Leaves.Count} p50 {rows[rows.Count / 2]} p95 {rows[rows.Count * 95 / 100]} max {rows[^1]}");
    foreach (var r in rows.TakeLast(8)) Console.WriteLine(r);
}
