namespace ReportParsing.Documents;

/// <summary>The blocks with their labels, levels and parents, and the sections that they form.</summary>
internal sealed record Outline(IReadOnlyList<Block> Blocks, IReadOnlyList<Section> Sections)
{
    public static Outline Of(IReadOnlyList<SourceBlock> asRead)
    {
        var sources = BrokenLines.Joined(LetterheadColumns.Parted(asRead));
        var building = new OutlineBuilding(sources);
        building.Build(new TitleReading(sources));
        foreach (var series in building.Series)
            series.AreHeadings = HeadingChoice.AreHeadings(series, sources, building.Entries);

        List<Block> blocks = [];
        foreach (var plain in Plain(sources))
            blocks.Add(Placed(plain, building, blocks));
        return new Outline(blocks, SectionBuilding.Of(blocks));
    }

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

    private static Block Placed(Block plain, OutlineBuilding building, List<Block> before)
    {
        if (building.Entries[plain.Id] is { } entry)
        {
            return plain with
            {
                Kind = entry.Series.AreHeadings ? BlockKind.Heading : BlockKind.ListItem,
                Label = entry.Label,
                Parent = ParentOf(entry, before),
                Level = entry.Parent is { } over ? LevelUnder(before[over]) : 0,
            };
        }

        var heading = building.Parents[plain.Id];
        while (heading is { } open && before[open].Kind != BlockKind.Heading)
            heading = before[open].Parent;
        return plain with { Parent = heading, Level = heading is { } found ? before[found].Level : 0 };
    }

    // "… như sau:" introduces the items of a list, not the headings of the report.
    private static int? ParentOf(OutlineEntry entry, List<Block> before) =>
        entry.Series.AreHeadings && entry.Parent is { } over && before[over].Kind == BlockKind.Paragraph ? before[over].Parent : entry.Parent;

    // A list under an introducing paragraph stands as deep as a list under the paragraph's heading.
    private static int LevelUnder(Block parent) =>
        parent.Kind == BlockKind.Paragraph && parent.Parent is null ? 0 : parent.Level + 1;
}
