using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>A block as results show it.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Pages">Where in the text which page begins; empty for formats without pages.</param>
internal sealed record StoredBlock(BlockKind Kind, string Text, IReadOnlyList<PageStart> Pages)
{
    public static StoredBlock Of(Block block)
    {
        if (block.Runs.Count == 0)
            return new StoredBlock(block.Kind, block.Text, []);
        List<PageStart> pages = [];
        foreach (var run in block.Runs)
        {
            if (run.Page is { } page && (pages.Count == 0 || pages[^1].Page != page))
                pages.Add(new PageStart(run.Start, page));
        }

        return new StoredBlock(block.Kind, block.Text, pages);
    }

    public int? PageAt(int offset)
    {
        int? page = Pages.Count == 0 ? null : Pages[0].Page;
        foreach (var start in Pages)
        {
            if (start.Offset <= offset)
                page = start.Page;
        }

        return page;
    }
}

/// <summary>A page begins within a block's text.</summary>
/// <param name="Offset">The first character on the page.</param>
/// <param name="Page">Counted from 1.</param>
internal readonly record struct PageStart(int Offset, int Page);
