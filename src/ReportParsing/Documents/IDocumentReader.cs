namespace ReportParsing.Documents;

/// <summary>Reads one file format. Bad input is told in the content's problem, never thrown.</summary>
internal interface IDocumentReader
{
    DocumentContent Read(SourceFile file, ReadingOptions options, CancellationToken cancellationToken);
}
