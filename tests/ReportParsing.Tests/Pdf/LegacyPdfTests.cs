using FluentAssertions;
using Reading.Legacy;
using ReportParsing.Documents;
using ReportParsing.Word;
using Xunit;

namespace ReportParsing.Tests.Pdf;

/// <summary>Long texts in VNI and TCVN3 fonts, written by an encoder of the tests' own.</summary>
public class LegacyPdfTests
{
    private static readonly IReadOnlyList<string> Paragraphs = [.. LegacyShare.Paragraphs(Corpus()).Take(300)];

    public static TheoryData<string> Variants => [.. LegacyVariant.All.Select(variant => variant.Name)];

    [Theory]
    [MemberData(nameof(Variants))]
    public void PdfInLegacyFonts_IsReadRight(string name)
    {
        var content = PdfReading.Read(LegacyPdf.Write(Variant(name), Paragraphs));

        Check(content);
        content.Notes.Should().OnlyContain(note => note.Kind == ReadingNoteKind.LegacyEncoding);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void WordFileInLegacyFonts_IsReadRight(string name)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        LegacyWord.Write(Variant(name), Paragraphs, path);
        try
        {
            Check(WordReader.Read(File.ReadAllBytes(path)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Check(DocumentContent content)
    {
        var share = LegacyShare.Of(Paragraphs, [.. content.Blocks.Select(block => block.Text)]);

        share.Syllables.Should().BeGreaterThan(5000);
        share.ShareWellFormed.Should().BeGreaterThanOrEqualTo(0.99m);
        share.ShareEqual.Should().BeGreaterThanOrEqualTo(0.99m);
    }

    private static LegacyVariant Variant(string name) => LegacyVariant.All.Single(variant => variant.Name == name);

    private static string Corpus()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ReportAudit.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "corpus");
    }
}
