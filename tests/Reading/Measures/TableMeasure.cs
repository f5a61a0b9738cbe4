using System.Globalization;
using Reading.Drafts;
using ReportParsing;

namespace Reading.Measures;

/// <summary>Adjacency-relation F1 of the tables that we read against those that were set.</summary>
internal static class TableMeasure
{
    private const int Tables = 25;

    public static void Run(string folder, TextWriter output)
    {
        var stock = new DraftStock(seed: 313);
        var drafts = Enumerable.Range(0, Tables).Select(stock.WithTable).Select(made => (made.Draft, Tables: (IReadOnlyList<TableElement>)[made.Table]));
        Run([.. drafts], folder, output);
    }

    public static void RunStatistics(string folder, TextWriter output) => Run(new StatisticalTables(seed: 2112).All(), folder, output);

    public static void RunMoreStatistics(string folder, TextWriter output) => Run(new MoreStatisticalTables(seed: 5813).All(), folder, output);

    private static void Run(IReadOnlyList<(ReportDraft Draft, IReadOnlyList<TableElement> Tables)> drafts, string folder, TextWriter output)
    {
        Rendering.Render([.. drafts.Select(draft => draft.Draft)], folder);
        var (right, expected, found) = (0, 0, 0);
        foreach (var producer in Rendering.Producers)
        {
            foreach (var (draft, tables) in drafts)
            {
                var truth = new Relations();
                foreach (var table in tables)
                    truth.Add(GridOf(table));
                var report = ReportReader.Read(Rendering.PathOf(folder, draft, producer));
                var read = Of(report);
                var shared = truth.SharedWith(read);
                right += shared;
                expected += truth.Total;
                found += read.Total;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{producer,-12} {draft.Name} {tables[0].Rules,-7} {report.Blocks.Count(block => block.Table is not null)} found  F1 {F1(shared, truth.Total, read.Total):F3}"));
                if (shared < truth.Total)
                    output.WriteLine("    missing: " + string.Join(" | ", truth.NotIn(read).Take(4)));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rendering.Producers.Count * drafts.Sum(draft => draft.Tables.Count)} tables: precision {Share(right, found):F4} recall {Share(right, expected):F4} F1 {F1(right, expected, found):F4}"));
    }

    private static (int Cell, string Text)?[,] GridOf(TableElement table)
    {
        var grid = new (int, string)?[table.Rows.Count, table.Widths.Count];
        var id = 0;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row])
            {
                while (grid[row, column] is not null)
                    column++;
                // Leaders lead the eye; they are no text.
                Fill(grid, row, column, cell.RowSpan, cell.ColumnSpan, (id++, cell.Text.TrimEnd('.', ' ') is { Length: > 0 } text ? text : cell.Text));
            }
        }

        return grid;
    }

    private static Relations Of(Report report)
    {
        var relations = new Relations();
        foreach (var block in report.Blocks)
        {
            if (block.Table is not { } table)
                continue;
            var grid = new (int, string)?[table.RowCount, table.ColumnCount];
            for (var i = 0; i < table.Cells.Count; i++)
            {
                var cell = table.Cells[i];
                Fill(grid, cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, (i, block.Text.Substring(cell.Start, cell.Length)));
            }

            relations.Add(grid);
        }

        return relations;
    }

    private static void Fill((int, string)?[,] grid, int row, int column, int rows, int columns, (int, string) cell)
    {
        for (var r = row; r < row + rows; r++)
        {
            for (var c = column; c < column + columns; c++)
                grid[r, c] = cell;
        }
    }

    private static decimal F1(int shared, int expected, int found) => Share(2 * shared, expected + found);

    private static decimal Share(int part, int whole) => whole == 0 ? 0 : (decimal)part / whole;
}
