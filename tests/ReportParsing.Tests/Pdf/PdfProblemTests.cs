using System.Text;
using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class PdfProblemTests
{
    [Fact]
    public void CutOffFile_IsDamaged()
    {
        var whole = new PdfDraft().Text(72, 700, "Tổng số 12 hồ sơ").ToBytes();

        var content = PdfReading.Read(Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj << /Type /Cat"));

        content.Status.Should().Be(ReadingStatus.Unreadable);
        content.Problem!.Kind.Should().Be(ReadingProblemKind.Damaged);
        PdfReading.Read(whole).Problem.Should().BeNull();
    }

    [Fact]
    public void NoPages_IsNoContent()
    {
        var none = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n"
            + "trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n0\n%%EOF";

        PdfReading.Read(Encoding.Latin1.GetBytes(none)).Problem!.Kind.Should().Be(ReadingProblemKind.NoContent);
    }

    [Fact]
    public void PictureAlone_IsScanned()
    {
        var content = PdfReading.Read(new PdfDraft().Draw("q 500 0 0 700 50 50 cm /Im0 Do Q"));

        content.Status.Should().Be(ReadingStatus.Unreadable);
        content.Problem!.Kind.Should().Be(ReadingProblemKind.Scanned);
        content.Pages.Should().ContainSingle().Which.Status.Should().Be(PageStatus.Scanned);
    }

    [Fact]
    public void OneScannedPageOfTwo_IsPartial()
    {
        var content = PdfReading.Read(new PdfDraft().Text(72, 700, "Tổng số 12 hồ sơ").EndPage().Draw("q 500 0 0 700 50 50 cm /Im0 Do Q"));

        content.Status.Should().Be(ReadingStatus.Partial);
        content.Problem!.Message.English.Should().StartWith("page 2 could not be read");
        content.Notes.Should().ContainSingle().Which.Page.Should().Be(2);
        content.Pages.Select(page => page.Status).Should().Equal(PageStatus.Read, PageStatus.Scanned);
    }

    [Fact]
    public void BlankPage_IsNoProblem()
    {
        var content = PdfReading.Read(new PdfDraft().Text(72, 700, "Tổng số 12 hồ sơ").EndPage().Draw("q Q").EndPage());

        content.Status.Should().Be(ReadingStatus.Complete);
        content.Pages.Select(page => page.Status).Should().Equal(PageStatus.Read, PageStatus.Blank);
    }

    [Fact]
    public void Encrypted_IsToldSo()
    {
        var content = PdfReading.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pdf", "Files", "encrypted.pdf")));

        content.Problem!.Kind.Should().Be(ReadingProblemKind.Encrypted);
        content.Problem.Message.Vietnamese.Should().Contain("mật khẩu");
    }
}
