namespace ReportParsing.Documents;

/// <summary>A paragraph or table as its reader found it. The outline tells headings and list items from it.</summary>
internal sealed record SourceBlock
{
    /// <summary>The text, with numbering as displayed; see <see cref="Block.Text"/>.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<PlacedRun> Runs { get; init; } = [];

    public Table? Table { get; init; }

    public BlockStyle Style { get; init; } = BlockStyle.Unknown;
}
