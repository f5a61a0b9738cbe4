namespace ReportParsing.PlainText;

/// <summary>A part of a line that stands apart from the rest.</summary>
/// <param name="Column">Where it begins, counted from 0.</param>
/// <param name="Text">Without the spaces around it.</param>
internal readonly record struct LinePiece(int Column, string Text)
{
    private const int WideGap = 3;

    public int End => Column + Text.Length;

    /// <summary>Parts a line as <see cref="Of"/> does, but not before what only goes on with the words before.</summary>
    public static IReadOnlyList<LinePiece> ColumnsOf(string line)
    {
        List<LinePiece> columns = [];
        foreach (var piece in Of(line))
        {
            if (columns.Count > 0 && (piece.Text[0] == '/' || char.IsLower(piece.Text[0])))
                columns[^1] = new LinePiece(columns[^1].Column, line[columns[^1].Column..piece.End]);
            else
                columns.Add(piece);
        }

        return columns;
    }

    /// <summary>Parts a line at tabs and at runs of three spaces and more.</summary>
    public static IReadOnlyList<LinePiece> Of(string line)
    {
        List<LinePiece> pieces = [];
        var (start, end) = (-1, -1);
        for (var i = 0; i <= line.Length; i++)
        {
            var blank = i == line.Length || line[i] is ' ' or '\t';
            if (!blank)
            {
                start = start < 0 ? i : start;
                end = i + 1;
            }
            else if (start >= 0 && (i == line.Length || line[i] == '\t' || i - end + 1 >= WideGap))
            {
                pieces.Add(new LinePiece(start, line[start..end]));
                start = -1;
            }
        }

        return pieces;
    }
}
