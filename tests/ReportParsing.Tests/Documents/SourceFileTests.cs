using System.IO.Compression;
using System.Text;
using FluentAssertions;
using ReportParsing.Documents;
using ReportParsing.Tests.Word;
using Xunit;

namespace ReportParsing.Tests.Documents;

public class SourceFileTests
{
    private static readonly byte[] Word = WordFile.Of(WordFile.Paragraph("Toàn xã có 12 thôn."));
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF");

    [Fact]
    public void MissingFile_IsTold() => SourceFile.Open("khong-co-tep-nay.docx").Problem!.Kind.Should().Be(ReadingProblemKind.Missing);

    [Fact]
    public void Folder_IsTold() => SourceFile.Open(AppContext.BaseDirectory).Problem!.Message.English.Should().Contain("folder");

    [Fact]
    public void EmptyFile_IsTold() => SourceFile.Of("a.docx", []).Problem!.Kind.Should().Be(ReadingProblemKind.Empty);

    [Fact]
    public void Formats_AreToldFromTheContent()
    {
        SourceFile.Of("a.docx", Word).Format.Should().Be(ReportFormat.Word);
        SourceFile.Of("a.pdf", Pdf).Format.Should().Be(ReportFormat.Pdf);
        SourceFile.Of("a.pdf", [.. new byte[500], .. Pdf]).Format.Should().Be(ReportFormat.Pdf);
        SourceFile.Of("a.txt", "Có 5 hộ"u8.ToArray()).Format.Should().Be(ReportFormat.Text);
        SourceFile.Of("a.rtf", "{\\rtf1 x}"u8.ToArray()).Format.Should().Be(ReportFormat.Word);
        SourceFile.Of("a.doc", Compound("WordDocument")).Format.Should().Be(ReportFormat.Word);
    }

    [Fact]
    public void WrongExtension_IsReadWithANote()
    {
        var file = SourceFile.Of("a.pdf", Word);
        (file.Format, file.Problem).Should().Be((ReportFormat.Word, null));
        file.Notes.Select(note => note.Kind).Should().Equal(ReadingNoteKind.WrongExtension);
        SourceFile.Of("a.docx", Word).Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a.docx", ReadingProblemKind.Damaged)]
    [InlineData("a.pdf", ReadingProblemKind.Damaged)]
    [InlineData("a.xyz", ReadingProblemKind.UnknownFormat)]
    [InlineData("a", ReadingProblemKind.UnknownFormat)]
    public void TextUnderAnotherName_IsTold(string path, ReadingProblemKind kind) =>
        SourceFile.Of(path, "không phải tệp như tên của nó"u8.ToArray()).Problem!.Kind.Should().Be(kind);

    [Theory]
    [InlineData("xl/workbook.xml", "Excel")]
    [InlineData("ppt/presentation.xml", "PowerPoint")]
    [InlineData("content.xml", "OpenDocument")]
    [InlineData("readme.txt", "archive")]
    public void OtherArchives_AreNamed(string entry, string named)
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry(entry);
        var problem = SourceFile.Of("a.docx", content.ToArray()).Problem!;
        problem.Kind.Should().Be(ReadingProblemKind.UnknownFormat);
        problem.Message.English.Should().Contain(named);
    }

    [Theory]
    [InlineData("EncryptedPackage", ReadingProblemKind.Encrypted)]
    [InlineData("Workbook", ReadingProblemKind.UnknownFormat)]
    [InlineData("Other", ReadingProblemKind.UnknownFormat)]
    public void OtherCompoundFiles_AreTold(string stream, ReadingProblemKind kind) => SourceFile.Of("a.docx", Compound(stream)).Problem!.Kind.Should().Be(kind);

    [Fact]
    public void WebPagesAndPictures_AreNamed()
    {
        SourceFile.Of("a.doc", "<!DOCTYPE html><html></html>"u8.ToArray()).Problem!.Message.English.Should().Contain("HTML");
        SourceFile.Of("a.pdf", [0x89, .. "PNG\r\n"u8]).Problem!.Message.English.Should().Contain("picture");
    }

    [Fact]
    public void EveryProblem_IsOneSentenceInBothLanguages()
    {
        ReadingProblem[] problems =
        [
            SourceProblems.Missing, SourceProblems.Folder, SourceProblems.AccessDenied, SourceProblems.InUse, SourceProblems.Empty, SourceProblems.TooLarge,
            SourceProblems.NoPdf, SourceProblems.NoWord, SourceProblems.DamagedArchive, SourceProblems.Archive, SourceProblems.EncryptedWord,
            SourceProblems.Picture, SourceProblems.Binary, SourceProblems.UnknownEncoding, SourceProblems.UnknownExtension(".xyz"), SourceProblems.UnknownExtension(""),
        ];
        problems.Should().OnlyContain(problem => IsSentence(problem.Message.Vietnamese) && IsSentence(problem.Message.English));
    }

    private static bool IsSentence(string text) => text.EndsWith('.') && !text.Contains(". ", StringComparison.Ordinal) && char.IsLower(text[0]);

    private static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes(stream)];
}
