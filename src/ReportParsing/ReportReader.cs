using ReportParsing.Documents;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Pdf;
using ReportParsing.PlainText;
using ReportParsing.Word;

namespace ReportParsing;

/// <summary>Reads PDF, Word and text files into reports.</summary>
public static class ReportReader
{
    /// <summary>Reads one file. A file that cannot be read gives a report that says why; it does not throw.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading between pages.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Report Read(string path, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new ReadingOptions();
        var (format, content) = ReadContent(path, options, cancellationToken);
        return Assemble(path, format, content, options);
    }

    /// <summary>Reads a report from its text.</summary>
    /// <param name="text">The text of the report; a line feed ends a line.</param>
    /// <param name="path">The path to show for it.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static Report ReadText(string text, string path = "", ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Assemble(path, ReportFormat.Text, PlainTextReader.Read(text), options ?? new ReadingOptions());
    }

    /// <summary>The part of reading that touches the file, apart so that it can be done in a process of its own.</summary>
    internal static (ReportFormat Format, DocumentContent Content) ReadContent(string path, ReadingOptions options, CancellationToken cancellationToken)
    {
        var file = SourceFile.Open(path);
        var content = file.Problem is { } problem
            ? DocumentContent.Unreadable(problem)
            : ReaderOf(file.Format).Read(file, options, cancellationToken);
        content = content with { Notes = [.. file.Notes, .. content.Notes] };
        return (file.Format, content);
    }

    /// <summary>Makes a report of what was read.</summary>
    internal static Report Assemble(string path, ReportFormat format, DocumentContent content, ReadingOptions options)
    {
        var outline = Outline.Of(content.Blocks);
        var language = LanguagePack.For(options.Language, outline.Blocks);
        var header = HeaderReading.Read(outline.Blocks, language);
        var mentions = MentionExtraction.Extract(outline.Blocks, language);
        return new Report
        {
            Path = path,
            Format = format,
            Status = content.Status,
            Problem = content.Problem,
            Notes = content.Notes,
            Pages = content.Pages,
            Language = language.Code,
            Header = header,
            Blocks = outline.Blocks,
            Furniture = Outline.Plain(content.Furniture),
            Sections = outline.Sections,
            Mentions = mentions,
            Figures = RecognisedFigures.Mark(FigureExtraction.Extract(outline, mentions, header, language), outline.Blocks, content.Pages),
        };
    }

    private static IDocumentReader ReaderOf(ReportFormat format) => format switch
    {
        ReportFormat.Pdf => new PdfReader(),
        ReportFormat.Word => new WordReader(),
        _ => new PlainTextReader(),
    };
}
