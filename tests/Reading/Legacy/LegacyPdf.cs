using System.Globalization;
using System.Text;

namespace Reading.Legacy;

/// <summary>Writes paragraphs as a PDF file in the fonts of a variant, operator by operator. Letters are half an em wide, accents stand on them.</summary>
internal sealed class LegacyPdf(LegacyVariant variant)
{
    private const int LettersInLine = 78;
    private const int LinesOnPage = 48;
    private const int Size = 12;
    private const int Advance = Size / 2;

    private readonly List<string> fonts = [];
    private readonly List<char> unicode = [];
    private readonly List<string> pages = [];
    private readonly StringBuilder page = new();
    private int lines;

    public static byte[] Write(LegacyVariant variant, IReadOnlyList<string> paragraphs)
    {
        var pdf = new LegacyPdf(variant);
        for (var i = 0; i < paragraphs.Count; i++)
            pdf.Add(paragraphs[i], i);
        pdf.EndPage();
        return pdf.File();
    }

    private void Add(string paragraph, int index)
    {
        foreach (var line in Wrapped(paragraph))
        {
            var x = 50;
            foreach (var run in variant.Runs(line, index))
                x = Draw(run, x, 790 - (lines * 15));
            if (++lines >= LinesOnPage)
                EndPage();
        }

        lines++;
    }

    private static IEnumerable<string> Wrapped(string paragraph)
    {
        var line = new StringBuilder();
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LettersInLine)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private int Draw(LegacyRun run, int x, int y)
    {
        page.Append(CultureInfo.InvariantCulture, $"BT /F{FontOf(run.Font ?? "Serif")} {Size} Tf 1 0 0 1 {x} {y} Tm ");
        if (!variant.LetterByLetter)
            page.Append('<').Append(string.Concat(run.Codes.Select(code => Hex(run, code)))).Append("> Tj ");
        foreach (var code in run.Codes)
        {
            var width = IsAccent(run, code) ? 0 : Advance;
            // A space is often not drawn at all.
            if (variant.LetterByLetter && code != ' ')
                page.Append(CultureInfo.InvariantCulture, $"1 0 0 1 {x} {y} Tm <{Hex(run, code)}> Tj ");
            x += width;
        }

        page.Append("ET\n");
        return x;
    }

    private bool IsAccent(LegacyRun run, char code) => run.Font is not null && variant.CapitalsFont is null && VniWriting.IsAccent(code);

    private string Hex(LegacyRun run, char c)
    {
        if (run.Font is not null)
            return ((int)c).ToString("X2", CultureInfo.InvariantCulture);
        if (!unicode.Contains(c))
            unicode.Add(c);
        return (unicode.IndexOf(c) + 1).ToString("X2", CultureInfo.InvariantCulture);
    }

    private int FontOf(string font)
    {
        if (!fonts.Contains(font))
            fonts.Add(font);
        return fonts.IndexOf(font);
    }

    private void EndPage()
    {
        if (page.Length > 0)
            pages.Add(page.ToString());
        page.Clear();
        lines = 0;
    }

    private byte[] File()
    {
        List<string> objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
        var resources = new StringBuilder();
        for (var i = 0; i < fonts.Count; i++)
            resources.Append(CultureInfo.InvariantCulture, $"/F{i} {AddFont(objects, fonts[i])} 0 R ");
        List<string> kids = [];
        foreach (var drawn in pages)
        {
            objects.Add(Stream(drawn));
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << {resources}>> >> /Contents {objects.Count} 0 R >>"));
            kids.Add(string.Create(CultureInfo.InvariantCulture, $"{objects.Count} 0 R"));
        }

        objects[1] = string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids)}] >>");
        return Numbered(objects);
    }

    private int AddFont(List<string> objects, string font)
    {
        var (flags, encoding) = (32, "");
        if (font == "Serif" || variant.Map is CodeMap.ToUnicode or CodeMap.Symbols)
        {
            objects.Add(Stream(ToUnicode(font == "Serif")));
            encoding = string.Create(CultureInfo.InvariantCulture, $"/ToUnicode {objects.Count} 0 R");
        }
        else if (variant.Map == CodeMap.WinAnsi)
        {
            encoding = "/Encoding /WinAnsiEncoding";
        }
        else
        {
            flags = 4;
        }

        objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /FontDescriptor /FontName /{font} /Flags {flags} /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 750 /Descent -200 /CapHeight 700 /StemV 80 >>"));
        var widths = Enumerable.Range(0, 256).Select(code => IsAccent(new LegacyRun(font == "Serif" ? null : font, ""), (char)code) ? 0 : 500);
        objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Font /Subtype /TrueType /BaseFont /{font} /FirstChar 0 /LastChar 255 /Widths [{string.Join(' ', widths)}] /FontDescriptor {objects.Count} 0 R {encoding} >>"));
        return objects.Count;
    }

    private string ToUnicode(bool ofText)
    {
        var codes = ofText ? unicode.Select((c, index) => (Code: index + 1, To: (int)c)) : Enumerable.Range(0x20, 0xE0).Select(code => (Code: code, To: code + (variant.Map == CodeMap.Symbols ? 0xF000 : 0)));
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n");
        foreach (var block in codes.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (code, to) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{code:X2}> <{to:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }

    private static string Stream(string content) => string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream");

    private static byte[] Numbered(List<string> objects)
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
}
