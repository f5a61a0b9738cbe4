using System.Buffers.Binary;
using Lucene.Net.Util;

namespace ReportSearch.Storage;

/// <summary>The values of a report's figures in the order of the figures, as <see cref="SortableDecimal"/> writes them.</summary>
internal static class FigureValues
{
    private const int Size = sizeof(long);

    public static BytesRef Write(IReadOnlyList<IndexedFigure> figures)
    {
        var bytes = new byte[figures.Count * Size];
        for (var i = 0; i < figures.Count; i++)
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(i * Size), SortableDecimal.Encode(figures[i].Value));
        return new BytesRef(bytes);
    }

    public static int CountOf(BytesRef bytes) => bytes.Length / Size;

    public static long At(BytesRef bytes, int figure) =>
        BinaryPrimitives.ReadInt64LittleEndian(bytes.Bytes.AsSpan(bytes.Offset + (figure * Size), Size));
}
