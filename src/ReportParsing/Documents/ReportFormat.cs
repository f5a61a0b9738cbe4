namespace ReportParsing;

/// <summary>The file format of a report, told from the content rather than from the file's name.</summary>
public enum ReportFormat
{
    /// <summary>None of the formats that can be read.</summary>
    Unknown,

    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Office Open XML (.docx and its kin).</summary>
    Word,

    /// <summary>Plain text.</summary>
    Text,
}
