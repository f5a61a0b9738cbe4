using ReportParsing;
using ReportParsing.Documents;

namespace ReportAudit.Tests.Findings;

/// <summary>A report as if recognised from a picture: each word with its confidence.</summary>
internal static class ScannedReport
{
    private const decimal Sure = 0.96m;

    /// <param name="text">A line a block; cells of a table parted by tabs, its rows by a vertical bar.</param>
    /// <param name="doubtful">The words that the recogniser was not sure of.</param>
    public static Report Of(string text, params (string Word, decimal Confidence)[] doubtful)
    {
        var content = new DocumentContent
        {
            Pages = [new Page(1, 595, 842, PageStatus.Recognised)],
            Blocks = [.. text.Split('\n').Select(line => BlockOf(line, doubtful.ToDictionary(each => each.Word, each => each.Confidence, StringComparer.Ordinal)))],
        };
        return ReportReader.Assemble("scan.pdf", ReportFormat.Pdf, content, new ReadingOptions());
    }

    private static SourceBlock BlockOf(string line, Dictionary<string, decimal> doubtful)
    {
        var table = line.Contains('\t') ? TableComposition.Compose([.. line.Split('|').SelectMany(Row)]) : default;
        var text = table.Text ?? line;
        List<PlacedRun> runs = [];
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny([' ', '\t', '\n'], start);
            end = end < 0 ? text.Length : end;
            var word = text[start..end].TrimEnd(',', '.', ';', ':');
            if (word.Length > 0)
                runs.Add(new PlacedRun(start, word.Length, 1, Line: null, new Box(0, 0, 10, 10), doubtful.GetValueOrDefault(word, Sure)));
            start = end + 1;
        }

        return new SourceBlock { Text = text, Table = table.Table, Runs = runs };
    }

    private static IEnumerable<CellContent> Row(string row, int number) => row.Split('\t').Select((cell, column) => new CellContent(number, column, 1, 1, cell));
}
