using ReportSearch.Analysis;
using ReportSearch.Queries;

namespace ReportSearch.Snippets;

/// <summary>Tells whether a word of the text is one that was typed, as the index does.</summary>
internal sealed record WordTest(Word Typed, TextForm Form)
{
    public bool Accepts(Word word) => Form switch
    {
        TextForm.Prefix => Typed.IsAccented
            ? word.Exact.StartsWith(Typed.Exact, StringComparison.Ordinal)
            : word.Folded.StartsWith(Typed.Folded, StringComparison.Ordinal),
        TextForm.Fuzzy => word.Folded == Typed.Folded || Nearest.Distance(word.Exact, Typed.Exact) <= (Typed.Exact.Length < 6 ? 1 : 2),
        _ => Typed.IsAccented || Typed.IsNumber
            ? word.Exact == Typed.Exact
            : word.Folded == Typed.Folded || (word.StemTerm is { } stem && Typed.StemTerm is { } typed && stem.BytesEquals(typed)),
    };
}
