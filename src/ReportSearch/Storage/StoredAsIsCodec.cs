using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Store;

namespace ReportSearch.Storage;

/// <summary>
/// Lucene's own format, except that the stored fields are not compressed: reports are already. They are written as LZ4 that has
/// nothing to repeat, so that Lucene reads the index as one of its own.
/// </summary>
[CodecName(FormatName)]
internal sealed class StoredAsIsCodec : FilterCodec
{
    private const string FormatName = "Lucene46";
    private const string FieldsName = "Lucene41StoredFields";
    private const int ChunkSize = 1 << 14;

    public StoredAsIsCodec()
        : base(ForName(FormatName))
    {
    }

    public override StoredFieldsFormat StoredFieldsFormat { get; } = new CompressingStoredFieldsFormat(FieldsName, new AsIsMode(), ChunkSize);

    private sealed class AsIsMode : CompressionMode
    {
        public override Compressor NewCompressor() => new AsIsCompressor();

        public override Decompressor NewDecompressor() => FAST.NewDecompressor();
    }

    private sealed class AsIsCompressor : Compressor
    {
        private const int LongFrom = 0x0F;
        private const int LengthByte = 0xFF;

        // One sequence of literals: its length, of which four bits stand in the first byte, and the bytes.
        public override void Compress(byte[] bytes, int off, int len, DataOutput output)
        {
            output.WriteByte((byte)(Math.Min(len, LongFrom) << 4));
            if (len >= LongFrom)
            {
                var rest = len - LongFrom;
                for (; rest >= LengthByte; rest -= LengthByte)
                    output.WriteByte(LengthByte);
                output.WriteByte((byte)rest);
            }

            output.WriteBytes(bytes, off, len);
        }
    }
}
