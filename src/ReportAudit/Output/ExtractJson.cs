using System.Text.Json;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>The JSON of what was read: the header, every figure, every block, every table.</summary>
internal sealed class ExtractJson(Stream output, WritingOptions options) : IExtractWriter
{
    private readonly Utf8JsonWriter json = new(output, ReportJson.Options(indented: true));
    private int reports;
    private int unreadable;

    public void Begin()
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ReportJson.SchemaVersion);
        json.WriteTool(options.Version);
        json.WriteStartArray("reports");
    }

    public void Write(Report report)
    {
        reports++;
        unreadable += report.Status == ReadingStatus.Unreadable ? 1 : 0;
        json.WriteStartObject();
        json.WriteHead(report, options.Language);
        json.WriteStartArray("figures");
        foreach (var figure in report.Figures)
        {
            json.WriteStartObject();
            json.WriteFigure(figure, report.Blocks[figure.Span.Block]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("blocks");
        foreach (var block in report.Blocks)
            WriteBlock(block);
        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (var block in report.Blocks.Where(block => block.Table is not null))
            WriteTable(block, block.Table!);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    public void End()
    {
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("reports", reports);
        json.WriteNumber("unreadable", unreadable);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => json.Dispose();

    private void WriteBlock(Block block)
    {
        json.WriteStartObject();
        json.WriteNumber("id", block.Id);
        json.WriteString("kind", JsonNames.Of(block.Kind));
        json.WriteString("text", block.Text);
        json.WritePage(block.Page);
        json.WriteNumber("level", block.Level);
        json.WriteEndObject();
    }

    private void WriteTable(Block block, Table table)
    {
        json.WriteStartObject();
        json.WriteNumber("block", block.Id);
        json.WritePage(block.Page);
        if (BoxOf(block) is { } box)
        {
            json.WritePropertyName("box");
            json.WriteBox(box);
        }
        else
        {
            json.WriteNull("box");
        }

        json.WriteNumber("headerRows", table.HeaderRowCount);
        json.WriteStartArray("rows");
        for (var row = 0; row < table.RowCount; row++)
        {
            json.WriteStartArray();
            for (var column = 0; column < table.ColumnCount; column++)
                json.WriteStringValue(TextAt(block, table, row, column));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A spanning cell's text stands once, in its first place.
    private static ReadOnlySpan<char> TextAt(Block block, Table table, int row, int column) =>
        table.At(row, column) is { } cell && cell.Row == row && cell.Column == column
            ? block.Text.AsSpan(cell.Start, cell.Length)
            : [];

    private static Box? BoxOf(Block block)
    {
        var place = block.PlaceOf(0, block.Text.Length);
        var boxes = place.Boxes.Where(box => box.Page == block.Page).Select(box => box.Box).ToList();
        return boxes.Count == 0 ? null : new Box(
            boxes.Min(box => box.X0), boxes.Min(box => box.Y0), boxes.Max(box => box.X1), boxes.Max(box => box.Y1));
    }
}
