using System.Globalization;
using System.Text;

namespace Reading.Drafts;

/// <summary>Makes a PDF of pictures of another PDF's pages, as a scanner would: grey, a little aslant, with specks.</summary>
internal static class PictureFile
{
    // Rise to run: about a quarter of a degree.
    private const int RunOfOneRow = 220;
    private const int Paper = 245;
    private const int Noise = 40;

    /// <summary>The path of the scan; a file already there is kept.</summary>
    public static string Of(string pdf, int density, string folder)
    {
        Directory.CreateDirectory(folder);
        var scan = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(pdf)}.{density.ToString(CultureInfo.InvariantCulture)}.scan.pdf");
        if (!File.Exists(scan))
            File.WriteAllBytes(scan, Write([.. Pages(pdf, density, folder)], density));
        return scan;
    }

    private static IEnumerable<GreyPicture> Pages(string pdf, int density, string folder)
    {
        var pages = Directory.CreateDirectory(Path.Combine(folder, "pages"));
        try
        {
            Rendering.PdfToPictures(pdf, density, Path.Combine(pages.FullName, "page"));
            foreach (var page in pages.GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal))
                yield return Scanned(GreyPicture.Parse(File.ReadAllBytes(page.FullName)));
        }
        finally
        {
            pages.Delete(recursive: true);
        }
    }

    private static GreyPicture Scanned(GreyPicture page)
    {
        var samples = new byte[page.Samples.Length];
        var seed = 12345u;
        for (var y = 0; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
            {
                var from = y + (x / RunOfOneRow);
                var ink = from < page.Height ? page.Samples[(from * page.Width) + x] : 255;
                seed = (seed * 1664525) + 1013904223;
                samples[(y * page.Width) + x] = (byte)Math.Clamp((ink * Paper / 255) + (int)(seed >> 24) * Noise / 255 - (Noise / 2), 0, 255);
            }
        }

        return page with { Samples = samples };
    }

    private static byte[] Write(IReadOnlyList<GreyPicture> pages, int density)
    {
        using var file = new MemoryStream();
        List<long> offsets = [];
        Text("%PDF-1.4\n");
        Begin();
        Text("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Begin();
        var kids = string.Join(' ', pages.Select((_, index) => Of($"{(index * 3) + 3} 0 R")));
        Text(Of($"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] >>\nendobj\n"));
        foreach (var page in pages)
            Add(page);
        var table = file.Position;
        Text(Of($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            Text(Of($"{offset:D10} 00000 n \n"));
        Text(Of($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();

        void Add(GreyPicture page)
        {
            var (width, height) = (page.Width * 72m / density, page.Height * 72m / density);
            Begin();
            Text(Of($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:F2} {height:F2}] /Contents {offsets.Count + 1} 0 R /Resources << /XObject << /Im {offsets.Count + 2} 0 R >> >> >>\nendobj\n"));
            var drawn = Of($"q {width:F2} 0 0 {height:F2} 0 0 cm /Im Do Q");
            Begin();
            Text(Of($"<< /Length {drawn.Length} >>\nstream\n{drawn}\nendstream\nendobj\n"));
            var packed = page.Packed();
            Begin();
            Text(Of($"<< /Type /XObject /Subtype /Image /Width {page.Width} /Height {page.Height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length {packed.Length} >>\nstream\n"));
            file.Write(packed);
            Text("\nendstream\nendobj\n");
        }

        void Begin()
        {
            offsets.Add(file.Position);
            Text(Of($"{offsets.Count} 0 obj\n"));
        }

        void Text(string text) => file.Write(Encoding.ASCII.GetBytes(text));
    }

    private static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
