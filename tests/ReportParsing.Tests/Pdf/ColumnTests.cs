using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class ColumnTests
{
    [Fact]
    public void SignatureBlock_IsReadColumnByColumn()
    {
        var draft = new PdfDraft();
        draft.Text(80, 300, "Nơi nhận:", 11).Text(350, 297, "CHỦ TỊCH", 14);
        draft.Text(60, 282, "- Uỷ ban nhân dân huyện (b/c);", 11).Text(80, 267, "- Lưu: VT.", 11).Text(330, 240, "Trần Thu Hà", 14);

        PdfReading.Texts(draft).Should().Equal("Nơi nhận:", "- Uỷ ban nhân dân huyện (b/c);", "- Lưu: VT.", "CHỦ TỊCH", "Trần Thu Hà");
    }

    [Fact]
    public void TabAfterALabel_IsNoColumn()
    {
        var draft = new PdfDraft();
        draft.Text(60, 700, "1.", 10).Text(90, 700, "Kết quả thực hiện", 10).Text(60, 680, "2.", 10).Text(90, 680, "Hạn chế", 10);

        PdfReading.Texts(draft).Should().Equal("1. Kết quả thực hiện", "2. Hạn chế");
    }
}
