using ReportParsing;
using ReportParsing.Documents;
using ReportParsing.Text;

namespace ReportAudit.Tests.Rules;

/// <summary>Reads a short report: a paragraph, heading or list item a line; lines of <c>| cell | cell |</c> are a table.</summary>
internal static class DraftReport
{
    public static Report Read(string text, string? language = null)
    {
        List<SourceBlock> blocks = [];
        List<string> rows = [];
        foreach (var line in text.Split('\n').Select(line => TextNormalization.ForReading(line).Trim()).Append(string.Empty))
        {
            if (line.StartsWith('|'))
            {
                rows.Add(line);
                continue;
            }

            if (rows.Count > 0)
                blocks.Add(TableOf(rows));
            rows.Clear();
            if (line.Length > 0)
                blocks.Add(new SourceBlock { Text = line });
        }

        return ReportReader.Assemble("draft.txt", ReportFormat.Text, new DocumentContent { Blocks = blocks }, new ReadingOptions { Language = language });
    }

    private static SourceBlock TableOf(List<string> rows)
    {
        var cells = rows.SelectMany((row, at) => row.Trim('|').Split('|').Select((cell, column) => new CellContent(at, column, 1, 1, cell.Trim())));
        var (text, table) = TableComposition.Compose([.. cells]);
        return new SourceBlock { Text = text, Table = table };
    }
}
