using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims.Tables;

/// <summary>How deep the number of each row of a table puts it: A, I, 1, 1.1, a, -, +.</summary>
internal sealed class RowRanks
{
    private const int Outermost = 0;
    private const int Dash = 7;
    private const int Unnumbered = 9;
    private const int LongestNumber = 8;

    private readonly int[] ranks;
    private readonly bool[] ofWhich;

    public RowRanks(Block block, TableWords words)
    {
        var table = block.Table!;
        ranks = new int[table.RowCount];
        ofWhich = new bool[table.RowCount];
        var cells = table.Cells.ToLookup(cell => cell.Row, cell => block.Text.Substring(cell.Start, cell.Length));
        for (var row = 0; row < table.RowCount; row++)
            ranks[row] = Rank(NumberOf(cells[row]));
        IsNumbered = ranks.Skip(table.HeaderRowCount).Any(rank => rank < Dash);
        for (var row = table.HeaderRowCount; row < table.RowCount; row++)
        {
            if (ranks[row] == Unnumbered && !IsNumbered)
                ranks[row] = Outermost;
            ofWhich[row] = words.IsOfWhich(MatchKey.Of(string.Join(' ', cells[row]))) || (row > table.HeaderRowCount && ofWhich[row - 1] && ranks[row] >= Dash);
        }
    }

    /// <summary>Whether rows have numbers at all.</summary>
    public bool IsNumbered { get; }

    public int this[int row] => ranks[row];

    /// <summary>Whether a row only names some part of a row above it again (trong đó), with the dashed rows behind it.</summary>
    public bool IsOfWhich(int row) => ofWhich[row];

    /// <summary>Whether a row has a number of its own, be it a dash.</summary>
    public bool HasNumber(int row) => ranks[row] is > Outermost and < Unnumbered;

    // The number stands in a cell of its own, or before the row's name.
    private static string NumberOf(IEnumerable<string> cells)
    {
        var first = cells.Select(text => text.Trim()).FirstOrDefault(text => text.Length > 0);
        if (first is null || (first.Length <= LongestNumber && !first.Contains(' ', StringComparison.Ordinal)))
            return first ?? string.Empty;
        var word = first.Split(' ')[0];
        return word[^1] is '.' or ')' or '-' or '+' or '*' or '/' ? word : first[0] is '-' or '+' ? first[..1] : string.Empty;
    }

    private static int Rank(string number)
    {
        var bare = number.Trim('.', ')', '(', '/');
        return bare switch
        {
            [] => Unnumbered,
            [>= 'A' and <= 'H'] => 1,
            _ when bare.All(letter => letter is 'I' or 'V' or 'X') => 2,
            _ when bare.All(letter => char.IsAsciiDigit(letter) || letter == '.') => Math.Min(2 + bare.Split('.').Length, 5),
            [>= 'a' and <= 'z'] or ['đ'] => 6,
            ['-' or '–'] => Dash,
            ['+' or '*' or '•'] => Dash + 1,
            _ => Unnumbered,
        };
    }
}
