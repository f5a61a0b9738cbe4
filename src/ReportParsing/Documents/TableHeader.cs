using System.Globalization;

namespace ReportParsing.Documents;

/// <summary>Tells how many rows of a table name its columns.</summary>
internal static class TableHeader
{
    private const int MaxRows = 4;

    public static int RowCountOf(IReadOnlyList<CellContent> cells, int rowCount)
    {
        if (rowCount < 2 || !NamesColumns(cells, 0))
            return 0;
        var count = Math.Max(1, Math.Min(MaxRows, cells.Where(cell => cell.Row == 0 && cell.RowSpan < rowCount).Select(cell => cell.RowSpan).DefaultIfEmpty(1).Max()));
        if (count == 1 && cells.Any(cell => cell.Row == 0 && cell.ColumnSpan > 1) && rowCount > 2 && NamesColumns(cells, 1))
            count = 2;
        return WithCount(cells, count, rowCount);
    }

    /// <summary>The header's rows with one under them that only counts the columns, if there is one.</summary>
    public static int WithCount(IReadOnlyList<CellContent> cells, int headerRows, int rowCount) =>
        headerRows < rowCount && CountsColumns(cells, headerRows) ? headerRows + 1 : headerRows;

    // A header has words, years or days in its cells, and more than one of them.
    private static bool NamesColumns(IReadOnlyList<CellContent> cells, int row)
    {
        var named = 0;
        foreach (var cell in cells)
        {
            if (cell.Row != row || cell.Text.Length == 0)
                continue;
            if (!cell.Text.Any(char.IsLetter) && !IsYear(cell.Text) && !ComparesYears(cell.Text) && !IsMoneyByThousand(cell.Text) && cell.Text.Any(char.IsDigit) && !NamesDay(cells, cell))
                return false;
            named++;
        }

        return named > 1;
    }

    // "31/12/2023" over figures; a day under it makes it one of a column of days.
    private static bool NamesDay(IReadOnlyList<CellContent> cells, CellContent cell) =>
        IsDay(cell.Text) && cells.Any(below => below.Row == cell.Row + cell.RowSpan && below.Column == cell.Column && below.Text.Length > 0 && !IsDay(below.Text));

    private static bool IsDay(string text) =>
        text.Split('/') is [{ Length: 1 or 2 }, { Length: 1 or 2 }, var year] && IsYear(year) && text.All(c => c == '/' || char.IsAsciiDigit(c));

    // "(1) (2) (3)", "A B 1 2 3=1+2" under the names.
    private static bool CountsColumns(IReadOnlyList<CellContent> cells, int row)
    {
        var texts = cells.Where(cell => cell.Row == row && cell.Text.Length > 0).Select(cell => cell.Text.Trim('(', ')', ' ')).ToList();
        var numbers = texts.Where(text => text.Length > 0 && char.IsAsciiDigit(text[0])).Select(LeadingNumber).ToList();
        if (numbers.Count < 3 || texts.Exists(text => text.Length > 12 && !text.Contains('=', StringComparison.Ordinal)))
            return false;
        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i] != numbers[i - 1] + 1)
                return false;
        }

        return numbers[0] <= 2;
    }

    private static int LeadingNumber(string text) =>
        text.TakeWhile(char.IsAsciiDigit).Take(4).Aggregate(0, (sum, digit) => (sum * 10) + digit - '0');

    // "2024", "2023-24", "2023/2024"
    private static bool IsYear(string text) =>
        text is ['1' or '2', '9' or '0', _, _, .. var rest] && text[..4].All(char.IsAsciiDigit) && (rest.Length == 0 || (rest is ['-' or '/' or '–', .. { Length: 2 or 4 } next] && IsNext(text[..4], next)));

    // "£000", "$'000"
    private static bool IsMoneyByThousand(string text) => text.Length is > 3 and <= 6 && text.EndsWith("000", StringComparison.Ordinal) && !text[..^3].Any(char.IsAsciiDigit) && !text[..^3].Contains(',', StringComparison.Ordinal);

    // "2024/2023 (+/- %)"
    private static bool ComparesYears(string text) =>
        text.Split('(')[0].Trim().Split('/') is [{ Length: 4 } left, { Length: 4 } right] && IsYear(left) && IsYear(right) && text.EndsWith(')');

    private static bool IsNext(string year, string next) =>
        int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && int.Parse(year, CultureInfo.InvariantCulture) + 1 is var due && (number == due || (next.Length == 2 && number == due % 100));
}
