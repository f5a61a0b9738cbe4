namespace ReportParsing.Documents;

/// <summary>The blocks with their labels, levels and parents, and the sections that they form.</summary>
internal sealed record Outline(IReadOnlyList<Block> Blocks, IReadOnlyList<Section> Sections)
{
    public static Outline Of(IReadOnlyList<SourceBlock> sources) => new(Plain(sources), []);

    /// <summary>Blocks without any outline.</summary>
    public static IReadOnlyList<Block> Plain(IReadOnlyList<SourceBlock> sources) =>
    [
        .. sources.Select((source, id) => new Block
        {
            Id = id,
            Kind = source.Table is null ? BlockKind.Paragraph : BlockKind.Table,
            Text = source.Text,
            Table = source.Table,
            Runs = source.Runs,
        }),
    ];
}
