using ReportParsing.Documents;
using ReportParsing.Pdf;
using Xunit;

namespace ReportParsing.Tests.Pdf;

internal static class PdfReading
{
    public static DocumentContent Read(PdfDraft draft) => Read(draft.ToBytes());

    public static DocumentContent Read(byte[] content) => Read(content, new ReadingOptions());

    public static DocumentContent Read(byte[] content, ReadingOptions options) =>
        new PdfReader().Read(new SourceFile("test.pdf", content, ReportFormat.Pdf, Problem: null), options, TestContext.Current.CancellationToken);

    public static string[] Texts(PdfDraft draft) => [.. Read(draft).Blocks.Select(block => block.Text)];
}
