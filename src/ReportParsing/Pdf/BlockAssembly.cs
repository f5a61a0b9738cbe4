using ReportParsing.Documents;
using ReportParsing.Pdf.Tables;

namespace ReportParsing.Pdf;

/// <summary>Puts the flows and tables of all pages into blocks in reading order.</summary>
internal sealed class BlockAssembly
{
    private readonly List<SourceBlock> blocks = [];
    private readonly Frame document;
    private readonly ParagraphBuilding paragraphs;
    private JoinedTable? table;
    private OpenColumns? columns;

    private BlockAssembly(IReadOnlyList<PageText> pages)
    {
        document = Frame.Of([.. pages.SelectMany(page => page.Lines)]);
        paragraphs = new ParagraphBuilding(ParagraphBuilding.TypicalPitch(pages.Select(page => page.Lines)));
    }

    public static IReadOnlyList<SourceBlock> Assemble(IReadOnlyList<PageText> pages)
    {
        var assembly = new BlockAssembly(pages);
        foreach (var page in pages)
            assembly.Add(page);
        assembly.CloseParagraphs();
        assembly.CloseTable();
        return assembly.blocks;
    }

    private void Add(PageText page)
    {
        var frame = document.OfPage(page.Lines);
        var next = 0;
        foreach (var found in page.Tables)
        {
            var above = page.Lines.FindIndex(next, line => line.Baseline < found.Top);
            var end = above < 0 ? page.Lines.Count : above;
            Add(page.Lines.GetRange(next, end - next), frame);
            Add(found);
            next = end;
        }

        Add(page.Lines.GetRange(next, page.Lines.Count - next), frame);
    }

    private void Add(List<TextLine> between, Frame frame)
    {
        if (between.Count == 0)
            return;
        CloseTable();
        CloseColumns(between);
        var flows = ColumnFinding.Part(between, frame);
        columns = OpenColumns.At(flows);
        foreach (var flow in columns is null ? flows : flows[..^2])
            paragraphs.Add(flow);
    }

    private void CloseColumns(List<TextLine> next)
    {
        if (columns is null)
            return;
        var (left, right) = columns.Take(next);
        paragraphs.Add(left);
        paragraphs.Add(right);
        columns = null;
    }

    private void Add(PageTable found)
    {
        if (table is not null && table.Parts[^1].Page < found.Page && TableJoining.Continues(table, found))
        {
            table.Add(found);
            return;
        }

        CloseParagraphs();
        CloseTable();
        table = new JoinedTable(found);
    }

    private void CloseParagraphs()
    {
        CloseColumns([]);
        blocks.AddRange(paragraphs.Close().Select(BlockWriting.Write));
    }

    private void CloseTable()
    {
        if (table is not null)
            blocks.Add(TableWriting.Write(table));
        table = null;
    }
}
