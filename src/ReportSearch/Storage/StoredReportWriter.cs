using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;
using System.Text;
using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>Writes stored reports as compressed bytes. Not for several threads at a time.</summary>
internal sealed class StoredReportWriter : IDisposable
{
    // Of the levels that keep up with indexing the one that gains enough for the index to stay below 0.8 of the text.
    private const int Quality = 4;
    private const int LeastWindow = 16;
    private const int MostWindow = 18;

    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;
    private byte[] _compressed = [];

    public StoredReportWriter() => _writer = new BinaryWriter(_bytes, Encoding.UTF8);

    /// <returns>The bytes, valid until the next call.</returns>
    public ReadOnlySpan<byte> Write(StoredReport report)
    {
        _bytes.SetLength(0);
        _writer.Write(report.Path);
        _writer.Write(report.Language);
        WriteHeader(report.Header);
        WriteAll(report.Blocks, WriteBlock);
        _writer.Write7BitEncodedInt(report.Figures.Count);
        for (var i = 0; i < report.Figures.Count; i++)
            WriteFigure(report.Figures[i], i, report.Blocks[report.Figures[i].Span.Block]);
        WriteAll(report.Findings, WriteFinding);
        _writer.Flush();
        return Compressed(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
    }

    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }

    // The plain length stands before, so that the reader knows how much room it needs.
    private ReadOnlySpan<byte> Compressed(ReadOnlySpan<byte> plain)
    {
        var most = BrotliEncoder.GetMaxCompressedLength(plain.Length);
        if (_compressed.Length < sizeof(int) + most)
            _compressed = new byte[sizeof(int) + (most * 2)];
        BinaryPrimitives.WriteInt32LittleEndian(_compressed, plain.Length);
        if (!BrotliEncoder.TryCompress(plain, _compressed.AsSpan(sizeof(int)), out var written, Quality, WindowFor(plain.Length)))
            throw new InvalidOperationException("The buffer for the compressed report is too small.");
        return _compressed.AsSpan(0, sizeof(int) + written);
    }

    // A window that is larger than the report only costs time.
    private static int WindowFor(int length) => Math.Clamp(BitOperations.Log2((uint)length) + 1, LeastWindow, MostWindow);

    private void WriteHeader(ReportHeader header)
    {
        WriteOptional(header.Issuer);
        WriteOptional(header.Superior);
        WriteOptional(header.Number);
        WriteOptional(header.Place);
        WriteDay(header.Date);
        WriteOptional(header.Kind);
        WriteOptional(header.Subject);
        WritePeriod(header.Period);
        WriteAll(header.Recipients, _writer.Write);
        WriteOptional(header.Signatory);
        WriteOptional(header.SignatoryOffice);
    }

    private void WriteBlock(StoredBlock block)
    {
        _writer.Write((byte)block.Kind);
        _writer.Write(block.Text);
        WriteAll(block.Pages, start =>
        {
            _writer.Write7BitEncodedInt(start.Offset);
            _writer.Write7BitEncodedInt(start.Page);
        });
    }

    // What the block or the place among the figures tells already is not written again.
    private void WriteFigure(IndexedFigure figure, int index, StoredBlock block)
    {
        var span = figure.Span;
        WriteSpan(span);
        WriteUnless(figure.Id == FigureDefaults.Id(index), figure.Id);
        WriteUnless(figure.Text == FigureDefaults.Text(block, span), figure.Text);
        WriteUnless(figure.Page == block.PageAt(span.Start), figure.Page);
        WriteValue(figure.Value);
        _writer.Write(figure.Unit);
        WriteIndicator(figure.Indicator, block.Text);
        _writer.Write((byte)figure.Role);
        _writer.Write((byte)figure.Qualifier);
        WritePeriod(figure.Period);
        _writer.Write((byte)figure.State);
    }

    private void WriteUnless(bool isKnown, string text)
    {
        _writer.Write(isKnown);
        if (!isKnown)
            _writer.Write(text);
    }

    private void WriteUnless(bool isKnown, int? number)
    {
        _writer.Write(isKnown);
        if (!isKnown)
            _writer.Write7BitEncodedInt(number ?? 0);
    }

    private void WriteValue(decimal value)
    {
        var isWhole = value is >= 0 and <= int.MaxValue && value.Scale == 0;
        _writer.Write(isWhole);
        if (isWhole)
            _writer.Write7BitEncodedInt((int)value);
        else
            _writer.Write(value);
    }

    private void WriteIndicator(string indicator, string text)
    {
        var start = text.IndexOf(indicator, StringComparison.Ordinal);
        _writer.Write7BitEncodedInt(start + 1);
        if (start < 0)
            _writer.Write(indicator);
        else
            _writer.Write7BitEncodedInt(indicator.Length);
    }

    private void WriteFinding(StoredFinding finding)
    {
        _writer.Write(finding.Rule);
        _writer.Write((byte)finding.Severity);
        _writer.Write(finding.Place is not null);
        if (finding.Place is { } place)
            WriteSpan(place);
    }

    private void WriteSpan(TextSpan span)
    {
        _writer.Write7BitEncodedInt(span.Block);
        _writer.Write7BitEncodedInt(span.Start);
        _writer.Write7BitEncodedInt(span.Length);
    }

    private void WritePeriod(Period? period)
    {
        _writer.Write(period is not null);
        if (period is null)
            return;
        WriteDay(period.From);
        WriteDay(period.To);
    }

    private void WriteDay(DateOnly? day) => _writer.Write7BitEncodedInt(day is { } known ? known.DayNumber + 1 : 0);

    private void WriteOptional(string? text)
    {
        _writer.Write(text is not null);
        if (text is not null)
            _writer.Write(text);
    }

    private void WriteAll<T>(IReadOnlyList<T> items, Action<T> write)
    {
        _writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
            write(item);
    }
}
