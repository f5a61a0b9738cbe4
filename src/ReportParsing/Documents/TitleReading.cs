using ReportParsing.Languages;

namespace ReportParsing.Documents;

/// <summary>Tells which unlabelled blocks are titles of sections: short lines in capitals, bold, or in a heading style.</summary>
internal sealed class TitleReading(IReadOnlyList<SourceBlock> sources)
{
    private const int LongestTitle = 120;
    private const int ShortestSentence = 90;
    private const int ShortestBody = 50;

    private readonly int _bodyStart = BodyStartOf(sources);
    private readonly int _bodyEnd = BodyEndOf(sources);

    public bool IsTitle(int block)
    {
        var source = sources[block];
        if (block < _bodyStart || block >= _bodyEnd || source.Table is not null || source.Text.Length is < 3 or > LongestTitle)
            return false;
        if (source.Text[^1] is ';' or ',')
            return false;
        return source.Style.HeadingLevel is not null || IsCapitals(source.Text) || (source.Style.Bold && source.Text[^1] != '.');
    }

    /// <summary>Whether the title stands above numbered headings rather than below them.</summary>
    public bool IsMajor(int block) => sources[block].Style.HeadingLevel is 0 || IsCapitals(sources[block].Text);

    /// <summary>Whether all letters are capitals, and there are enough of them to tell.</summary>
    public static bool IsCapitals(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsLetter(c))
                letters++;
        }

        return letters >= 3;
    }

    // The letterhead and the report's own title end where the first sentence or label begins.
    private static int BodyStartOf(IReadOnlyList<SourceBlock> sources)
    {
        for (var block = 0; block < sources.Count; block++)
        {
            var source = sources[block];
            if (source.Table is null && (source.Text.Length >= ShortestSentence || LabelReading.Read(source.Text) is not null))
                return block;
        }

        return 0;
    }

    // What follows the last sentence is the signature: lines too short to be anything under a title.
    private static int BodyEndOf(IReadOnlyList<SourceBlock> sources)
    {
        var end = sources.Count;
        for (var block = sources.Count - 1; block > sources.Count / 2; block--)
        {
            if (IsClosing(sources[block].Text))
                end = block;
        }

        var last = end - 1;
        while (last >= 0 && sources[last].Table is null && sources[last].Text.Length < ShortestBody && LabelReading.Read(sources[last].Text) is null)
            last--;
        return last + 1;
    }

    private static bool IsClosing(string text) =>
        text.EndsWith("./.", StringComparison.Ordinal) || FootCues.BeginsRecipients(text) || FootCues.IsClosing(text);
}
