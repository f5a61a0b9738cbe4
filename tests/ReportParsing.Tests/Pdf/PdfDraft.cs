using System.Globalization;
using System.Text;

namespace ReportParsing.Tests.Pdf;

/// <summary>
/// Writes small PDF files operator by operator, so that a test says exactly what is drawn where.
/// Every letter is half an em wide; fonts map their codes to Unicode as a word processor's do, but for those named Composite….
/// </summary>
internal sealed class PdfDraft
{
    public const decimal LetterWidth = 0.5m;

    private readonly List<(string Content, string Extra)> pages = [];
    private readonly List<string> fonts = [];
    private readonly StringBuilder content = new();
    private readonly List<char> characters = [];
    private readonly List<(string Entries, string Samples)> pictures = [];
    private string extra = "/MediaBox [0 0 595 842]";

    public PdfDraft Text(decimal x, decimal y, string text, decimal size = 12, string font = "Serif", int mode = 0, decimal spacing = 0) =>
        Draw($"BT /{Font(font)} {N(size)} Tf {mode} Tr {N(spacing)} Tc 1 0 0 1 {N(x)} {N(y)} Tm <{Codes(text)}> Tj ET");

    public PdfDraft Line(decimal x0, decimal y0, decimal x1, decimal y1) => Draw($"0.5 w {N(x0)} {N(y0)} m {N(x1)} {N(y1)} l S");

    public PdfDraft Bar(decimal x, decimal y, decimal width, decimal height) => Draw($"{N(x)} {N(y)} {N(width)} {N(height)} re f");

    /// <summary>Draws a picture of its own, set on the page by a matrix.</summary>
    public PdfDraft Picture(string matrix, string entries, string samples)
    {
        pictures.Add((entries, samples));
        return Draw($"q {matrix} cm /P{pictures.Count} Do Q");
    }

    public PdfDraft Draw(string operators)
    {
        content.Append(operators).Append('\n');
        return this;
    }

    public PdfDraft PageEntries(string entries)
    {
        extra = entries;
        return this;
    }

    public PdfDraft EndPage()
    {
        pages.Add((content.ToString(), extra));
        content.Clear();
        return this;
    }

    public string Codes(string text) => string.Concat(text.Select(c => Code(c).ToString("X2", CultureInfo.InvariantCulture)));

    public byte[] ToBytes()
    {
        if (content.Length > 0)
            EndPage();
        List<string> objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
        var resources = new StringBuilder("<< /XObject << /Im0 3 0 R");
        objects.Add(Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "A"));
        foreach (var (entries, samples) in pictures)
        {
            objects.Add(Stream($"/Type /XObject /Subtype /Image {entries}", samples));
            resources.Append(CultureInfo.InvariantCulture, $" /P{objects.Count - 3} {objects.Count} 0 R");
        }

        resources.Append(" >> /Font <<");
        objects.Add(Stream("", ToUnicode()));
        var toUnicode = objects.Count;
        foreach (var font in fonts)
        {
            objects.Add($"<< /Type /FontDescriptor /FontName /{font} /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 750 /Descent -200 /CapHeight 700 /StemV 80 >>");
            objects.Add(font.StartsWith("Composite", StringComparison.Ordinal)
                ? $"<< /Type /Font /Subtype /Type0 /BaseFont /{font} /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{font} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor {objects.Count} 0 R >>] >>"
                : $"<< /Type /Font /Subtype /TrueType /BaseFont /{font} /FirstChar 0 /LastChar 255 /Widths [{string.Join(' ', Enumerable.Repeat(500, 256))}] /FontDescriptor {objects.Count} 0 R /ToUnicode {toUnicode} 0 R >>");
            resources.Append(CultureInfo.InvariantCulture, $" /F{fonts.IndexOf(font)} {objects.Count} 0 R");
        }

        resources.Append(" >> >>");
        List<int> kids = [];
        foreach (var (drawn, entries) in pages)
        {
            objects.Add(Stream("", drawn));
            objects.Add($"<< /Type /Page /Parent 2 0 R {entries} /Resources {resources} /Contents {objects.Count} 0 R >>");
            kids.Add(objects.Count);
        }

        objects[1] = $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] >>";
        return File(objects);
    }

    private static string Stream(string entries, string bytes) => $"<< {entries} /Length {bytes.Length} >>\nstream\n{bytes}\nendstream";

    private static byte[] File(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        List<int> offsets = [];
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private string Font(string name)
    {
        if (!fonts.Contains(name))
            fonts.Add(name);
        return $"F{fonts.IndexOf(name)}";
    }

    private int Code(char c)
    {
        if (!characters.Contains(c))
            characters.Add(c);
        return characters.IndexOf(c) + 1;
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n");
        map.Append("1 begincodespacerange <00> <FF> endcodespacerange\n");
        foreach (var block in characters.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var c in block)
                map.Append(CultureInfo.InvariantCulture, $"<{Code(c):X2}> <{(int)c:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }

    private static string N(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
