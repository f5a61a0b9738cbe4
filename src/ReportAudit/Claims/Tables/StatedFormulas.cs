using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Tables;

/// <summary>Finds the columns whose header says how they are computed: 4=1+2-3, 5=4/1.</summary>
internal sealed class StatedFormulas
{
    private readonly TableGrid grid;
    private readonly TableWords words;
    private readonly Dictionary<int, FormulaText> formulas = [];
    private readonly Dictionary<int, int> columns = [];

    public StatedFormulas(TableGrid grid, TableWords words)
    {
        this.grid = grid;
        this.words = words;
        foreach (var cell in grid.Table.Cells.Where(cell => cell.Row < grid.Table.HeaderRowCount && cell.ColumnSpan == 1))
        {
            if (FormulaText.Read(grid.Block.Text.Substring(cell.Start, cell.Length)) is not { } formula)
                continue;
            formulas[cell.Column] = formula;
            columns.TryAdd(formula.Number, cell.Column);
        }
    }

    /// <summary>The claims about one column; empty where its header states no formula, or half of the rows and more do not follow it.</summary>
    public IReadOnlyList<Claim> Of(int column)
    {
        if (!formulas.TryGetValue(column, out var formula) || formula.Operator == ' ')
            return [];
        var plus = Places(formula.Plus);
        var minus = Places(formula.Minus);
        if (plus.Length + minus.Length != formula.Plus.Count + formula.Minus.Count)
            return [];
        Claim[] claims = [.. grid.Rows.Select(row => Claim(row, column, formula.Operator, plus, minus)).OfType<Claim>()];
        return claims.Count(claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding) * 2 >= claims.Length ? claims : [];
    }

    private int[] Places(IEnumerable<int> numbers) => [.. numbers.Where(columns.ContainsKey).Select(number => columns[number])];

    private Claim? Claim(int row, int column, char joint, int[] plus, int[] minus)
    {
        if (grid.At(row, column) is not { } result)
            return null;
        return (joint, plus, minus) switch
        {
            ('+', _, []) => Sum(row, result, plus),
            ('+', [var whole], _) => Rest(row, column, result, whole, minus),
            ('/', [var part, var whole], []) => Quotient(row, column, result, part, whole),
            _ => null,
        };
    }

    private SumClaim? Sum(int row, Figure result, int[] plus)
    {
        Figure[] parts = [.. plus.Select(part => grid.At(row, part)).OfType<Figure>()];
        return parts.Length > 1 && grid.IsAdditiveInRow(result) ? new SumClaim(result, parts, PartitionKind.Row, BasisOf(result)) : null;
    }

    // The difference to another period is no part of a whole, what is left of a plan or stock is.
    private SumClaim? Rest(int row, int column, Figure result, int whole, int[] minus)
    {
        Figure[] off = [.. minus.Select(part => grid.At(row, part)).OfType<Figure>()];
        if (grid.At(row, whole) is not { } total || off.Length != minus.Length)
            return null;
        var isDifference = off.Length == 1 && words.IsDifference(grid.HeaderOf(column));
        return new SumClaim(total, [.. off, result], isDifference ? PartitionKind.Difference : PartitionKind.Row, BasisOf(result));
    }

    // "7=5-6, 8=7/6": a difference in hundredths of what it is a difference to is growth.
    private Claim? Quotient(int row, int column, Figure result, int part, int whole)
    {
        if (result.Unit.Dimension != UnitDimension.Percent || grid.At(row, part) is not { } numerator || grid.At(row, whole) is not { Value: not 0 } denominator)
            return null;
        if (words.IsDifference(grid.HeaderOf(part))
            && formulas.GetValueOrDefault(part) is { Operator: '+', Plus: [var now], Minus: [var before] }
            && columns.GetValueOrDefault(before, -1) == whole
            && columns.TryGetValue(now, out var current)
            && grid.At(row, current) is { } later)
        {
            return new ChangeClaim(later, denominator, result, result.Value >= 0, BasisOf(result));
        }

        return new ShareClaim(numerator, denominator, result, BasisOf(result));
    }

    private Basis BasisOf(Figure result) => new(grid.HeaderOf(result.Cell!.Column), Certainty.Certain);
}
