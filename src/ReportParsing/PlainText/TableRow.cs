using ReportParsing.Documents;
using ReportParsing.Text;

namespace ReportParsing.PlainText;

/// <summary>Tells the rows of a table in a text file, and puts them into a grid.</summary>
internal static class TableRow
{
    private const char Bar = '|';

    public static bool IsRow(TextLine line) => line.Pieces.Count > 1 || IsBarred(line) || line.Text.Contains('\t', StringComparison.Ordinal);

    /// <summary>Whether the rows are a table: parted by tabs or bars, or columns of words and numbers that stand under each other.</summary>
    public static bool IsTable(IReadOnlyList<TextLine> rows) =>
        rows.All(row => IsBarred(row) || row.Raw.Contains('\t', StringComparison.Ordinal))
        || (rows.Any(row => row.Pieces.Count > 2) && rows.Count(row => row.Pieces.Skip(1).Any(piece => IsNumber(piece.Text))) * 2 >= rows.Count);

    public static bool IsNumber(string text) => text.Any(char.IsAsciiDigit) && !text.Any(char.IsLetter);

    /// <summary>The fields of the rows, each with its column.</summary>
    public static IReadOnlyList<CellContent> Cells(IReadOnlyList<TextLine> rows)
    {
        var fields = rows.All(row => row.Raw.Contains('\t', StringComparison.Ordinal)) ? rows.Select(row => Fields(row.Raw.TrimEnd(' '), '\t'))
            : rows.All(IsBarred) ? rows.Where(row => !IsRule(row)).Select(row => Fields(row.Text.Trim(Bar), Bar))
            : Aligned(rows);
        return
        [
            .. fields.SelectMany((row, index) => row.Select((text, column) => new CellContent(index, column, 1, 1, text))),
        ];
    }

    private static bool IsBarred(TextLine line) => line.Text.Count(c => c == Bar) >= 2 || (line.Text[0] == Bar && line.Text[^1] == Bar);

    // "|---|---|" under the header.
    private static bool IsRule(TextLine line) => line.Text.All(c => c is Bar or '-' or ':' or ' ' or '+' or '=');

    private static List<string> Fields(string row, char separator) =>
        [.. row.Split(separator).Select(field => TextNormalization.SingleSpaced(field))];

    // Columns are where no row has anything between them.
    private static IEnumerable<List<string>> Aligned(IReadOnlyList<TextLine> rows)
    {
        var width = rows.Max(row => row.Raw.Length);
        var taken = new bool[width + 1];
        foreach (var piece in rows.SelectMany(row => row.Pieces))
            Array.Fill(taken, value: true, piece.Column, piece.Text.Length);
        List<int> starts = [];
        for (var i = 0; i < width; i++)
        {
            if (taken[i] && (i == 0 || !taken[i - 1]))
                starts.Add(i);
        }

        foreach (var row in rows)
        {
            List<string> fields = [.. starts.Select(_ => string.Empty)];
            foreach (var piece in row.Pieces)
            {
                var column = starts.FindLastIndex(start => start <= piece.Column);
                fields[column] = TextNormalization.SingleSpaced($"{fields[column]} {piece.Text}");
            }

            yield return fields;
        }
    }
}
