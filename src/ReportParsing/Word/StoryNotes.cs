namespace ReportParsing.Word;

/// <summary>What was met while reading a document that is told at its end.</summary>
internal sealed class StoryNotes
{
    public bool HasRevisions { get; set; }

    public bool HasHiddenText { get; set; }

    public bool HasLegacyEncoding { get; set; }

    /// <summary>How many digits stand in list numbers, which the file has no text for.</summary>
    public int NumberingDigits { get; set; }

    /// <summary>How many cells were read of tables that only place text on the page.</summary>
    public int FrameCells { get; set; }

    /// <summary>The footnotes referred to, in order.</summary>
    public List<long> Footnotes { get; } = [];

    /// <summary>The endnotes referred to, in order.</summary>
    public List<long> Endnotes { get; } = [];
}
