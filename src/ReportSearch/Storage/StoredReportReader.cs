using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Lucene.Net.Util;
using ReportAudit;
using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>Reads what <see cref="StoredReportWriter"/> wrote; the figures only when they are asked for.</summary>
internal sealed class StoredReportReader
{
    private readonly byte[] _bytes;
    private int _at;

    private StoredReportReader(byte[] bytes) => _bytes = bytes;

    public static StoredReport Read(BytesRef bytes)
    {
        var plain = new byte[BinaryPrimitives.ReadInt32LittleEndian(bytes.Bytes.AsSpan(bytes.Offset))];
        using MemoryStream compressed = new(bytes.Bytes, bytes.Offset + sizeof(int), bytes.Length - sizeof(int), writable: false);
        using DeflateStream inflate = new(compressed, CompressionMode.Decompress);
        inflate.ReadExactly(plain);
        return new StoredReportReader(plain).ReadReport();
    }

    private StoredReport ReadReport()
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(_bytes);
        _at = sizeof(int) + length;
        var letters = ArrayPool<char>.Shared.Rent(length);
        try
        {
            Encoding.UTF8.GetChars(_bytes.AsSpan(sizeof(int), length), letters);
            return ReadReport(letters);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    private StoredReport ReadReport(ReadOnlySpan<char> letters)
    {
        var (path, language, header) = (ReadString(), ReadString(), ReadHeader());
        var blocks = new StoredBlock[ReadNumber()];
        foreach (ref var block in blocks.AsSpan())
        {
            block = ReadBlock(letters);
            letters = letters[block.Text.Length..];
        }

        return new StoredReport { Path = path, Language = language, Header = header, Blocks = blocks, Findings = ReadAll(ReadFinding), FigureReading = () => ReadFigures(blocks) };
    }

    private ReportHeader ReadHeader() => new()
    {
        Issuer = ReadOptional(),
        Superior = ReadOptional(),
        Number = ReadOptional(),
        Place = ReadOptional(),
        Date = ReadDay(),
        Kind = ReadOptional(),
        Subject = ReadOptional(),
        Period = ReadPeriod(),
        Recipients = ReadAll(ReadString),
        Signatory = ReadOptional(),
        SignatoryOffice = ReadOptional(),
    };

    private StoredBlock ReadBlock(ReadOnlySpan<char> letters) => new(
        (BlockKind)ReadByte(),
        letters[..ReadNumber()].ToString(),
        ReadAll(() => new PageStart(ReadNumber(), ReadNumber())));

    private IndexedFigure[] ReadFigures(StoredBlock[] blocks)
    {
        var figures = new IndexedFigure[ReadNumber()];
        for (var i = 0; i < figures.Length; i++)
            figures[i] = ReadFigure(i, blocks);
        return figures;
    }

    private IndexedFigure ReadFigure(int index, StoredBlock[] blocks)
    {
        var span = ReadSpan();
        var block = blocks[span.Block];
        return new IndexedFigure
        {
            Span = span,
            Id = ReadFlag() ? FigureDefaults.Id(index) : ReadString(),
            Text = ReadFlag() ? FigureDefaults.Text(block, span) : ReadString(),
            Page = ReadFlag() ? block.PageAt(span.Start) : ReadNumber() is > 0 and var page ? page : null,
            Value = ReadFlag() ? ReadNumber() : ReadDecimal(),
            Unit = ReadString(),
            Indicator = ReadNumber() is > 0 and var start ? block.Text.Substring(start - 1, ReadNumber()) : ReadString(),
            Role = (FigureRole)ReadByte(),
            Qualifier = (Qualifier)ReadByte(),
            Period = ReadPeriod(),
            State = (CoverageState)ReadByte(),
        };
    }

    private StoredFinding ReadFinding() => new(
        ReadString(),
        (Severity)ReadByte(),
        ReadFlag() ? ReadSpan() : null);

    private TextSpan ReadSpan() => new(ReadNumber(), ReadNumber(), ReadNumber());

    private Period? ReadPeriod() => ReadFlag() ? new Period(ReadDay(), ReadDay()) : null;

    private DateOnly? ReadDay() => ReadNumber() is > 0 and var number ? DateOnly.FromDayNumber(number - 1) : null;

    private string? ReadOptional() => ReadFlag() ? ReadString() : null;

    private T[] ReadAll<T>(Func<T> read)
    {
        var items = new T[ReadNumber()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return items;
    }

    private bool ReadFlag() => ReadByte() != 0;

    private byte ReadByte() => _bytes[_at++];

    private int ReadNumber()
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = ReadByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }

    private string ReadString()
    {
        var length = ReadNumber();
        var text = Encoding.UTF8.GetString(_bytes, _at, length);
        _at += length;
        return text;
    }

    private decimal ReadDecimal()
    {
        Span<int> parts = stackalloc int[4];
        foreach (ref var part in parts)
        {
            part = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(_at));
            _at += sizeof(int);
        }

        return new decimal(parts);
    }
}
