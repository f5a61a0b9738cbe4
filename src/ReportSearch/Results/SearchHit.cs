using ReportParsing;

namespace ReportSearch;

/// <summary>A report, or a block of one, that a query found.</summary>
public sealed record SearchHit
{
    /// <summary>The report's path as it was given when it was indexed.</summary>
    public required string Path { get; init; }

    /// <summary>How well it fits, for comparing with other hits of the same search; 0 where the order is not by relevance.</summary>
    public required decimal Score { get; init; }

    /// <summary>The block that fits best, by its <see cref="Block.Id"/>.</summary>
    public required int Block { get; init; }

    /// <summary>The page of what was found in the block, counted from 1; null for formats without pages.</summary>
    public int? Page { get; init; }

    /// <summary>The text of the block, or the part of it with most of what was found. A cut end is shown by an ellipsis.</summary>
    public required string Snippet { get; init; }

    /// <summary>What was found, as parts of <see cref="Snippet"/>.</summary>
    public IReadOnlyList<TextRange> Highlights { get; init; } = [];

    /// <summary>What the report says about itself.</summary>
    public required ReportHeader Header { get; init; }

    /// <summary>The figure that was asked for; null where the query asks for none.</summary>
    public IndexedFigure? Figure { get; init; }
}

/// <summary>A part of a text.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">Its length.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The offset after its last character.</summary>
    public int End => Start + Length;
}
