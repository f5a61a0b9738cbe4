namespace ReportParsing.Documents;

/// <summary>Makes the tree of sections of the headings' levels.</summary>
internal static class SectionBuilding
{
    public static IReadOnlyList<Section> Of(IReadOnlyList<Block> blocks)
    {
        var headings = blocks.Where(block => block.Kind == BlockKind.Heading).ToList();
        var at = 0;
        return Within(headings, ref at, level: 0, blocks.Count);
    }

    private static List<Section> Within(List<Block> headings, ref int at, int level, int end)
    {
        List<Section> sections = [];
        while (at < headings.Count && headings[at].Level >= level)
        {
            var heading = headings[at++];
            var next = headings.FindIndex(at, other => other.Level <= heading.Level);
            var sectionEnd = next < 0 ? end : headings[next].Id;
            sections.Add(new Section(heading, heading.Id, sectionEnd, Within(headings, ref at, heading.Level + 1, sectionEnd)));
        }

        return sections;
    }
}
