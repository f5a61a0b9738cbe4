using Lucene.Net.Tartarus.Snowball.Ext;
using ReportParsing.Languages.Vietnamese;
using ReportParsing.Text;

namespace ReportSearch.Analysis;

/// <summary>
/// The words met so far by their spelling. Reports use some ten thousand spellings over and over:
/// each is normalised once. Not for several threads at a time.
/// </summary>
internal sealed class WordTable(CompoundNode compounds)
{
    /// <summary>Begins the terms of English stems, so that no word is taken for one.</summary>
    public const char StemMark = '~';

    private const int Capacity = 1 << 17;
    private const int LongestKeptNumber = 3;

    private readonly Dictionary<string, Word> _known = new(StringComparer.Ordinal);
    private readonly EnglishStemmer _stemmer = new();

    public WordTable()
        : this(CompoundLexicon.Shipped.Root)
    {
    }

    public Word Of(ReadOnlySpan<char> spelling)
    {
        var bySpelling = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (bySpelling.TryGetValue(spelling, out var syllable))
            return syllable;
        // Long numbers hardly come again, and would make the table slow.
        if (spelling.Length > LongestKeptNumber && char.IsAsciiDigit(spelling[0]))
            return Make(spelling.ToString());
        if (_known.Count >= Capacity)
            _known.Clear();
        return bySpelling[spelling] = Make(spelling.ToString());
    }

    private Word Make(string spelling)
    {
        if (char.IsAsciiDigit(spelling[0]))
        {
            var number = PlainNumber.Of(spelling);
            return new Word(number, number, isNumber: true, stem: null, compounds: null);
        }

        var written = TextNormalization.ForMatching(spelling);
        var exact = VietnameseSynonyms.Spellings.GetValueOrDefault(written, written);
        var folded = TextNormalization.Fold(exact);
        var starting = compounds.After(folded);
        return exact == folded
            ? new Word(exact, exact, isNumber: false, StemOf(exact), starting)
            : new Word(exact, folded, isNumber: false, stem: null, starting);
    }

    private string? StemOf(string word)
    {
        if (word.Length < 3 || !word.All(char.IsAsciiLetterLower))
            return null;
        _stemmer.SetCurrent(word);
        _stemmer.Stem();
        return StemMark + _stemmer.Current;
    }
}
