namespace ReportParsing.Pdf.Tables;

/// <summary>A line cut at the edges of columns.</summary>
internal sealed record TabularLine(TextLine Line, IReadOnlyList<Piece> Pieces)
{
    private const double Wider = 0.42;
    private const double Near = 1.2;

    /// <summary>Cuts a line where the space between two words holds an edge; words that run over edges span columns.</summary>
    public static TabularLine Cut(TextLine line, double[] edges)
    {
        List<Piece> pieces = [];
        List<Word> words = [];
        for (var i = 0; i < line.Words.Count; i++)
        {
            if (words.Count > 0 && IsParted(words[^1], line.Words[i], edges))
            {
                pieces.Add(PieceOf(line, words, edges));
                words = [];
            }

            words.Add(line.Words[i]);
        }

        pieces.Add(PieceOf(line, words, edges));
        return new TabularLine(line, pieces);
    }

    // A heading may fill its column and a little more: wider than a space and near the edge is parted too.
    private static bool IsParted(Word left, Word right, double[] edges)
    {
        var gap = right.X0 - left.X1;
        var reach = gap > Wider * right.Size ? Near * right.Size : 0.5;
        return Array.Exists(edges, edge => edge >= left.X1 - reach && edge <= right.X0 + reach);
    }

    private static Piece PieceOf(TextLine line, List<Word> words, double[] edges)
    {
        var text = new TextLine(line.Page, line.Baseline, words);
        var first = ColumnAt(edges, text.X0 + (0.2 * text.Size));
        return new Piece(first, Math.Max(first, ColumnAt(edges, text.X1 - (0.2 * text.Size))), text);
    }

    private static int ColumnAt(double[] edges, double x)
    {
        for (var column = 0; column < edges.Length - 2; column++)
        {
            if (x < edges[column + 1])
                return column;
        }

        return edges.Length - 2;
    }
}

/// <summary>A part of a line in the columns from <paramref name="First"/> to <paramref name="Last"/>.</summary>
internal sealed record Piece(int First, int Last, TextLine Text);
