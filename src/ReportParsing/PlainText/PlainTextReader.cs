using System.Text;
using ReportParsing.Documents;
using ReportParsing.Text;

namespace ReportParsing.PlainText;

/// <summary>Reads text files; re-joins wrapped lines where the file has one visual line per line.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public DocumentContent Read(SourceFile file, ReadingOptions options, CancellationToken cancellationToken) =>
        Read(Encoding.UTF8.GetString(file.Content));

    public static DocumentContent Read(string text)
    {
        var lines = LinesOf(text);
        var joining = new LineJoining(LineWrapping.Of(lines), MarginOf(lines));
        List<SourceBlock> blocks = [];
        List<TextLine> paragraph = [];
        foreach (var line in lines)
        {
            if (paragraph.Count > 0 && !joining.Joins(paragraph[^1], line))
            {
                blocks.Add(BlockOf(paragraph));
                paragraph.Clear();
            }

            paragraph.Add(line);
        }

        if (paragraph.Count > 0)
            blocks.Add(BlockOf(paragraph));
        return new DocumentContent { Blocks = blocks };
    }

    private static List<TextLine> LinesOf(string text)
    {
        List<TextLine> lines = [];
        var (number, blank, newPage) = (0, 0, false);
        foreach (var raw in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'))
        {
            number++;
            newPage |= raw.Contains('\f', StringComparison.Ordinal);
            var line = TextNormalization.ForReading(raw.Replace("\f", string.Empty, StringComparison.Ordinal));
            var content = line.Trim();
            if (content.Length == 0)
            {
                blank++;
                continue;
            }

            lines.Add(new TextLine(number, content, line.Length - line.TrimStart().Length, blank, newPage));
            (blank, newPage) = (0, false);
        }

        return lines;
    }

    // The commonest indent is the margin; paragraphs and centred lines stand further in.
    private static int MarginOf(List<TextLine> lines) =>
        lines.GroupBy(line => line.Indent).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? 0;

    private static SourceBlock BlockOf(List<TextLine> lines)
    {
        var text = new StringBuilder();
        List<PlacedRun> runs = [];
        foreach (var line in lines)
        {
            if (text.Length > 0)
                text.Append(' ');
            var start = text.Length;
            AppendWithSingleSpaces(text, line.Text);
            runs.Add(new PlacedRun(start, text.Length - start, Page: null, line.Number, Box: null));
        }

        return new SourceBlock { Text = text.ToString(), Runs = runs };
    }

    private static void AppendWithSingleSpaces(StringBuilder text, string line)
    {
        foreach (var c in line)
        {
            if (!char.IsWhiteSpace(c))
                text.Append(c);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }
    }
}
