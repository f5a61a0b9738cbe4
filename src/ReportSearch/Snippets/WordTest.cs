using ReportSearch.Analysis;
using ReportSearch.Queries;

namespace ReportSearch.Snippets;

/// <summary>Tells whether a word of the text is one that was typed, as the index does.</summary>
internal sealed class WordTest(Word typed, TextForm form)
{
    /// <summary>The letters without accents that a word must have; null where others may do, too.</summary>
    public int? Letters { get; } = form == TextForm.Phrase && !typed.IsNumber ? LetterHash.Of(typed.Folded) : null;

    /// <summary>The letters without accents that a word must begin with; null where it need not.</summary>
    public string? Beginning { get; } = form == TextForm.Prefix && !typed.IsNumber ? typed.Folded : null;

    /// <summary>Whether English words are found by their stem.</summary>
    public bool HasStem { get; } = form == TextForm.Phrase && typed.StemTerm is not null;

    public bool Accepts(Word word, bool english) => form switch
    {
        TextForm.Prefix => typed.IsAccented
            ? word.Exact.StartsWith(typed.Exact, StringComparison.Ordinal)
            : word.Folded.StartsWith(typed.Folded, StringComparison.Ordinal),
        TextForm.Fuzzy => word.Folded == typed.Folded || Nearest.Distance(word.Exact, typed.Exact) <= (typed.Exact.Length < 6 ? 1 : 2),
        _ => typed.IsAccented || typed.IsNumber
            ? word.Exact == typed.Exact
            : word.Folded == typed.Folded || (english && word.StemTerm is { } stem && typed.StemTerm is { } wanted && stem.BytesEquals(wanted)),
    };
}
