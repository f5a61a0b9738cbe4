using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Searching;
using ReportSearch.Storage;

namespace ReportSearch.Snippets;

/// <summary>What a query looks for in the text, to be found again in a stored block.</summary>
internal sealed class TextSearch
{
    private readonly List<IReadOnlyList<WordTest>[]> _leaves = [];

    public TextSearch(QueryNode query, WordTable table) => Collect(query, table);

    /// <summary>The wordings of one typed word or phrase.</summary>
    public static IReadOnlyList<WordTest>[] Tests(TextNode text, WordTable table)
    {
        var words = WordList.Of(text.Text, table);
        if (text.Form == TextForm.Phrase)
            return [.. PhraseQueries.Wordings(words).Select(Exactly)];
        return [[.. words.Take(words.Count - 1).Select(word => new WordTest(word, TextForm.Phrase)), new WordTest(words[^1], text.Form)]];
    }

    /// <summary>Where in a block something is found, in order and without overlap, and how many different things are.</summary>
    public (IReadOnlyList<TextRange> Ranges, int Different) Find(BlockWords block)
    {
        List<TextRange> ranges = [];
        var different = 0;
        foreach (var wordings in _leaves)
        {
            var before = ranges.Count;
            foreach (var tests in wordings)
                AddRanges(block, tests, ranges);
            if (ranges.Count > before)
                different++;
        }

        return (Merged(ranges), different);
    }

    private static IReadOnlyList<WordTest> Exactly(IReadOnlyList<Word> words) =>
        [.. words.Select(word => new WordTest(word, TextForm.Phrase))];

    private static void AddRanges(BlockWords block, IReadOnlyList<WordTest> tests, List<TextRange> ranges)
    {
        for (var i = 0; i < block.Count; i++)
        {
            if (block.Meets(i, tests))
                ranges.Add(block.RangeOf(i, tests.Count));
        }
    }

    private static List<TextRange> Merged(List<TextRange> ranges)
    {
        List<TextRange> merged = [];
        foreach (var range in ranges.OrderBy(range => range.Start).ThenByDescending(range => range.Length))
        {
            if (merged.Count == 0 || range.Start >= merged[^1].End)
                merged.Add(range);
            else if (range.End > merged[^1].End)
                merged[^1] = new TextRange(merged[^1].Start, range.End - merged[^1].Start);
        }

        return merged;
    }

    private void Collect(QueryNode node, WordTable table)
    {
        switch (node)
        {
            case AllOf all:
                AddWordRuns(all, table);
                foreach (var part in all.Parts)
                    Collect(part, table);
                break;
            case AnyOf any:
                foreach (var part in any.Parts)
                    Collect(part, table);
                break;
            case TextNode { Field: IndexFields.Text or IndexFields.Heading or IndexFields.Subject or IndexFields.Issuer or IndexFields.Number } text:
                _leaves.Add(Tests(text, table));
                break;
            case FigureNode figure:
                foreach (var indicator in figure.Conditions.OfType<IndicatorCondition>())
                    _leaves.Add(Tests(new TextNode(IndexFields.Text, indicator.Words, TextForm.Phrase), table));
                break;
            default:
                break;
        }
    }

    // "uỷ ban nhân dân" typed as words finds UBND too; a compound found as one counts for more than its syllables.
    private void AddWordRuns(AllOf all, WordTable table)
    {
        var words = TypedWords.SideBySide(all, table);
        foreach (var compound in PhraseQueries.CompoundsOf(words))
            _leaves.Add([Exactly(compound)]);
        for (var i = 0; i < words.Count; i++)
        {
            if (Abbreviations.Shipped.At(words, i) is { Words.Count: > 1 } wording)
                _leaves.Add([.. wording.Others.Select(Exactly)]);
        }
    }
}
