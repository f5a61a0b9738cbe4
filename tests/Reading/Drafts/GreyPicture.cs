using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Reading.Drafts;

/// <summary>A picture with one byte a sample, row by row from the top.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Samples)
{
    /// <summary>Reads a portable greymap as <c>pdftoppm -gray</c> writes it.</summary>
    public static GreyPicture Parse(byte[] file)
    {
        var at = 0;
        if (Field(file, ref at) != "P5")
            throw new InvalidDataException("This is no binary portable greymap.");
        var (width, height) = (Number(file, ref at), Number(file, ref at));
        _ = Number(file, ref at);
        return new GreyPicture(width, height, file[at..(at + (width * height))]);
    }

    public byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write(Samples);
        return packed.ToArray();
    }

    private static int Number(byte[] file, ref int at) => int.Parse(Field(file, ref at), CultureInfo.InvariantCulture);

    private static string Field(byte[] file, ref int at)
    {
        var start = at;
        while (file[at] > ' ')
            at++;
        return Encoding.ASCII.GetString(file, start, at++ - start);
    }
}
