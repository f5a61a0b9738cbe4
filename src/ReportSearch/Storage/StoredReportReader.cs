using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Lucene.Net.Util;
using ReportAudit;
using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>Reads what <see cref="StoredReportWriter"/> wrote.</summary>
internal sealed class StoredReportReader
{
    private readonly byte[] _bytes;
    private int _at;

    private StoredReportReader(byte[] bytes) => _bytes = bytes;

    public static StoredReport Read(BytesRef bytes)
    {
        var stored = bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);
        var length = BinaryPrimitives.ReadInt32LittleEndian(stored);
        var plain = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            return BrotliDecoder.TryDecompress(stored[sizeof(int)..], plain, out var written) && written == length
                ? new StoredReportReader(plain).ReadReport()
                : throw new InvalidDataException("A stored report of the index cannot be read; delete the index and make it again.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(plain);
        }
    }

    private StoredReport ReadReport()
    {
        var (path, language, header) = (ReadString(), ReadString(), ReadHeader());
        var blocks = ReadAll(ReadBlock);
        var figures = new IndexedFigure[ReadNumber()];
        for (var i = 0; i < figures.Length; i++)
            figures[i] = ReadFigure(i, blocks);
        return new StoredReport { Path = path, Language = language, Header = header, Blocks = blocks, Figures = figures, Findings = ReadAll(ReadFinding) };
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

    private StoredBlock ReadBlock() => new(
        (BlockKind)ReadByte(),
        ReadString(),
        ReadAll(() => new PageStart(ReadNumber(), ReadNumber())));

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
