namespace ReportParsing.Figures;

/// <summary>Makes figures of the numbers in a table's cells.</summary>
internal static class TableFigures
{
    public static IEnumerable<Figure> Extract(Block block, IReadOnlyList<Mention> mentions, Surroundings surroundings, int number)
    {
        var table = block.Table!;
        foreach (var mention in mentions)
        {
            if (mention.Quantity is null || CellOf(table, mention.Span) is not { } cell)
                continue;
            yield return new Figure
            {
                Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"f{number++}"),
                Mention = mention,
                Quantity = mention.Quantity,
                Cell = cell,
            };
        }
    }

    private static TableCell? CellOf(Table table, TextSpan span) =>
        table.Cells.FirstOrDefault(cell => span.Start >= cell.Start && span.End <= cell.Start + cell.Length);
}
