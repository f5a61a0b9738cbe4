using System.Globalization;
using ReportParsing.Text;

namespace ReportParsing.Figures;

/// <summary>Makes figures of the numbers in a table's cells, with what its header, its rows and its caption say of them.</summary>
internal sealed class TableFigures
{
    private const decimal LeastAmount = 10_000;

    private readonly Block block;
    private readonly Table table;
    private readonly Surroundings surroundings;
    private readonly ColumnHead[] columns;
    private readonly int? unitColumn;
    private readonly Measure? caption;
    private readonly Lazy<bool> areRowsMeasured;

    private TableFigures(Block block, IReadOnlyList<Mention> mentions, Surroundings surroundings)
    {
        this.block = block;
        this.surroundings = surroundings;
        table = block.Table!;
        caption = OfCorner() ?? surroundings.UnitAbove(block);
        areRowsMeasured = new Lazy<bool>(AreRowsMeasured);
        columns = [.. Enumerable.Range(0, table.ColumnCount).Select(column => ColumnHead.Read(block, mentions, column, caption, surroundings.Language))];
        SpreadFromTotals();
        TellEarlierFromLatest();
        unitColumn = Array.FindIndex(columns, column => surroundings.Language.Tables.IsUnitColumn(column.Key)) is >= 0 and var index ? index : null;
    }

    public static IEnumerable<Figure> Extract(Block block, IReadOnlyList<Mention> mentions, Surroundings surroundings, int number)
    {
        var reading = new TableFigures(block, mentions, surroundings);
        foreach (var mention in mentions)
        {
            if (mention.Quantity is null || reading.CellOf(mention.Span) is not { } cell || cell.Row < reading.table.HeaderRowCount)
                continue;
            yield return reading.Make(number++, mention, cell);
        }
    }

    // "£m | 2023 | 2024", "Indicator (percent) | Plan | Actual": what heads the labels of the rows names the unit of the cells.
    private Measure? OfCorner()
    {
        if (table.HeaderRowCount == 0 || table.At(0, 0) is not { } corner)
            return null;
        var text = TextOf(corner).Trim();
        // "Tháng" and "Khối" name what the rows are.
        return (Measure.Read(text, surroundings.Language) ?? InBrackets(text)) is { } measure && (measure.Factor > 1 || measure.Unit.Dimension is UnitDimension.Money or UnitDimension.Percent) ? measure : null;
    }

    // "Tổng (triệu đồng) | Ngân sách | Xã hội hóa": the columns behind a total are in its unit.
    private void SpreadFromTotals()
    {
        for (var column = 1; column < columns.Length; column++)
        {
            if (columns[column].Measure is null && columns[column - 1] is { Measure: { Unit.Dimension: not UnitDimension.Percent } measure } before
                && surroundings.Language.Tables.IsTotal(before.Key))
                columns[column] = columns[column] with { Measure = measure, Key = columns[column].Key + " " + before.Key };
        }
    }

    // "Năm 2023 | Năm 2024", "Quý II/2024 | Quý III/2024 | Tăng, giảm": the figures beside the latest ones are an earlier period's.
    private void TellEarlierFromLatest()
    {
        int[] timed = [.. Enumerable.Range(0, columns.Length).Where(column => columns[column] is { Role: FigureRole.Actual or FigureRole.Cumulative, Period.To: not null })];
        DateOnly[] ends = [.. timed.Select(column => columns[column].Period!.To!.Value).Distinct().Order()];
        if (ends.Length < 2)
            return;
        var isCompared = ends.Length == 2 && columns.Any(column => column.Role == FigureRole.Change);
        foreach (var column in timed)
        {
            var end = columns[column].Period!.To!.Value;
            if (end.Year < ends[^1].Year || (isCompared && end < ends[^1]))
                columns[column] = columns[column] with { Role = FigureRole.PreviousPeriod };
        }
    }

    // What a header says of its column, then what a row says of itself (Tỷ suất lợi nhuận (%)), then the caption.
    private Measure? MeasureOf(ColumnHead column, string label, int row, decimal value)
    {
        if (column.Measure is { } ofColumn && ofColumn != caption)
            return ofColumn;
        var ofLabel = InBrackets(label);
        // "Riverside (women)" among wards without brackets: the bracket says who is there.
        if (ofLabel is { Unit.IsCounted: true, Factor: 1 } && !areRowsMeasured.Value)
            ofLabel = null;
        // "Thu phân chia theo tỷ lệ (%)" over 1.411.854.300: the bracket is of the name.
        var isOfName = ofLabel?.Unit == Unit.Percent && value >= LeastAmount;
        return (isOfName ? null : ofLabel) ?? RowMeasure(row) ?? column.Measure;
    }

    private Measure? InBrackets(string label)
    {
        var open = label.LastIndexOf('(');
        var close = open < 0 ? -1 : label.IndexOf(')', open);
        if (close < 0)
            return null;
        var words = label.AsSpan(open + 1, close - open - 1).Trim();
        // "12/5 (đến 7 giờ)" says when; "(1.000 đồng)" is a unit.
        return !words.IsEmpty && char.IsLetter(words[0]) && words.ContainsAnyInRange('0', '9') && !EndsInExponent(words) ? null : Measure.Read(label[(open + 1)..close], surroundings.Language);
    }

    // "m2", "m3"
    private static bool EndsInExponent(ReadOnlySpan<char> words) => words[^1] is '2' or '3' && words.Length > 1 && char.IsLetter(words[^2]) && !words[..^1].ContainsAnyInRange('0', '9');

    // At least half of the rows name what they are counted in.
    private bool AreRowsMeasured()
    {
        string[] labels = [.. Enumerable.Range(table.HeaderRowCount, table.RowCount - table.HeaderRowCount)
            .Select(row => table.Cells.FirstOrDefault(cell => cell.Row == row && TextOf(cell).Count(char.IsLetter) > 1 && !IsRoman(TextOf(cell))))
            .OfType<TableCell>()
            .Select(TextOf)];
        return labels.Count(label => InBrackets(label) is not null) * 2 >= labels.Length;
    }

    private Figure Make(int number, Mention mention, TableCell cell)
    {
        var column = columns[cell.Column];
        var label = RowLabel(cell);
        var unit = mention.Quantity!.Unit.Dimension == UnitDimension.None ? MeasureOf(column, label, cell.Row, mention.Quantity.Value) : null;
        return new Figure
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"f{number}"),
            Mention = unit?.Unit == Unit.Percent ? mention with { Kind = MentionKind.Percentage } : mention,
            Quantity = unit is null ? mention.Quantity : unit.Scale(mention.Quantity),
            Indicator = new Indicator(string.Join(" – ", new[] { label, column.Text }.Where(part => part.Length > 0)), Terms(label, column.Text)),
            Role = (mention.Kind == MentionKind.Percentage || unit?.Unit == Unit.Percent) && column.Role == FigureRole.Actual ? FigureRole.Share : column.Role,
            Period = column.Period ?? surroundings.PeriodAbove(block),
            Cell = cell,
        };
    }

    private string[] Terms(params string[] texts) =>
    [
        .. texts.SelectMany(text => MatchKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(word => word.Trim('(', ')', ',', '.', ';', ':', '-', '+'))
            .Where(word => word.Length > 0 && char.IsLetter(word[0]) && !surroundings.Language.Fillers.Contains(word))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    // The first cell of the row with letters in it; the cells before it hold row numbers.
    private string RowLabel(TableCell cell)
    {
        foreach (var candidate in table.Cells.Where(other => other.Column < cell.Column && cell.Row >= other.Row && cell.Row < other.Row + other.RowSpan))
        {
            var text = TextOf(candidate);
            if (text.Count(char.IsLetter) > 1 && !IsRoman(text))
                return text.Trim(' ', '-', '+');
        }

        return string.Empty;
    }

    private Measure? RowMeasure(int row) =>
        unitColumn is { } column && table.At(row, column) is { } cell ? Measure.Read(TextOf(cell), surroundings.Language) : null;

    private TableCell? CellOf(TextSpan span) =>
        table.Cells.FirstOrDefault(cell => span.Start >= cell.Start && span.End <= cell.Start + cell.Length);

    private string TextOf(TableCell cell) => block.Text.Substring(cell.Start, cell.Length);

    private static bool IsRoman(string text) => text.All(c => c is 'I' or 'V' or 'X' or '.' or ' ');
}
