using System.Buffers.Binary;
using Lucene.Net.Util;

namespace ReportSearch.Storage;

/// <summary>
/// The values of a report's figures in the order of the figures, as <see cref="SortableDecimal"/> writes them. Most are small
/// counts: those take a byte for seven bits, the others nine bytes.
/// </summary>
internal static class FigureValues
{
    private const int MostShort = 1 << 27;
    private const byte LongMark = 1;

    public static BytesRef Write(IReadOnlyList<IndexedFigure> figures)
    {
        List<byte> bytes = new(figures.Count * 3);
        Span<byte> encoded = stackalloc byte[sizeof(long)];
        foreach (var figure in figures)
        {
            var value = figure.Value;
            if (value is >= 0 and < MostShort && decimal.Truncate(value) == value)
            {
                AddShort(bytes, (int)value << 1);
                continue;
            }

            bytes.Add(LongMark);
            BinaryPrimitives.WriteInt64LittleEndian(encoded, SortableDecimal.Encode(value));
            bytes.AddRange(encoded);
        }

        return new BytesRef([.. bytes]);
    }

    public static void Read(BytesRef bytes, List<long> values)
    {
        var rest = bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);
        while (rest.Length > 0)
        {
            if (rest[0] == LongMark)
            {
                values.Add(BinaryPrimitives.ReadInt64LittleEndian(rest[1..]));
                rest = rest[(1 + sizeof(long))..];
            }
            else
            {
                values.Add(SortableDecimal.EncodeCount(TakeShort(ref rest) >> 1));
            }
        }
    }

    private static void AddShort(List<byte> bytes, int number)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
    }

    private static int TakeShort(ref Span<byte> bytes)
    {
        var number = 0;
        for (var i = 0; ; i++)
        {
            number |= (bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] >= 0x80)
                continue;
            bytes = bytes[(i + 1)..];
            return number;
        }
    }
}
