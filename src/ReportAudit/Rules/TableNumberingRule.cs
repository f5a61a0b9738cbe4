using System.Globalization;
using ReportAudit.Messages;
using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Rules;

/// <summary>A table whose row numbers skip or repeat one.</summary>
internal sealed class TableNumberingRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "table-numbering",
        RuleCategory.Tables,
        Severity.Warning,
        new BilingualText("Cột số thứ tự của bảng bị thiếu, trùng hoặc đảo số.", "A table's row numbers skip or repeat one."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var block in context.Report.Blocks)
        {
            if (block.Table is not { HeaderRowCount: > 0 } table || !IsNumbered(block, table, context))
                continue;
            var numbers = table.Cells.Where(cell => cell.Column == 0 && cell.Row >= table.HeaderRowCount).OrderBy(cell => cell.Row)
                .Select(cell => (Cell: cell, Number: NumberIn(block, cell)))
                .Where(row => row.Number is not null)
                .Select(row => (row.Cell, row.Number!.Value));
            if (Problems([.. numbers]) is { Count: > 0 } problems)
                yield return Finding(block, problems);
        }
    }

    private static bool IsNumbered(Block block, Table table, AuditContext context) =>
        table.At(0, 0) is { } head
        && PieceLine.Of(block.Text, head.Start, head.Length) is var line
        && context.Text.Language.Mentions.RowNumberHeaders.Match(line, 0, out _) == line.Count
        && line.Count > 0;

    private static int? NumberIn(Block block, TableCell cell)
    {
        var text = block.Text.AsSpan(cell.Start, cell.Length).Trim().TrimEnd('.');
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // Numbering that begins again at 1 counts the rows of the next group.
    private static List<(TableCell Cell, BilingualText Text)> Problems((TableCell Cell, int Number)[] rows)
    {
        List<(TableCell, BilingualText)> problems = [];
        for (var i = 1; i < rows.Length; i++)
        {
            var (cell, number) = rows[i];
            var due = rows[i - 1].Number + 1;
            if (number == due || number == 1)
                continue;
            if (number == due - 1)
                problems.Add((cell, Say.InBoth(say => say.TableNumberRepeated(number))));
            else if (number == due + 1)
                problems.Add((cell, Say.InBoth(say => say.TableNumberMissing(due))));
            else
                problems.Add((cell, Say.InBoth(say => say.TableNumberOutOfOrder(number, due))));
        }

        return problems;
    }

    private Finding Finding(Block block, List<(TableCell Cell, BilingualText Text)> problems) => new()
    {
        Rule = Descriptor,
        Severity = Severity.Warning,
        Message = new BilingualText(Sentence(problems.Select(problem => problem.Text.Vietnamese)), Sentence(problems.Select(problem => problem.Text.English))),
        Basis = block.Text.Substring(problems[0].Cell.Start, problems[0].Cell.Length),
        Places = [.. problems.Select(problem => new TextSpan(block.Id, problem.Cell.Start, problem.Cell.Length))],
    };

    private static string Sentence(IEnumerable<string> clauses)
    {
        var joined = string.Join("; ", clauses);
        return $"{char.ToUpperInvariant(joined[0])}{joined[1..]}.";
    }
}
