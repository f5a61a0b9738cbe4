namespace ReportParsing;

/// <summary>What kind of thing a <see cref="ReadingNote"/> tells.</summary>
public enum ReadingNoteKind
{
    /// <summary>A page could not be read, or is a picture without text.</summary>
    UnreadablePage,

    /// <summary>Text whose characters cannot be known, because the font has no map to Unicode.</summary>
    GarbledText,

    /// <summary>Text that is in the file but not seen on the page (invisible, covered or outside the page) was left out.</summary>
    HiddenText,

    /// <summary>Text in a legacy encoding (VNI, TCVN3) was converted.</summary>
    LegacyEncoding,

    /// <summary>Digits or cells of the file are not all in the blocks.</summary>
    NotConserved,

    /// <summary>Comments or deleted text stand in the file; they were left out of the report.</summary>
    Revisions,

    /// <summary>The file's name ends in another format's extension.</summary>
    WrongExtension,

    /// <summary>Text was recognised from pictures of pages; it may be misread.</summary>
    RecognisedText,
}
