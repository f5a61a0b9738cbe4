using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Tables;

/// <summary>
/// Finds the columns, or rows, that tell accounts of a stock side by side: "Tồn đầu kỳ | Nhập | Xuất | Hỏng | Tồn cuối kỳ".
/// Which came and which went is what most accounts bear out.
/// </summary>
internal sealed class StockColumns
{
    private const int LeastSteps = 4;
    private const int MostSteps = 8;
    private const int LeastAccounts = 3;

    // Small numbers add up by chance.
    private const int LeastTelling = 10;

    private readonly TableGrid grid;
    private readonly StockWords? words;
    private readonly bool isTransposed;
    private readonly int[] accounts;
    private readonly int[] steps;

    private StockColumns(TableGrid grid, StockWords? words, bool isTransposed, int[] columns, int[] rows)
    {
        this.grid = grid;
        this.words = words;
        this.isTransposed = isTransposed;
        (accounts, steps) = isTransposed ? (columns, rows) : (rows, columns);
    }

    /// <param name="grid">The table.</param>
    /// <param name="words">The words of accounts; null where the language pack has none.</param>
    /// <param name="known">The totals found in it: their parts are told in them.</param>
    public static IEnumerable<StockClaim> Find(TableGrid grid, StockWords? words, IReadOnlyList<Claim> known)
    {
        int[] columns = [.. grid.Columns.Where(column => !PercentColumns.IsPercent(grid, column))];
        int[] rows = [.. grid.Rows];
        var partColumns = Parts(known, PartitionKind.Row, cell => cell.Column);
        var partRows = Parts(known, PartitionKind.Column, cell => cell.Row);
        return new StockColumns(grid, words, isTransposed: false, [.. columns.Where(column => !partColumns.Contains(column))], rows).Find()
            .Concat(new StockColumns(grid, words, isTransposed: true, columns, [.. rows.Where(row => !partRows.Contains(row))]).Find());
    }

    private static HashSet<int> Parts(IEnumerable<Claim> known, PartitionKind kind, Func<TableCell, int> lineOf) =>
        [.. known.OfType<SumClaim>().Where(sum => sum.Kind == kind).SelectMany(sum => sum.Parts).Select(part => lineOf(part.Cell!))];

    private IEnumerable<StockClaim> Find()
    {
        if (accounts.Length < LeastAccounts)
            return [];
        var best = Runs().SelectMany(Ways).Where(IsBorneOut).OrderByDescending(claims => claims.Count(Holds)).ThenBy(claims => claims[0].Evidence.Count).FirstOrDefault() ?? [];
        // What a total of all accounts misses is what one of them misses, or what its column does.
        return best.Where(claim => Holds(claim) || !IsOfTotal(claim));
    }

    private IEnumerable<int[]> Runs()
    {
        for (var first = 0; first < steps.Length; first++)
        {
            for (var length = LeastSteps; length <= MostSteps && first + length <= steps.Length; length++)
                yield return steps[first..(first + length)];
        }
    }

    // Every way in which some of what stands between the first and the last came and some went.
    private IEnumerable<StockClaim[]> Ways(int[] run)
    {
        for (var way = 1; way < (1 << (run.Length - 2)) - 1; way++)
        {
            var came = way;
            if (!Enumerable.Range(1, run.Length - 2).All(at => MayBe(run[at], comes: IsSet(came, at))))
                continue;
            if (!MayBe(run, came))
                continue;
            StockClaim[] claims = [.. accounts.Select(account => Claim(account, run, came)).OfType<StockClaim>()];
            if (claims.Length >= LeastAccounts)
                yield return claims;
        }
    }

    // Whether two accounts or more come out, or nearly: most ways fail at once.
    private bool MayBe(int[] run, int came)
    {
        var held = 0;
        foreach (var account in accounts)
        {
            if (At(account, run[0]) is not { } opening || At(account, run[^1]) is not { } left)
                continue;
            var (off, slack) = (opening.Value - left.Value, opening.Quantity.Ulp + left.Quantity.Ulp);
            for (var at = 1; at < run.Length - 1; at++)
            {
                if (At(account, run[at]) is not { } change)
                    continue;
                off += IsSet(came, at) ? change.Value : -change.Value;
                slack += change.Quantity.Ulp;
            }

            held += Math.Abs(off) <= slack ? 1 : 0;
        }

        return held >= LeastAccounts - 1;
    }

    // "Nhập" did not go, "Issued" did not come.
    private bool MayBe(int step, bool comes) => words is null || !IsSaid(step, comes ? words.Departures : words.Arrivals) || IsSaid(step, comes ? words.Arrivals : words.Departures);

    private StockClaim? Claim(int account, int[] run, int came)
    {
        if (At(account, run[0]) is not { } opening || At(account, run[^1]) is not { } left || !grid.IsAdditiveInRow(opening))
            return null;
        var changes = Enumerable.Range(1, run.Length - 2).Select(at => (Figure: At(account, run[at]), Comes: IsSet(came, at))).Where(change => change.Figure is not null).ToArray();
        if (changes.Length < 2 || !Array.TrueForAll(changes, change => Units.CanAdd(opening.Unit, change.Figure!.Unit)) || !Units.CanAdd(opening.Unit, left.Unit))
            return null;
        return new StockClaim(
            [opening, .. changes.Where(change => change.Comes).Select(change => change.Figure!)],
            [.. changes.Where(change => !change.Comes).Select(change => change.Figure!)],
            left,
            new Basis(NameOf(run[^1]), Certainty.Certain, IsStated: false));
    }

    // Three accounts that come out right, or two where the names of the columns say what comes and what goes.
    private bool IsBorneOut(StockClaim[] claims)
    {
        StockClaim[] own = [.. claims.Where(claim => !IsOfTotal(claim))];
        var (held, telling) = (own.Count(Holds), own.Count(IsTelling));
        return (telling >= LeastAccounts && held * 4 >= own.Length * 3)
            || (telling >= LeastAccounts - 1 && held * 3 >= own.Length * 2 && own.Length >= LeastAccounts && claims.Max(claim => claim.Evidence.Count) is var most && IsNamed(Array.Find(claims, claim => claim.Evidence.Count == most)!));
    }

    private bool IsNamed(StockClaim claim) =>
        words is not null && claim.Went.Count > 0 && claim.Came.Skip(1).Any(figure => IsSaid(StepOf(figure), words.Arrivals)) && claim.Went.Any(figure => IsSaid(StepOf(figure), words.Departures));

    private static bool IsTelling(StockClaim claim) =>
        Holds(claim) && claim.Left.Value >= LeastTelling && claim.Left.Value != claim.Came[0].Value && claim.Evidence.Count(item => item.Figure.Value != 0) >= LeastSteps;

    private bool IsOfTotal(StockClaim claim) => !isTransposed && grid.IsTotal(claim.Left.Cell!.Row);

    private bool IsSaid(int step, IReadOnlyList<string> said) => $" {NameOf(step)} " is var name && said.Any(word => name.Contains($" {word} ", StringComparison.Ordinal));

    private Figure? At(int account, int step) => isTransposed ? grid.At(step, account) : grid.At(account, step);

    private string NameOf(int step) => isTransposed ? grid.LabelOf(step) : grid.HeaderOf(step);

    private int StepOf(Figure figure) => isTransposed ? figure.Cell!.Row : figure.Cell!.Column;

    private static bool IsSet(int way, int at) => (way & (1 << (at - 1))) != 0;

    private static bool Holds(StockClaim claim) => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
}
