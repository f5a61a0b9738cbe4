using System.IO.Compression;
using System.Text;

namespace ReportParsing.Tests.Word;

/// <summary>Builds Word files from the XML of their parts.</summary>
internal sealed class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" " +
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" " +
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" " +
        "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" " +
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" " +
        "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" " +
        "xmlns:v=\"urn:schemas-microsoft-com:vml\" " +
        "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private static readonly string[] Kinds = ["styles", "numbering", "footnotes", "endnotes", "comments", "header", "footer"];

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    public static byte[] Of(string body) => new WordFile().With("document", $"<w:body>{body}<w:sectPr/></w:body>").Bytes();

    public static string Paragraph(string text, string properties = "", string runProperties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{Run(text, runProperties)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) =>
        "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders></w:tblPr>" +
        $"{string.Concat(rows)}</w:tbl>";

    public static string PlainTable(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public WordFile Body(string body) => With("document", $"<w:body>{body}<w:sectPr/></w:body>");

    public WordFile With(string part, string content)
    {
        _parts[part] = content;
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" +
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
                "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
                "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>" +
                string.Concat(Present().Select(kind => $"<Override PartName=\"/word/{kind}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>")) +
                "</Types>");
            Write(archive, "_rels/.rels", Relationships("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"));
            Write(archive, "word/_rels/document.xml.rels", Relationships(string.Concat(Present().Select(kind =>
                $"<Relationship Id=\"{kind}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{kind}.xml\"/>"))));
            foreach (var (part, content) in _parts)
                Write(archive, $"word/{part}.xml", $"<w:{Root(part)} {Namespaces} mc:Ignorable=\"\">{content}</w:{Root(part)}>");
        }

        return stream.ToArray();
    }

    private static string Root(string part) => part switch
    {
        "header" => "hdr",
        "footer" => "ftr",
        _ => part,
    };

    private static string Relationships(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{content}"));
    }

    private IEnumerable<string> Present() => Kinds.Where(_parts.ContainsKey);
}
