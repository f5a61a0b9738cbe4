namespace ReportParsing;

/// <summary>What keeps a file from being read.</summary>
public enum ReadingProblemKind
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The file may not be opened by this user.</summary>
    AccessDenied,

    /// <summary>The file has no content.</summary>
    Empty,

    /// <summary>The file has no pages or no text at all.</summary>
    NoContent,

    /// <summary>The file asks for a password.</summary>
    Encrypted,

    /// <summary>The pages are pictures: there is no text to read.</summary>
    Scanned,

    /// <summary>The file is cut off or its structure is broken.</summary>
    Damaged,

    /// <summary>The format is none that can be read.</summary>
    UnknownFormat,

    /// <summary>Reading took longer than allowed.</summary>
    TimedOut,

    /// <summary>The file is larger than allowed, or unpacks to more than allowed.</summary>
    TooLarge,

    /// <summary>The format needs a program that is not installed.</summary>
    MissingProgram,

    /// <summary>A fault of ReportAudit itself, which its makers should hear of.</summary>
    Fault,
}
