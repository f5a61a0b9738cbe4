using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims.Tables;

/// <summary>A table's figures by row and column, with what its header and its first columns say.</summary>
internal sealed class TableGrid
{
    private const decimal Hundred = 100;
    private const int LeastShares = 3;

    // One share mistyped seldom takes the sum further off.
    private const int MostOff = 10;

    private readonly Figure?[,] figures;
    private readonly string[] labels;
    private readonly string[] headers;
    private readonly bool[] areTotals;
    private readonly bool[] areAdditiveRows;
    private readonly bool[] areAdditiveColumns;
    private readonly bool[] mayBeAverages;
    private readonly decimal[] coarsest;

    public TableGrid(Block block, IEnumerable<Figure> ofBlock, TableWords words)
    {
        Block = block;
        Ranks = new RowRanks(block, words);
        Table = block.Table!;
        figures = new Figure?[Table.RowCount, Table.ColumnCount];
        foreach (var figure in ofBlock)
        {
            // Two numbers in one cell (12/15) are no cell value.
            if (figure.Cell is { } cell && cell.Row >= Table.HeaderRowCount)
                figures[cell.Row, cell.Column] = IsWholeCell(figure, cell) ? figure : null;
        }

        Rows = [.. Enumerable.Range(0, Table.RowCount).Where(row => Enumerable.Range(0, Table.ColumnCount).Any(column => figures[row, column] is not null))];
        Columns = [.. Enumerable.Range(0, Table.ColumnCount).Where(column => Rows.Any(row => figures[row, column] is not null))];
        var cells = Table.Cells.ToLookup(cell => cell.Row);
        labels = [.. Enumerable.Range(0, Table.RowCount).Select(row => ReadLabel(row, cells[row]))];
        headers = [.. Enumerable.Range(0, Table.ColumnCount).Select(ReadHeader)];
        areTotals = Array.ConvertAll(labels, words.IsTotal);
        if (!Rows.Any(row => areTotals[row]) && Columns.Any(IsWholeInLast))
            areTotals[Rows[^1]] = true;
        areAdditiveRows = Array.ConvertAll(labels, words.IsAdditiveRow);
        areAdditiveColumns = Array.ConvertAll(headers, words.IsAdditive);
        mayBeAverages = Array.ConvertAll(labels, label => label.Contains('/', StringComparison.Ordinal) || !words.IsAdditive(label));
        coarsest = [.. Enumerable.Range(0, Table.ColumnCount).Select(column => Rows.Max(row => figures[row, column]?.Quantity.Ulp) ?? 0)];
    }

    public Block Block { get; }

    public Table Table { get; }

    /// <summary>The rows that have figures.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The columns that have figures.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>How deep the rows' numbers put them.</summary>
    public RowRanks Ranks { get; }

    /// <summary>The figure that alone fills a cell; null where there is none.</summary>
    public Figure? At(int row, int column) => figures[row, column];

    /// <summary>Whether all amounts of a row are below zero.</summary>
    public bool IsNegative(int row) => Columns.Select(column => figures[row, column]).OfType<Figure>().Where(figure => IsAdditive(figure.Unit)).All(figure => figure.Value < 0);

    /// <summary>The words of the cells left of the first figure of a row, as compared.</summary>
    public string LabelOf(int row) => labels[row];

    /// <summary>The words of the header cells above a column, as compared.</summary>
    public string HeaderOf(int column) => headers[column];

    /// <summary>Whether a row's label says that it is a total.</summary>
    public bool IsTotal(int row) => areTotals[row];

    /// <summary>Whether a column's header does not say that its figures are not to be added up.</summary>
    public bool IsAdditive(int column) => areAdditiveColumns[column];

    /// <summary>Whether a figure may be added to others of its row, as its unit and the row's name have it: not averages and rates.</summary>
    public bool IsAdditiveInRow(Figure figure) => IsAdditive(figure.Unit) && areAdditiveRows[figure.Cell!.Row];

    /// <summary>A row as the total of others, column by column.</summary>
    public IEnumerable<SumClaim> Sums(int total, int[] rows)
    {
        foreach (var column in Columns.Where(IsAdditive))
        {
            if (figures[total, column] is not { } sum || !IsAdditive(sum.Unit))
                continue;
            Figure[] parts = [.. rows.Where(row => row != total).Select(row => figures[row, column]).OfType<Figure>().Where(part => Units.CanAdd(sum.Unit, part.Unit))];
            var claim = new SumClaim(sum, parts, PartitionKind.Column, new Basis(LabelOf(total), Certainty.Certain, IsStated: false));
            if (parts.Length > 1 && !LooksLikeAverage(claim))
                yield return claim;
        }
    }

    /// <summary>Whether a total of a row lies between its parts, and its name or its decimals are those of an average.</summary>
    public bool IsAverageInRow(SumClaim claim)
    {
        var (row, column) = (claim.Total.Cell!.Row, claim.Total.Cell.Column);
        return (mayBeAverages[row] || coarsest[column] > claim.Total.Quantity.Ulp) && LooksLikeAverage(claim);
    }

    // "Year | 2,360,000 | 100.0%" under the seasons with their shares: the last row is what all others are shares of.
    private bool IsWholeInLast(int column)
    {
        Figure[] shares = [.. Rows.Select(row => figures[row, column]).OfType<Figure>()];
        return shares.Length == Rows.Count && shares.Length > LeastShares && Array.TrueForAll(shares, share => share.Unit == Unit.Percent && share.Role == FigureRole.Share) && shares[^1].Value == Hundred
            && Array.TrueForAll(shares[..^1], share => share.Value is > 0 and < Hundred) && Math.Abs(shares[..^1].Sum(share => share.Value) - Hundred) <= MostOff;
    }

    // Between its parts, as an average is that no word says to be one.
    private static bool LooksLikeAverage(SumClaim claim)
    {
        decimal[] parts = [.. claim.Parts.Select(part => part.Value).Where(value => value != 0)];
        return parts.Length > 1
            && parts.All(value => value > 0)
            && claim.Total.Value >= parts.Min()
            && claim.Total.Value <= parts.Max()
            && !DigitSlip.IsSwap(claim.Total.Value, claim.Sum)
            && !DigitSlip.IsMistyped(claim.Total.Value, claim.Sum);
    }

    private static bool IsAdditive(Unit unit) => unit.Dimension is not (UnitDimension.Percent or UnitDimension.Rate or UnitDimension.Ratio);

    private string ReadLabel(int row, IEnumerable<TableCell> cells)
    {
        var first = Columns.FirstOrDefault(column => figures[row, column] is not null);
        return MatchKey.Of(string.Join(' ', cells.Where(cell => cell.Column < first).Select(TextOf))).Trim();
    }

    private string ReadHeader(int column) =>
        MatchKey.Of(string.Join(' ', Table.Cells
            .Where(cell => cell.Row < Table.HeaderRowCount && column >= cell.Column && column < cell.Column + cell.ColumnSpan)
            .Select(TextOf)));

    private string TextOf(TableCell cell) => Block.Text.Substring(cell.Start, cell.Length);

    private bool IsWholeCell(Figure figure, TableCell cell)
    {
        var text = TextOf(cell);
        var letters = 0;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var inside = cell.Start + i >= figure.Span.Start && cell.Start + i < figure.Span.End;
            letters += !inside && char.IsLetter(text[i]) ? 1 : 0;
            digits += !inside && char.IsAsciiDigit(text[i]) ? 1 : 0;
        }

        return digits == 0 && letters <= 8;
    }
}
