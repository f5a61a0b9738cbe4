using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportParsing.Documents;

namespace ReportParsing.Word;

/// <summary>Reads Word files: paragraphs with numbering as displayed, tables, notes.</summary>
internal sealed class WordReader : IDocumentReader
{
    public DocumentContent Read(SourceFile file, ReadingOptions options, CancellationToken cancellationToken)
    {
        if (file.Content is [(byte)'P', (byte)'K', ..])
            return Read(file.Content);
        var (converted, problem) = OfficeConversion.Convert(file.Content, cancellationToken);
        return converted is null ? DocumentContent.Unreadable(problem!) : Read(converted);
    }

    public static DocumentContent Read(byte[] content)
    {
        if (WordPackage.ProblemOf(content) is { } problem)
            return DocumentContent.Unreadable(problem);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(content, writable: false), isEditable: false);
            return document.MainDocumentPart?.Document?.Body is { } body
                ? Read(document.MainDocumentPart, body)
                : DocumentContent.Unreadable(WordMessages.NoDocument);
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            return DocumentContent.Unreadable(WordMessages.BrokenXml);
        }
    }

    // What the packaging library throws where a part is missing, cut off or not of its schema.
    private static bool IsOfTheFile(Exception e) =>
        e is OpenXmlPackageException or XmlException or InvalidDataException or FileFormatException or IOException
            or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException;

    private static DocumentContent Read(MainDocumentPart main, Body body)
    {
        var styles = new StyleSheet(main.StyleDefinitionsPart?.Styles);
        var numbering = new ListNumbering(main.NumberingDefinitionsPart?.Numbering, styles);
        var notes = new StoryNotes();
        var story = new StoryReading(styles, numbering, notes);
        story.Read(body);
        var lost = Conservation(BodyCount.Of(body, styles), story, notes).ToArray();
        ReadNotes(story, main.FootnotesPart?.Footnotes, notes.Footnotes);
        ReadNotes(story, main.EndnotesPart?.Endnotes, notes.Endnotes);
        if (story.Blocks.Count == 0)
            return DocumentContent.Unreadable(WordMessages.NoText);

        List<SourceBlock> furniture = [.. story.Contents, .. FurnitureOf(main, styles, numbering)];
        return new DocumentContent { Blocks = story.Blocks, Furniture = furniture, Notes = [.. NotesOf(main, notes), .. lost] };
    }

    private static IEnumerable<ReadingNote> Conservation(BodyCount drawn, StoryReading story, StoryNotes notes)
    {
        SourceBlock[] read = [.. story.Blocks, .. story.Contents];
        var digits = read.Sum(block => BodyCount.DigitsIn(block.Text)) - notes.NumberingDigits;
        if (digits != drawn.Digits)
            yield return ConservationNotes.Digits(page: null, drawn.Digits, digits);
        var cells = read.Sum(block => block.Table?.Cells.Count ?? 0) + notes.FrameCells;
        if (cells != drawn.Cells)
            yield return ConservationNotes.Cells(drawn.Cells, cells);
    }

    private static void ReadNotes(StoryReading story, OpenXmlCompositeElement? part, List<long> references)
    {
        foreach (var id in references.Distinct().ToList())
        {
            if (part?.Elements<FootnoteEndnoteType>().FirstOrDefault(note => note.Id?.Value == id) is { } note)
                story.Read(note);
        }
    }

    // Headers and footers, the same one for several sections once.
    private static IEnumerable<SourceBlock> FurnitureOf(MainDocumentPart main, StyleSheet styles, ListNumbering numbering)
    {
        var story = new StoryReading(styles, numbering, new StoryNotes());
        foreach (var header in main.HeaderParts)
            story.Read(header.Header);
        foreach (var footer in main.FooterParts)
            story.Read(footer.Footer);
        return story.Blocks.DistinctBy(block => block.Text, StringComparer.Ordinal);
    }

    private static List<ReadingNote> NotesOf(MainDocumentPart main, StoryNotes notes)
    {
        List<ReadingNote> told = [];
        if (notes.HasRevisions || main.WordprocessingCommentsPart?.Comments?.HasChildren == true)
            told.Add(WordMessages.Revisions);
        if (notes.HasHiddenText)
            told.Add(WordMessages.HiddenText);
        if (notes.HasLegacyEncoding)
            told.Add(WordMessages.LegacyEncoding);
        return told;
    }
}
