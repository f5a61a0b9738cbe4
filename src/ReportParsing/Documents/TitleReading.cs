namespace ReportParsing.Documents;

/// <summary>Tells which unlabelled blocks are titles of sections: short lines in capitals, bold, or in a heading style.</summary>
internal sealed class TitleReading(IReadOnlyList<SourceBlock> sources)
{
    private const int LongestTitle = 120;
    private const int ShortestSentence = 90;

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

    // What follows the last sentence ("./.", or the recipients) is the signature.
    private static int BodyEndOf(IReadOnlyList<SourceBlock> sources)
    {
        for (var block = sources.Count - 1; block > sources.Count / 2; block--)
        {
            if (sources[block].Text.Contains("./.", StringComparison.Ordinal))
                return block + 1;
        }

        return sources.Count;
    }
}
