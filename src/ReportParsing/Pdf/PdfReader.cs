using ReportParsing.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ReportParsing.Pdf;

/// <summary>Reads PDF files with PdfPig: letters, words, lines, paragraphs, tables.</summary>
internal sealed class PdfReader : IDocumentReader
{
    // PdfPig recurses into nested objects and forms; deeper nesting than this is malice or damage.
    private const int MaxNesting = 128;

    // A new one each time: PdfPig keeps the passwords that it tried in it.
    public static ParsingOptions Parsing() => new()
    {
        UseLenientParsing = true,
        SkipMissingFonts = true,
        UseActualText = true,
        MaxStackDepth = MaxNesting,
    };

    public DocumentContent Read(SourceFile file, ReadingOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var document = PdfDocument.Open(file.Content, Parsing());
            return document.NumberOfPages == 0
                ? DocumentContent.Unreadable(PdfMessages.NoPages)
                : DocumentReading.Read(document, options, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            return DocumentContent.Unreadable(PdfMessages.Encrypted);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return DocumentContent.Unreadable(PdfMessages.Damaged);
        }
    }

    // PdfPig has no exception type of its own for what a broken file makes it run into.
    public static bool IsDamage(Exception e) => e is not (OperationCanceledException or OutOfMemoryException);
}
