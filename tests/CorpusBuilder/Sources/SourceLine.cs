namespace CorpusBuilder.Sources;

/// <summary>One paragraph or table row of a report.</summary>
/// <param name="Kind">How it is set.</param>
/// <param name="Level">The depth of a heading, from 1; 0 for others.</param>
/// <param name="Cells">Its text; a table row has one entry a cell, of which <c>&lt;</c> belongs to the cell at its left and <c>^</c> to the one above.</param>
internal sealed record SourceLine(LineKind Kind, int Level, IReadOnlyList<string> Cells)
{
    public const string MergedLeft = "<";
    public const string MergedUp = "^";

    public string Text => Cells[0];

    public bool IsTableRow => Kind is LineKind.TableRow or LineKind.TableHeaderRow;
}
