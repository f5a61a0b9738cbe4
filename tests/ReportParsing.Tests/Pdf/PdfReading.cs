using ReportParsing.Documents;
using ReportParsing.Pdf;
using Xunit;

namespace ReportParsing.Tests.Pdf;

internal static class PdfReading
{
    public static DocumentContent Read(PdfDraft draft) => Read(draft.ToBytes());

    public static DocumentContent Read(byte[] content) =>
        new PdfReader().Read(new SourceFile("test.pdf", content, ReportFormat.Pdf, Problem: null), new ReadingOptions(), TestContext.Current.CancellationToken);

    public static string[] Texts(PdfDraft draft) => [.. Read(draft).Blocks.Select(block => block.Text)];
}
