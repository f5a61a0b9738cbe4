using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportAudit.Output;

/// <summary>
/// A spreadsheet file (Office Open XML) of plain sheets, each with a bold first row that stays in view and filters.
/// Written here rather than by a library because the same reports must give the same bytes.
/// </summary>
internal sealed class Workbook
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<WorkbookSheet> sheets = [];

    public WorkbookSheet Add(string name, params WorkbookColumn[] columns)
    {
        var sheet = new WorkbookSheet(name, columns);
        sheets.Add(sheet);
        return sheet;
    }

    public void Save(Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Put(archive, "[Content_Types].xml", ContentTypes());
        Put(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Put(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
            + Each((sheet, id) => $"<sheet name=\"{WorkbookSheet.Escaped(sheet.Name)}\" sheetId=\"{id}\" r:id=\"s{id}\"/>") + "</sheets></workbook>");
        Put(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">"
            + Each((_, id) => $"<Relationship Id=\"s{id}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{id}.xml\"/>")
            + $"<Relationship Id=\"styles\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
        Put(archive, "xl/styles.xml", Styles());
        for (var index = 0; index < sheets.Count; index++)
            Put(archive, string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{index + 1}.xml"), sheets[index].Xml());
    }

    private string ContentTypes() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
        + Each((_, id) => $"<Override PartName=\"/xl/worksheets/sheet{id}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
        + "</Types>";

    // Style 1 is the bold first row, style 2 a text that wraps.
    private static string Styles() =>
        $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";

    private string Each(Func<WorkbookSheet, int, string> xml) => string.Concat(sheets.Select((sheet, index) => xml(sheet, index + 1)));

    private static void Put(ZipArchive archive, string name, string xml)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Epoch;
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(Head + xml));
    }
}
