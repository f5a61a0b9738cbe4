namespace ReportParsing.PlainText;

/// <summary>Lines that are read in one way.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Lines">One line after the other.</param>
internal sealed record LineGroup(LineGroupKind Kind, IReadOnlyList<TextLine> Lines);

/// <summary>How lines hang together.</summary>
internal enum LineGroupKind
{
    /// <summary>Running text.</summary>
    Running,

    /// <summary>Two columns that have nothing to do with each other: a letterhead, a signature block.</summary>
    SideBySide,

    /// <summary>The rows of a table.</summary>
    Table,
}
