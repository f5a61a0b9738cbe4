using Lucene.Net.Search;
using ReportSearch.Decoding;

namespace ReportSearch.Searching;

/// <summary>The figures of a segment that a query finds.</summary>
/// <param name="all">By their numbers in the table, in order.</param>
/// <param name="exact">Those among them with a wording that is just what was typed.</param>
/// <param name="table">The segment's figures.</param>
internal sealed class FoundFigures(int[] all, int[] exact, FigureTable table)
{
    /// <summary>The score of a document with such a figure.</summary>
    public const float Score = 1;

    /// <summary>The score of a document with a figure that is called just what was typed.</summary>
    public const float ExactScore = 2;

    public int Count => all.Length;

    /// <summary>The first document from one on that has such a figure.</summary>
    public int DocumentFrom(int document, ref int at)
    {
        at = SortedFigures.From(all, at, table.FirstOf(document));
        return at == all.Length ? DocIdSetIterator.NO_MORE_DOCS : table.DocumentOf(all[at], document);
    }

    /// <summary>Writes all documents that have such a figure.</summary>
    public void CopyTo(FoundDocuments found)
    {
        found.Count = DocumentsOf(all, found.Room);
        found.Scores.Fill(Score);
        var scores = found.Scores;
        var at = 0;
        Span<int> exactDocuments = new int[Math.Min(exact.Length, found.Count)];
        foreach (var document in exactDocuments[..DocumentsOf(exact, exactDocuments)])
        {
            at += found.Documents[at..].IndexOf(document);
            scores[at] = ExactScore;
        }
    }

    public bool HasExact(int document)
    {
        var at = SortedFigures.From(exact, 0, table.FirstOf(document));
        return at < exact.Length && exact[at] < table.FirstOf(document + 1);
    }

    /// <summary>Which of a document's figures they are, counted from 0; those that are just what was typed first.</summary>
    public IEnumerable<int> In(int document)
    {
        var first = table.FirstOf(document);
        return Between(exact, document).Concat(Between(all, document)).Distinct().Select(figure => figure - first);
    }

    /// <summary>The greatest value in a document; the least of all where there is none.</summary>
    public long GreatestIn(int document)
    {
        var greatest = long.MinValue;
        var end = table.FirstOf(document + 1);
        for (var at = SortedFigures.From(all, 0, table.FirstOf(document)); at < all.Length && all[at] < end; at++)
            greatest = Math.Max(greatest, table.ValueOf(all[at]));
        return greatest;
    }

    private int DocumentsOf(int[] figures, Span<int> documents)
    {
        var (count, document, next) = (0, 0, 0);
        foreach (var figure in figures)
        {
            if (figure < next)
                continue;
            document = table.DocumentOf(figure, document);
            next = table.FirstOf(document + 1);
            documents[count++] = document;
        }

        return count;
    }

    private IEnumerable<int> Between(int[] figures, int document)
    {
        var end = table.FirstOf(document + 1);
        for (var at = SortedFigures.From(figures, 0, table.FirstOf(document)); at < figures.Length && figures[at] < end; at++)
            yield return figures[at];
    }
}
