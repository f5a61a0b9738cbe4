namespace ReportParsing;

/// <summary>One document as it was read: its blocks in reading order, its outline, and every number in it.</summary>
public sealed record Report
{
    /// <summary>The path as it was given to the reader.</summary>
    public required string Path { get; init; }

    /// <summary>The format that the content was found to have.</summary>
    public required ReportFormat Format { get; init; }

    /// <summary>How much of the file could be read.</summary>
    public ReadingStatus Status { get; init; } = ReadingStatus.Complete;

    /// <summary>Why the file could not be read, or not wholly; null where <see cref="Status"/> is <see cref="ReadingStatus.Complete"/>.</summary>
    public ReadingProblem? Problem { get; init; }

    /// <summary>What the reader noticed and a person should know; empty for most reports.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];

    /// <summary>The pages of a PDF in order; empty for Word and text files, which have none of their own.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>The language of the text as an ISO 639-1 code: <c>vi</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>What the head and the foot of the report say about the report itself.</summary>
    public ReportHeader Header { get; init; } = new();

    /// <summary>Headings, paragraphs, list items and tables in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Page numbers and running headers and footers, set apart from <see cref="Blocks"/>.</summary>
    public IReadOnlyList<Block> Furniture { get; init; } = [];

    /// <summary>The top-level sections in order; what stands before the first heading is in none.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Every number of <see cref="Blocks"/> as written, in reading order. Each run of digits is in exactly one.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>The quantities and percentages among <see cref="Mentions"/>, with what they count, in reading order.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];
}
