using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Searching;
using ReportSearch.Storage;

namespace ReportSearch.Snippets;

/// <summary>What a query looks for in the text, to be found again in a stored block.</summary>
internal sealed class TextSearch
{
    private readonly List<WordTests> _leaves = [];
    private readonly List<int> _beginnings = [];
    private readonly ulong _mayBegin;

    public TextSearch(QueryNode query, WordTable table)
    {
        Collect(query, table);
        foreach (var tests in _leaves)
            _mayBegin |= tests.MayBegin;
    }

    /// <summary>Where in a block something is found, in order and without overlap, and how many different things are.</summary>
    public (IReadOnlyList<TextRange> Ranges, int Different) Find(BlockWords block, bool english)
    {
        FindBeginnings(block, english);
        List<TextRange> ranges = [];
        var different = 0;
        foreach (var tests in _leaves)
        {
            var before = ranges.Count;
            foreach (var beginning in _beginnings)
            {
                if (tests.LengthAt(block, beginning, english) is > 0 and var length)
                    ranges.Add(block.RangeOf(beginning, length));
            }

            if (ranges.Count > before)
                different++;
        }

        return (ranges.Count == 0 ? [] : Merged(ranges), different);
    }

    // Most words of a text are none of those typed.
    private void FindBeginnings(BlockWords block, bool english)
    {
        _beginnings.Clear();
        for (var i = 0; i < block.Count; i++)
        {
            if (english || (_mayBegin & LetterHash.Bit(block.LettersOf(i))) != 0)
                _beginnings.Add(i);
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
                _leaves.Add(WordTests.Of(text, table));
                break;
            case FigureNode figure:
                foreach (var indicator in figure.Conditions.OfType<IndicatorCondition>())
                    _leaves.Add(WordTests.Of(new TextNode(IndexFields.Text, indicator.Words, TextForm.Phrase), table));
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
            _leaves.Add(new WordTests(WordTests.Exactly(compound)));
        for (var i = 0; i < words.Count; i++)
        {
            if (Abbreviations.Shipped.At(words, i) is { Words.Count: > 1 } wording)
                _leaves.Add(new WordTests(wording.Others.Select(WordTests.Exactly)));
        }
    }
}
