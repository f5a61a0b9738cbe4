namespace ReportParsing.Figures.Recognisers;

/// <summary>The cells of a table whose numbers count rows and columns, or show how columns are computed.</summary>
internal sealed class TableLabels
{
    private const int FewestColumns = 3;
    private const int FirstRows = 5;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private readonly HashSet<int> labels = [];
    private readonly HashSet<int> years = [];

    private TableLabels()
    {
    }

    public static TableLabels Of(Table table, IReadOnlyList<PieceLine> cells, MentionLexicon lexicon)
    {
        var result = new TableLabels();
        result.FindRowNumbers(table, cells, lexicon);
        result.FindColumnNumbers(table, cells);
        var yearColumns = ColumnsUnder(lexicon.YearHeaders, table, cells);
        for (var i = 0; i < cells.Count; i++)
        {
            if (IsFormula(cells[i]))
                result.labels.Add(i);
            var namesTime = table.Cells[i].Row < Math.Max(1, table.HeaderRowCount) || yearColumns.Contains(table.Cells[i].Column);
            if (namesTime && IsYear(cells[i].IntAt(0)) && (cells[i].Count == 1 || IsPairOfYears(cells[i])))
                result.years.Add(i);
        }

        return result;
    }

    /// <summary>Reads a cell that only numbers or names a row or column.</summary>
    /// <returns>False for any other cell.</returns>
    public bool Read(MentionScan scan, int cell)
    {
        if (years.Contains(cell))
            scan.Add(MentionKind.Year, 0, scan.Line.Count, Period.OfYear(scan.Line.IntAt(0)));
        else if (labels.Contains(cell))
            AddWhole(scan);
        else
            return false;
        return true;
    }

    private static void AddWhole(MentionScan scan)
    {
        var first = 0;
        while (first < scan.Line.Count && !scan.Line.IsDigits(first))
            first++;
        var last = scan.Line.Count - 1;
        while (last > first && !scan.Line.IsDigits(last))
            last--;
        if (scan.Line.IsDigits(first))
            scan.Add(MentionKind.Numbering, first, last - first + 1);
    }

    private void FindRowNumbers(Table table, IReadOnlyList<PieceLine> cells, MentionLexicon lexicon)
    {
        var columns = ColumnsUnder(lexicon.RowNumberHeaders, table, cells);
        for (var i = 0; i < cells.Count; i++)
        {
            if (columns.Contains(table.Cells[i].Column) && IsRowNumber(cells[i]))
                labels.Add(i);
        }
    }

    private static HashSet<int> ColumnsUnder(PhraseTable<bool> headers, Table table, IReadOnlyList<PieceLine> cells)
    {
        HashSet<int> columns = [];
        for (var i = 0; i < cells.Count; i++)
        {
            var words = headers.Match(cells[i], 0, out _);
            if (words > 0 && words >= cells[i].Count - 1 && table.Cells[i].Row < FirstRows)
                columns.Add(table.Cells[i].Column);
        }

        return columns;
    }

    // 1 | 1.2 | I.3 | 12)
    private static bool IsRowNumber(PieceLine cell)
    {
        for (var i = 0; i < cell.Count; i++)
        {
            if (!cell.IsDigits(i) && !cell.IsAnySign(i, ".)(-/") && cell[i].Length > 4)
                return false;
        }

        return true;
    }

    // A | B | 1 | 2 | 3: a row of nothing but numbers that count from 1.
    private void FindColumnNumbers(Table table, IReadOnlyList<PieceLine> cells)
    {
        for (var row = 0; row < Math.Min(table.RowCount, FirstRows); row++)
        {
            List<int> numbers = [];
            var expected = 1;
            var isCounting = true;
            for (var i = 0; i < cells.Count && isCounting; i++)
            {
                if (table.Cells[i].Row != row || cells[i].Count == 0 || (cells[i].Count <= 3 && IsLetter(cells[i])))
                    continue;
                isCounting = IsFormula(cells[i]) || IsBareNumber(cells[i], expected);
                numbers.Add(i);
                expected++;
            }

            if (isCounting && numbers.Count >= FewestColumns)
                labels.UnionWith(numbers);
        }
    }

    private static bool IsLetter(PieceLine cell)
    {
        var at = cell.IsSign(0, '(') ? 1 : 0;
        return cell.IsWord(at) && cell[at].Length == 1;
    }

    private static bool IsBareNumber(PieceLine cell, int number)
    {
        var at = cell.IsSign(0, '(') ? 1 : 0;
        return cell.IntAt(at) == number && cell.Count == 1 + (2 * at);
    }

    // (3)=(1)+(2), 1=2+3+…+7, 5=4/3*100
    private static bool IsFormula(PieceLine cell)
    {
        var equals = 0;
        var digits = 0;
        for (var i = 0; i < cell.Count; i++)
        {
            if (cell.IsDigits(i))
                digits++;
            else if (cell.IsSign(i, '='))
                equals++;
            else if (!cell.IsAnySign(i, "()+-*/:.…%[]×–") && !cell.IsWord(i, "x"))
                return false;
        }

        return equals > 0 && digits > 1;
    }

    // "2023-24"; two years in full are a stretch of time.
    private static bool IsPairOfYears(PieceLine cell) =>
        cell.Count == 3 && cell.IsAnySign(1, "-/–") && cell[2].Length == 2 && cell.IntAt(2) == (cell.IntAt(0) + 1) % 100;

    private static bool IsYear(int number) => number is >= FirstYear and <= LastYear;
}
