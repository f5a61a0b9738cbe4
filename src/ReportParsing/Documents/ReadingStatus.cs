namespace ReportParsing;

/// <summary>How much of a file could be read.</summary>
public enum ReadingStatus
{
    /// <summary>Everything.</summary>
    Complete,

    /// <summary>Some pages or parts could not be read; the rest could.</summary>
    Partial,

    /// <summary>Nothing.</summary>
    Unreadable,
}
