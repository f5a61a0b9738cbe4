using ReportParsing.Documents;

namespace ReportParsing.Word;

/// <summary>Reads Word files: paragraphs with numbering as displayed, tables.</summary>
internal sealed class WordReader : IDocumentReader
{
    public DocumentContent Read(SourceFile file, ReadingOptions options, CancellationToken cancellationToken) => new();
}
