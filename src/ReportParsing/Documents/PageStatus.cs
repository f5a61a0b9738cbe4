namespace ReportParsing;

/// <summary>Whether the text of a page could be read.</summary>
public enum PageStatus
{
    /// <summary>Text was read.</summary>
    Read,

    /// <summary>Nothing is drawn on the page.</summary>
    Blank,

    /// <summary>The page is a picture without text.</summary>
    Scanned,

    /// <summary>The page's text was recognised from its picture; its figures may be misread.</summary>
    Recognised,

    /// <summary>Most of the page's letters cannot be known: their fonts have no map to Unicode.</summary>
    Garbled,

    /// <summary>The page is broken.</summary>
    Failed,
}
