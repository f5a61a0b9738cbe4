using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace ReportParsing.Pdf.Scans;

/// <summary>Gives a picture of a page as a file that the recogniser reads: JPEG as it stands in the PDF, all others as PNM or PNG.</summary>
internal static class PictureFormat
{
    // Larger than any page that was scanned; a file may claim more.
    private const long MostPixels = 200_000_000;

    /// <summary>The picture's file; null where its encoding cannot be read (JBIG2).</summary>
    public static ReadOnlyMemory<byte>? FileOf(IPdfImage image)
    {
        if ((long)image.WidthInSamples * image.HeightInSamples is <= 0 or > MostPixels)
            return null;
        if (Filters(image) is [var only] && (only == NameToken.DctDecode.Data || only == NameToken.DctDecodeAbbreviation.Data || only == NameToken.JpxDecode.Data))
            return image.RawMemory;
        return Plain(image) ?? (image.TryGetPng(out var png) ? png : (ReadOnlyMemory<byte>?)null);
    }

    private static ReadOnlyMemory<byte>? Plain(IPdfImage image)
    {
        if (Header(image) is not { } header || !image.TryGetBytesAsMemory(out var samples))
            return null;
        var rowBytes = ((image.WidthInSamples * image.BitsPerComponent * (header.Colour ? 3 : 1)) + 7) / 8;
        if (samples.Length < (long)rowBytes * image.HeightInSamples)
            return null;
        var title = Encoding.ASCII.GetBytes(header.Text);
        var file = new byte[title.Length + (rowBytes * image.HeightInSamples)];
        title.CopyTo(file, 0);
        samples.Span[..(rowBytes * image.HeightInSamples)].CopyTo(file.AsSpan(title.Length));
        if (header.Inverted)
            Invert(file.AsSpan(title.Length));
        return file;
    }

    // PDF paints a stencil where its bit is 0, and black is 0; in a bitmap of PNM black is 1.
    private static (string Text, bool Colour, bool Inverted)? Header(IPdfImage image)
    {
        var reversed = image.Decode is [1, 0, ..];
        var size = string.Create(CultureInfo.InvariantCulture, $"{image.WidthInSamples} {image.HeightInSamples}\n");
        return (image.IsImageMask, image.ColorSpaceDetails?.Type, image.BitsPerComponent) switch
        {
            (true, _, 1) or (_, ColorSpace.DeviceGray, 1) => ($"P4\n{size}", false, !reversed),
            (_, ColorSpace.DeviceGray, 8) => ($"P5\n{size}255\n", false, reversed),
            (_, ColorSpace.DeviceRGB, 8) => ($"P6\n{size}255\n", true, reversed),
            _ => null,
        };
    }

    private static void Invert(Span<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)~bytes[i];
    }

    private static List<string> Filters(IPdfImage image)
    {
        if (!image.ImageDictionary.TryGet(NameToken.Filter, out var token) && !image.ImageDictionary.TryGet(NameToken.F, out token))
            return [];
        return token switch
        {
            NameToken name => [name.Data],
            ArrayToken names => [.. names.Data.OfType<NameToken>().Select(name => name.Data)],
            _ => [],
        };
    }
}
