using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Reading.Legacy;

/// <summary>Writes paragraphs as a Word file whose runs are in the fonts of a variant.</summary>
internal static class LegacyWord
{
    public static void Write(LegacyVariant variant, IReadOnlyList<string> paragraphs, string path)
    {
        using var file = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        file.AddMainDocumentPart().Document = new Document(new Body(paragraphs.Select((text, index) => new Paragraph(variant.Runs(text, index).Select(RunOf)))));
    }

    private static Run RunOf(LegacyRun run)
    {
        var text = new Text(run.Codes) { Space = SpaceProcessingModeValues.Preserve };
        return run.Font is { } font ? new Run(new RunProperties(new RunFonts { Ascii = font, HighAnsi = font }), text) : new Run(text);
    }
}
