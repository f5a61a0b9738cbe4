using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportParsing.Documents;
using RepeatedHeader = DocumentFormat.OpenXml.Wordprocessing.TableHeader;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace ReportParsing.Word;

/// <summary>Puts the cells of a Word table into its grid: spans over columns, merges down, rows that begin further in.</summary>
internal sealed class TableReading(StyleSheet styles, StoryReading story)
{
    public TableGrid Read(WordTable table)
    {
        List<GridCell> cells = [];
        // For each column the cell that a vertical merge goes on with.
        Dictionary<int, int> merged = [];
        var (row, headerRows) = (0, 0);
        foreach (var tableRow in Rows(table))
        {
            ReadRow(tableRow, row, cells, merged);
            if (headerRows == row && tableRow.TableRowProperties?.GetFirstChild<RepeatedHeader>() is { } header && IsOn(header))
                headerRows++;
            row++;
        }

        return new TableGrid(cells, headerRows == row ? 0 : headerRows, HasBorders(table));
    }

    private void ReadRow(TableRow tableRow, int row, List<GridCell> cells, Dictionary<int, int> merged)
    {
        var column = tableRow.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        foreach (var cell in Cells(tableRow))
        {
            var span = Math.Max(1, cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1);
            var merge = cell.TableCellProperties?.VerticalMerge;
            if (merge is not null && merge.Val?.Value != MergedCellValues.Restart && merged.TryGetValue(column, out var above))
            {
                cells[above] = cells[above] with { Content = cells[above].Content with { RowSpan = row - cells[above].Content.Row + 1 } };
                column += span;
                continue;
            }

            merged.Remove(column);
            if (merge is not null)
                merged[column] = cells.Count;
            var blocks = story.ReadCell(cell);
            cells.Add(new GridCell(new CellContent(row, column, 1, span, TextOf(blocks)), blocks));
            column += span;
        }
    }

    // A table within a cell is a block of its own.
    private static string TextOf(IReadOnlyList<SourceBlock> blocks) =>
        string.Join(' ', blocks.Where(block => block.Table is null).Select(block => block.Text));

    // Rows and cells may stand in content controls; a deleted row is not part of the accepted view.
    private static IEnumerable<TableRow> Rows(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            if (child is TableRow row)
            {
                if (row.TableRowProperties?.GetFirstChild<Deleted>() is null)
                    yield return row;
            }
            else if (child is SdtRow or SdtContentRow or CustomXmlRow)
            {
                foreach (var inner in Rows(child))
                    yield return inner;
            }
        }
    }

    private static IEnumerable<WordCell> Cells(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            if (child is WordCell cell)
            {
                yield return cell;
            }
            else if (child is SdtCell or SdtContentCell or CustomXmlCell)
            {
                foreach (var inner in Cells(child))
                    yield return inner;
            }
        }
    }

    private bool HasBorders(WordTable table)
    {
        var properties = table.GetFirstChild<TableProperties>();
        if (properties?.TableBorders is { } own)
            return IsDrawn(own);
        foreach (var style in styles.Chain(properties?.TableStyle?.Val?.Value))
        {
            if (style.StyleTableProperties?.TableBorders is { } inherited)
                return IsDrawn(inherited);
        }

        return table.Descendants<TableCellBorders>().Any(IsDrawn);
    }

    private static bool IsDrawn(OpenXmlElement borders) => borders.ChildElements.OfType<BorderType>()
        .Count(border => border.Val?.Value is { } line && line != BorderValues.None && line != BorderValues.Nil) > 1;

    private static bool IsOn(OnOffOnlyType mark) => mark.Val is null || mark.Val.Value == OnOffOnlyValues.On;
}
