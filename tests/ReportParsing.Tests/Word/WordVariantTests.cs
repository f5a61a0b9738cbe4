using System.IO.Compression;
using System.Text;
using FluentAssertions;
using ReportParsing.Documents;
using ReportParsing.Word;
using Xunit;

namespace ReportParsing.Tests.Word;

public class WordVariantTests
{
    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    public void MacrosAndTemplates_AreRead(string contentType) =>
        Texts(Edited(text => text.Replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", contentType, StringComparison.Ordinal)))
            .Should().Equal("Toàn xã có 12 thôn.");

    [Fact]
    public void StrictFormat_IsRead() =>
        Texts(Edited(text => text
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)))
            .Should().Equal("Toàn xã có 12 thôn.");

    [Fact]
    public void RichText_IsReadWhereTheProgramIs()
    {
        var report = new WordReader().Read(
            SourceFile.Of("cu.rtf", Encoding.ASCII.GetBytes(@"{\rtf1\ansi Toan xa co 12 thon.\par}")), new ReadingOptions(), TestContext.Current.CancellationToken);
        if (report.Problem is null)
            report.Blocks.Select(block => block.Text).Should().Equal("Toan xa co 12 thon.");
        else
            report.Problem.Kind.Should().Be(ReadingProblemKind.MissingProgram);
    }

    private static IEnumerable<string> Texts(byte[] content) => WordReader.Read(content).Blocks.Select(block => block.Text);

    private static byte[] Edited(Func<string, string> edit)
    {
        using var source = new ZipArchive(new MemoryStream(WordFile.Of(WordFile.Paragraph("Toàn xã có 12 thôn."))), ZipArchiveMode.Read);
        var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                using var writer = new StreamWriter(archive.CreateEntry(entry.FullName).Open());
                writer.Write(edit(reader.ReadToEnd()));
            }
        }

        return target.ToArray();
    }
}
