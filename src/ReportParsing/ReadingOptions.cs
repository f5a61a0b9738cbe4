namespace ReportParsing;

/// <summary>How to read a report.</summary>
public sealed record ReadingOptions
{
    /// <summary>The language as an ISO 639-1 code, or null to tell it from the text.</summary>
    /// <value>The default is null.</value>
    public string? Language { get; init; }

    /// <summary>
    /// Whether pages that are pictures are read by recognising their text (OCR), with the program Tesseract and its Vietnamese data where
    /// they are installed. Otherwise such pages are told as unread.
    /// </summary>
    /// <value>The default is false: it takes about a second a page.</value>
    public bool RecogniseScans { get; init; }

    /// <summary>The name or path that the recogniser is started by.</summary>
    internal string RecogniserProgram { get; init; } = "tesseract";
}
