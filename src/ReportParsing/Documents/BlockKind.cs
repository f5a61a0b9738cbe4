namespace ReportParsing;

/// <summary>What a block is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The title of a section.</summary>
    Heading,

    /// <summary>An item of a list: a dash, a plus sign, a letter or a number before a text that is no heading.</summary>
    ListItem,

    /// <summary>Rows and columns of cells.</summary>
    Table,
}
