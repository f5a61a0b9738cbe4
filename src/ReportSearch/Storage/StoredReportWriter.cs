using System.Buffers.Binary;
using System.IO.Compression;
using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>
/// Writes stored reports as compressed bytes: the text of all blocks in one piece, then what is known of it.
/// Not for several threads at a time.
/// </summary>
internal sealed class StoredReportWriter : IDisposable
{
    // Higher levels take longer and gain next to nothing on texts this short.
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 4 };

    private readonly ByteWriter _plain = new();
    private readonly MemoryStream _compressed = new();

    /// <returns>The bytes, valid until the next call.</returns>
    public ReadOnlySpan<byte> Write(StoredReport report)
    {
        _plain.Clear();
        var length = _plain.WriteFixed(0);
        foreach (var block in report.Blocks)
            _plain.WriteLetters(block.Text);
        _plain.Overwrite(length, _plain.Length - sizeof(int));
        _plain.Write(report.Path);
        _plain.Write(report.Language);
        WriteHeader(report.Header);
        WriteAll(report.Blocks, WriteBlock);
        WriteAll(report.Findings, WriteFinding);
        _plain.Write(report.Figures.Count);
        for (var i = 0; i < report.Figures.Count; i++)
            WriteFigure(report.Figures[i], i, report.Blocks[report.Figures[i].Span.Block]);
        return Compressed();
    }

    public void Dispose() => _compressed.Dispose();

    // The plain length stands before, so that the reader knows how much room it needs.
    private ReadOnlySpan<byte> Compressed()
    {
        _compressed.SetLength(sizeof(int));
        _compressed.Position = sizeof(int);
        using (DeflateStream deflate = new(_compressed, Level, leaveOpen: true))
            deflate.Write(_plain.Written);
        var bytes = _compressed.GetBuffer().AsSpan(0, (int)_compressed.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes, _plain.Length);
        return bytes;
    }

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
        WriteAll(header.Recipients, _plain.Write);
        WriteOptional(header.Signatory);
        WriteOptional(header.SignatoryOffice);
    }

    private void WriteBlock(StoredBlock block)
    {
        _plain.Write((byte)block.Kind);
        _plain.Write(block.Text.Length);
        WriteAll(block.Pages, start =>
        {
            _plain.Write(start.Offset);
            _plain.Write(start.Page);
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
        _plain.Write(figure.Unit);
        WriteIndicator(figure.Indicator, block.Text);
        _plain.Write((byte)figure.Role);
        _plain.Write((byte)figure.Qualifier);
        WritePeriod(figure.Period);
        _plain.Write((byte)figure.State);
    }

    private void WriteUnless(bool isKnown, string text)
    {
        _plain.Write(isKnown);
        if (!isKnown)
            _plain.Write(text);
    }

    private void WriteUnless(bool isKnown, int? number)
    {
        _plain.Write(isKnown);
        if (!isKnown)
            _plain.Write(number ?? 0);
    }

    private void WriteValue(decimal value)
    {
        var isWhole = value is >= 0 and <= int.MaxValue && value.Scale == 0;
        _plain.Write(isWhole);
        if (isWhole)
            _plain.Write((int)value);
        else
            _plain.Write(value);
    }

    private void WriteIndicator(string indicator, string text)
    {
        var start = text.IndexOf(indicator, StringComparison.Ordinal);
        _plain.Write(start + 1);
        if (start < 0)
            _plain.Write(indicator);
        else
            _plain.Write(indicator.Length);
    }

    private void WriteFinding(StoredFinding finding)
    {
        _plain.Write(finding.Rule);
        _plain.Write((byte)finding.Severity);
        _plain.Write(finding.Place is not null);
        if (finding.Place is { } place)
            WriteSpan(place);
    }

    private void WriteSpan(TextSpan span)
    {
        _plain.Write(span.Block);
        _plain.Write(span.Start);
        _plain.Write(span.Length);
    }

    private void WritePeriod(Period? period)
    {
        _plain.Write(period is not null);
        if (period is null)
            return;
        WriteDay(period.From);
        WriteDay(period.To);
    }

    private void WriteDay(DateOnly? day) => _plain.Write(day is { } known ? known.DayNumber + 1 : 0);

    private void WriteOptional(string? text)
    {
        _plain.Write(text is not null);
        if (text is not null)
            _plain.Write(text);
    }

    private void WriteAll<T>(IReadOnlyList<T> items, Action<T> write)
    {
        _plain.Write(items.Count);
        foreach (var item in items)
            write(item);
    }
}
