using System.IO.Compression;
using System.Text;
using Lucene.Net.Util;
using ReportAudit;
using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>Reads what <see cref="StoredReportWriter"/> wrote.</summary>
internal sealed class StoredReportReader
{
    private readonly BinaryReader _reader;

    private StoredReportReader(BinaryReader reader) => _reader = reader;

    public static StoredReport Read(BytesRef bytes)
    {
        using var compressed = new MemoryStream(bytes.Bytes, bytes.Offset, bytes.Length, writable: false);
        using var plain = new BrotliStream(compressed, CompressionMode.Decompress);
        using var buffered = new BufferedStream(plain, 1 << 14);
        using var reader = new BinaryReader(buffered, Encoding.UTF8);
        return new StoredReportReader(reader).ReadReport();
    }

    private StoredReport ReadReport() => new()
    {
        Path = _reader.ReadString(),
        Language = _reader.ReadString(),
        Header = ReadHeader(),
        Blocks = ReadAll(ReadBlock),
        Figures = ReadAll(ReadFigure),
        Findings = ReadAll(ReadFinding),
    };

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
        Recipients = ReadAll(_reader.ReadString),
        Signatory = ReadOptional(),
        SignatoryOffice = ReadOptional(),
    };

    private StoredBlock ReadBlock() => new(
        (BlockKind)_reader.ReadByte(),
        _reader.ReadString(),
        ReadAll(() => new PageStart(_reader.Read7BitEncodedInt(), _reader.Read7BitEncodedInt())));

    private IndexedFigure ReadFigure() => new()
    {
        Id = _reader.ReadString(),
        Text = _reader.ReadString(),
        Value = _reader.ReadDecimal(),
        Unit = _reader.ReadString(),
        Indicator = _reader.ReadString(),
        Role = (FigureRole)_reader.ReadByte(),
        Qualifier = (Qualifier)_reader.ReadByte(),
        Period = ReadPeriod(),
        State = (CoverageState)_reader.ReadByte(),
        Page = _reader.Read7BitEncodedInt() is > 0 and var page ? page : null,
        Span = ReadSpan(),
    };

    private StoredFinding ReadFinding() => new(
        _reader.ReadString(),
        (Severity)_reader.ReadByte(),
        _reader.ReadBoolean() ? ReadSpan() : null);

    private TextSpan ReadSpan() => new(_reader.Read7BitEncodedInt(), _reader.Read7BitEncodedInt(), _reader.Read7BitEncodedInt());

    private Period? ReadPeriod() => _reader.ReadBoolean() ? new Period(ReadDay(), ReadDay()) : null;

    private DateOnly? ReadDay() => _reader.Read7BitEncodedInt() is > 0 and var number ? DateOnly.FromDayNumber(number - 1) : null;

    private string? ReadOptional() => _reader.ReadBoolean() ? _reader.ReadString() : null;

    private T[] ReadAll<T>(Func<T> read)
    {
        var items = new T[_reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return items;
    }
}
