using System.Text;
using CorpusBuilder.Sources;

namespace CorpusBuilder.Renderings;

/// <summary>
/// Writes a report as text: <c>paragraphs</c> (one a line), <c>wrapped</c> (one visual line a line, paragraphs parted by blank lines)
/// or <c>spaced</c> (a blank line after every visual line, as some PDF-to-text tools leave it).
/// </summary>
internal static class TextRendering
{
    private const int Width = 80;
    private const int RightColumn = 42;

    public static void Write(ReportSource source, string path)
    {
        var layout = Layout.Of(source);
        var mode = source.Setting("text", "paragraphs");
        StringBuilder text = new();
        foreach (var (left, right) in layout.Letterhead)
            text.Append((left.PadRight(RightColumn) + right).TrimEnd()).Append('\n');
        text.Append('\n');
        foreach (var line in layout.Title)
            text.Append(Centred(line)).Append('\n');
        text.Append('\n');
        foreach (var piece in TableGrid.Pieces(layout.Body))
            text.Append(piece[0].IsTableRow ? Table(piece) : Paragraph(piece[0], mode)).Append(mode == "paragraphs" ? string.Empty : "\n");
        text.Append('\n');
        foreach (var line in layout.Recipients)
            text.Append(line).Append('\n');
        foreach (var line in layout.Signature)
            text.Append(new string(' ', RightColumn)).Append(line).Append('\n');
        File.WriteAllText(path, text.ToString());
    }

    private static string Paragraph(SourceLine line, string mode)
    {
        if (line.Kind == LineKind.Centred)
            return Centred(line.Text) + "\n";
        if (mode == "paragraphs")
            return line.Text + "\n";
        var indent = line.Kind is LineKind.Heading ? string.Empty : "  ";
        return string.Join(mode == "spaced" ? "\n\n" : "\n", Wrapped(indent + line.Text)) + "\n";
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        StringBuilder line = new();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear();
            }
            else if (line.Length > 0 || word.Length == 0)
            {
                line.Append(' ');
            }

            line.Append(word);
        }

        yield return line.ToString();
    }

    private static string Table(IReadOnlyList<SourceLine> rows)
    {
        StringBuilder text = new();
        foreach (var row in rows)
        {
            var cells = row.Cells.Select(cell => cell is SourceLine.MergedLeft or SourceLine.MergedUp ? string.Empty : cell);
            text.AppendJoin('\t', cells).Append('\n');
        }

        return text.ToString();
    }

    private static string Centred(string text) => new string(' ', Math.Max(0, (Width - text.Length) / 2)) + text;
}
