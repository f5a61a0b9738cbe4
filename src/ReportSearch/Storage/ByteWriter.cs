using System.Buffers.Binary;
using System.Text;

namespace ReportSearch.Storage;

/// <summary>Writes numbers and texts into a buffer that is used again and again.</summary>
internal sealed class ByteWriter
{
    private const int MostBytesPerLetter = 3;

    private byte[] _bytes = new byte[1 << 14];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Write(byte number)
    {
        Reserve(1);
        _bytes[Length++] = number;
    }

    public void Write(bool flag) => Write((byte)(flag ? 1 : 0));

    /// <summary>Writes a number of any size in seven bits a byte.</summary>
    public void Write(int number)
    {
        Reserve(5);
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
            _bytes[Length++] = (byte)(rest | 0x80);
        _bytes[Length++] = (byte)rest;
    }

    public void Write(decimal number)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        foreach (var part in parts)
            WriteFixed(part);
    }

    /// <summary>Writes a text with its length before it.</summary>
    public void Write(string text)
    {
        Write(Encoding.UTF8.GetByteCount(text));
        WriteLetters(text);
    }

    /// <summary>Writes a text alone.</summary>
    public void WriteLetters(string text)
    {
        Reserve(text.Length * MostBytesPerLetter);
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    /// <summary>Writes a number in four bytes.</summary>
    /// <returns>Where it stands.</returns>
    public int WriteFixed(int number)
    {
        Reserve(sizeof(int));
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(Length), number);
        Length += sizeof(int);
        return Length - sizeof(int);
    }

    /// <summary>Writes another number over one of four bytes.</summary>
    public void Overwrite(int place, int number) => BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(place), number);

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
    }
}
