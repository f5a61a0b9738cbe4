using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>The words of a query that are looked for in the text.</summary>
internal static class TypedWords
{
    /// <summary>The plain words that must all be found, in the order typed.</summary>
    public static IReadOnlyList<Word> SideBySide(QueryNode node, WordTable table)
    {
        var parts = node is AllOf all ? all.Parts : [node];
        List<Word> words = [];
        foreach (var part in parts)
        {
            if (part is TextNode { Field: IndexFields.Text, Form: TextForm.Phrase } text && WordList.Of(text.Text, table) is [var word])
                words.Add(word);
        }

        return words;
    }
}
