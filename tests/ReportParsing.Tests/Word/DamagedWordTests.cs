using System.IO.Compression;
using FluentAssertions;
using ReportParsing.Word;
using Xunit;

namespace ReportParsing.Tests.Word;

public class DamagedWordTests
{
    private static readonly byte[] Whole = WordFile.Of(WordFile.Paragraph("Toàn xã có 12 thôn."));

    [Fact]
    public void TruncatedFile_IsTold() => ProblemOf(Whole[..(Whole.Length / 2)]).Should().Be(ReadingProblemKind.Damaged);

    [Fact]
    public void ArchiveWithoutDocument_IsTold() => ProblemOf(Archive(("word/other.xml", "<x/>"))).Should().Be(ReadingProblemKind.Damaged);

    [Fact]
    public void BrokenXml_IsTold() =>
        ProblemOf(new WordFile().With("document", "<w:body><w:p>").Bytes()).Should().Be(ReadingProblemKind.Damaged);

    [Fact]
    public void ElementsNestedTooDeep_AreTold()
    {
        const int depth = 50_000;
        var nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", depth)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", depth));
        ProblemOf(WordFile.Of(nested)).Should().Be(ReadingProblemKind.Damaged);
    }

    [Fact]
    public void DocumentWithoutText_IsTold() => ProblemOf(WordFile.Of("<w:p/>")).Should().Be(ReadingProblemKind.NoContent);

    [Fact]
    public void ArchiveThatUnpacksToTooMuch_IsTold()
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var spaces = new byte[1024 * 1024];
            for (var written = 0L; written <= WordPackage.MaxUnpackedLength; written += spaces.Length)
                entry.Write(spaces);
        }

        ProblemOf(content.ToArray()).Should().Be(ReadingProblemKind.TooLarge);
    }

    [Fact]
    public void EveryCut_IsTold_NeverThrown()
    {
        for (var length = 0; length < Whole.Length; length += 97)
            WordReader.Read(Whole[..length]).Problem.Should().NotBeNull();
    }

    [Fact]
    public void FlippedBytes_NeverThrow()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var content = (byte[])Whole.Clone();
            content[random.Next(content.Length)] ^= (byte)(1 << random.Next(8));
            FluentActions.Invoking(() => WordReader.Read(content)).Should().NotThrow();
        }
    }

    private static ReadingProblemKind? ProblemOf(byte[] content) => WordReader.Read(content).Problem?.Kind;

    private static byte[] Archive(params (string Name, string Content)[] entries)
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(System.Text.Encoding.UTF8.GetBytes(text));
            }
        }

        return content.ToArray();
    }
}
