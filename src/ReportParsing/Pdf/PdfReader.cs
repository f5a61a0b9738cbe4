using ReportParsing.Documents;

namespace ReportParsing.Pdf;

/// <summary>Reads PDF files with PdfPig: letters, words, lines, paragraphs, tables.</summary>
internal sealed class PdfReader : IDocumentReader
{
    public DocumentContent Read(SourceFile file, ReadingOptions options, CancellationToken cancellationToken) => new();
}
