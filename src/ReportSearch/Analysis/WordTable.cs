using Lucene.Net.Tartarus.Snowball.Ext;
using ReportParsing.Languages.Vietnamese;
using ReportParsing.Text;

namespace ReportSearch.Analysis;

/// <summary>
/// The words met so far by their spelling. Reports use some ten thousand spellings over and over:
/// each is normalised once. Not for several threads at a time.
/// </summary>
internal sealed class WordTable(CompoundLexicon compounds)
{
    /// <summary>Begins the terms of English stems, so that no word is taken for one.</summary>
    public const char StemMark = '~';

    private const int Capacity = 1 << 17;
    private const int LongestKeptNumber = 3;

    private readonly SpellingTable _known = new();
    private readonly EnglishStemmer _stemmer = new();

    public WordTable()
        : this(CompoundLexicon.Shipped)
    {
    }

    public Word Of(ReadOnlySpan<char> spelling)
    {
        if (_known.Find(spelling) is { } known)
            return known;
        // Long numbers hardly come again, and would make the table slow.
        if (spelling.Length > LongestKeptNumber && char.IsAsciiDigit(spelling[0]))
            return Make(spelling.ToString());
        if (_known.Count >= Capacity)
            _known.Clear();
        var written = spelling.ToString();
        var word = Make(written);
        _known.Add(written, word);
        return word;
    }

    private Word Make(string spelling)
    {
        if (char.IsAsciiDigit(spelling[0]))
        {
            var number = PlainNumber.Of(spelling);
            return new Word(number, number, isNumber: true, stem: null, syllable: 0, compounds: null);
        }

        var written = TextNormalization.ForMatching(spelling);
        var exact = VietnameseSynonyms.Spellings.GetValueOrDefault(written, written);
        var folded = TextNormalization.Fold(exact);
        var syllable = compounds.SyllableOf(folded);
        var starting = compounds.Root.After(syllable);
        return exact == folded
            ? new Word(exact, exact, isNumber: false, StemOf(exact), syllable, starting)
            : new Word(exact, folded, isNumber: false, stem: null, syllable, starting);
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
