namespace ReportParsing.Pdf.Tables;

/// <summary>A line cut at the edges of columns.</summary>
internal sealed record TabularLine(TextLine Line, IReadOnlyList<Piece> Pieces)
{
    /// <summary>Cuts a line where the space between two words holds an edge; words that run over edges span columns.</summary>
    public static TabularLine Cut(TextLine line, double[] edges)
    {
        List<Piece> pieces = [];
        List<Word> words = [];
        for (var i = 0; i < line.Words.Count; i++)
        {
            if (words.Count > 0 && HasEdge(edges, words[^1].X1, line.Words[i].X0))
            {
                pieces.Add(PieceOf(line, words, edges));
                words = [];
            }

            words.Add(line.Words[i]);
        }

        pieces.Add(PieceOf(line, words, edges));
        return new TabularLine(line, pieces);
    }

    private static bool HasEdge(double[] edges, double from, double to) => Array.Exists(edges, edge => edge >= from - 0.5 && edge <= to + 0.5);

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
