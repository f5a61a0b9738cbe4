using System.Globalization;
using Benchmarks;
using Benchmarks.Search;

return args switch
{
    ["audit", var folder] => AuditBenchmark.Run(folder),
    ["search", .. var rest] => SearchBenchmark.Run(rest),
    ["kill"] => await KillTest.RunAsync(times: 20, files: 1000),
    ["kill", var times, var files] => await KillTest.RunAsync(Number(times), Number(files)),
    ["kill-child", var index, var reports] => await KillTest.UpdateAsync(index, reports),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("""
        usage: Benchmarks audit FOLDER                        processor time of an audit, a page, over the PDFs under FOLDER
               Benchmarks search [REPORTS [FOLDER [SETS]]]   100,000 generated reports in a temporary folder unless told otherwise;
                                                             an index that is in FOLDER already is used again; SETS is part of the names of the queries to time
               Benchmarks kill [TIMES FILES]                 kills an update of 1,000 files 20 times
        """);
    return 2;
}
