namespace CorpusBuilder.Sources;

/// <summary>How a line of a source is set.</summary>
internal enum LineKind
{
    Paragraph,
    Heading,
    Item,
    SubItem,
    Centred,
    Aside,
    TableHeaderRow,
    TableRow,
}
