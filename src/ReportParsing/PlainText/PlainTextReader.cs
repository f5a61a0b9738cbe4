using System.Text;
using ReportParsing.Documents;
using ReportParsing.Text;

namespace ReportParsing.PlainText;

/// <summary>Reads text files; re-joins wrapped lines where the file has one visual line per line.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public DocumentContent Read(SourceFile file, ReadingOptions options, CancellationToken cancellationToken)
    {
        var (text, wasConverted, problem) = TextDecoding.Decode(file.Content);
        if (problem is not null)
            return DocumentContent.Unreadable(problem);
        var content = Read(text);
        if (content.Blocks.Count == 0)
            return DocumentContent.Unreadable(SourceProblems.Empty);
        return wasConverted ? content with { Notes = [SourceProblems.OldEncoding] } : content;
    }

    public static DocumentContent Read(string text)
    {
        var lines = LinesOf(text);
        var pageNumbers = PageNumbers.Among(lines);
        var groups = LineGrouping.Of(WithoutPageNumbers(lines, pageNumbers));
        List<TextLine> running = [.. groups.Where(group => group.Kind == LineGroupKind.Running).SelectMany(group => group.Lines)];
        var joining = new LineJoining(LineWrapping.Of(running), MarginOf(running));
        List<SourceBlock> blocks = [];
        foreach (var group in groups)
        {
            blocks.AddRange(group.Kind switch
            {
                LineGroupKind.Table => [TableOf(group.Lines)],
                LineGroupKind.SideBySide => SideBySide(group.Lines),
                _ => Paragraphs(group.Lines, joining),
            });
        }

        return new DocumentContent
        {
            Blocks = blocks,
            Furniture = [.. lines.Where(pageNumbers.Contains).Select(line => BlockOf(line.Text, line.Number))],
        };
    }

    // Where a page number stood, a page ended: the line after it may go on with the sentence before it.
    private static List<TextLine> WithoutPageNumbers(List<TextLine> lines, IReadOnlySet<TextLine> pageNumbers)
    {
        List<TextLine> kept = [];
        var isAfterNumber = false;
        foreach (var line in lines)
        {
            if (!pageNumbers.Contains(line))
                kept.Add(isAfterNumber ? line with { PageBreakBefore = true } : line);
            isAfterNumber = pageNumbers.Contains(line);
        }

        return kept;
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
            if (string.IsNullOrWhiteSpace(line))
            {
                blank++;
                continue;
            }

            lines.Add(new TextLine(number, line, blank, newPage));
            (blank, newPage) = (0, false);
        }

        return lines;
    }

    // The commonest indent is the margin; paragraphs and centred lines stand further in.
    private static int MarginOf(List<TextLine> lines) =>
        lines.GroupBy(line => line.Indent).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? 0;

    private static IEnumerable<SourceBlock> Paragraphs(IReadOnlyList<TextLine> lines, LineJoining joining)
    {
        List<TextLine> paragraph = [];
        foreach (var line in lines)
        {
            if (paragraph.Count > 0 && !joining.Joins(paragraph[^1], line))
            {
                yield return ParagraphOf(paragraph);
                paragraph.Clear();
            }

            paragraph.Add(line);
        }

        yield return ParagraphOf(paragraph);
    }

    private static SourceBlock ParagraphOf(List<TextLine> lines)
    {
        var text = new StringBuilder();
        List<PlacedRun> runs = [];
        foreach (var line in lines)
        {
            if (text.Length > 0)
                text.Append(' ');
            var words = TextNormalization.SingleSpaced(line.Text);
            runs.Add(new PlacedRun(text.Length, words.Length, Page: null, line.Number, Box: null));
            text.Append(words);
        }

        return new SourceBlock { Text = text.ToString(), Runs = runs };
    }

    // The left column, then the right one, as in the other formats.
    private static IEnumerable<SourceBlock> SideBySide(IReadOnlyList<TextLine> lines)
    {
        var right = lines[0].Columns[^1].Column;
        foreach (var isRight in new[] { false, true })
        {
            foreach (var line in lines)
            {
                foreach (var piece in line.Columns)
                {
                    var onRight = line.Columns.Count > 1 ? piece != line.Columns[0] : piece.Column * 2 >= right;
                    if (onRight == isRight)
                        yield return BlockOf(TextNormalization.SingleSpaced(piece.Text), line.Number);
                }
            }
        }
    }

    private static SourceBlock TableOf(IReadOnlyList<TextLine> lines)
    {
        var (text, table) = TableComposition.Compose(TableRow.Cells(lines));
        List<PlacedRun> runs = [];
        var start = 0;
        foreach (var (row, index) in text.Split('\n').Select((row, index) => (row, index)))
        {
            runs.Add(new PlacedRun(start, row.Length, Page: null, lines[Math.Min(index, lines.Count - 1)].Number, Box: null));
            start += row.Length + 1;
        }

        return new SourceBlock { Text = text, Table = table, Runs = runs };
    }

    private static SourceBlock BlockOf(string text, int line) =>
        new() { Text = text, Runs = [new PlacedRun(0, text.Length, Page: null, line, Box: null)] };
}
