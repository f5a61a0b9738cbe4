namespace ReportParsing.Word;

/// <summary>What was met while reading a document that is told at its end.</summary>
internal sealed class StoryNotes
{
    public bool HasRevisions { get; set; }

    public bool HasHiddenText { get; set; }

    public bool HasLegacyEncoding { get; set; }

    /// <summary>The footnotes referred to, in order.</summary>
    public List<long> Footnotes { get; } = [];

    /// <summary>The endnotes referred to, in order.</summary>
    public List<long> Endnotes { get; } = [];
}
