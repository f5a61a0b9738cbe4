using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Findings;

/// <summary>Tells what rests on figures that may have been misread from a picture: a finding of that kind is a note, never an error.</summary>
internal sealed class DoubtfulReading(Report report)
{
    private readonly bool hasScans = report.Pages.Any(page => page.Status == PageStatus.Recognised);

    public Finding Lower(Finding finding)
    {
        if (!hasScans || finding.Severity == Severity.Note || LeastConfidence(finding) is not { } least)
            return finding;
        return finding with { Severity = Severity.Note, Message = finding.Message.Then(Say.InBoth(say => say.DoubtfulReading(least))) };
    }

    public bool IsDoubtful(Claim claim) => hasScans && IsDoubtful(LeastConfidence([.. claim.Evidence.Select(evidence => evidence.Figure)]));

    private static bool IsDoubtful(decimal? confidence) => confidence < Figure.DoubtfulBelow;

    // Null where the finding may stand. The labels and signs that findings without figures are about (II. for III.) are misread with all confidence.
    private decimal? LeastConfidence(Finding finding)
    {
        if (finding.Evidence.Count == 0)
            return finding.Places.Min(span => report.Blocks[span.Block].ConfidenceOf(span.Start, span.Length));
        var least = LeastConfidence([.. finding.Evidence.Select(evidence => evidence.Figure)]);
        return IsDoubtful(least) ? least : null;
    }

    // A part of a sum that was misread beyond being a figure is missing among the figures, but stands between them.
    private decimal? LeastConfidence(IReadOnlyList<Figure> figures) =>
        figures.Select(figure => figure.Confidence)
            .Concat(figures.GroupBy(figure => figure.Span.Block).Select(ofBlock => LeastBetween([.. ofBlock])))
            .Concat(ListBetween(figures).Select(block => DigitConfidence(block, new TextSpan(block.Id, 0, block.Text.Length))))
            .Min();

    private decimal? LeastBetween(IReadOnlyList<Figure> figures)
    {
        var block = report.Blocks[figures[0].Span.Block];
        if (block.Table is { } table)
            return CellsBetween(table, [.. figures.Select(figure => figure.Cell).OfType<TableCell>()]).Min(cell => DigitConfidence(block, new TextSpan(block.Id, cell.Start, cell.Length)));
        var start = figures.Min(figure => figure.Span.Start);
        return DigitConfidence(block, new TextSpan(block.Id, start, figures.Max(figure => figure.Span.End) - start));
    }

    private static IEnumerable<TableCell> CellsBetween(Table table, IReadOnlyList<TableCell> cells) => cells.Count == 0 ? [] : table.Cells.Where(cell =>
        cell.Row >= cells.Min(each => each.Row) && cell.Row <= cells.Max(each => each.Row)
        && cell.Column >= cells.Min(each => each.Column) && cell.Column <= cells.Max(each => each.Column));

    // The items between those of one list, or between a list's introduction and an item of it.
    private IEnumerable<Block> ListBetween(IReadOnlyList<Figure> figures)
    {
        var (first, last) = (figures.Min(figure => figure.Span.Block), figures.Max(figure => figure.Span.Block));
        if (last - first < 2 || report.Blocks[last] is not { Kind: BlockKind.ListItem, Parent: { } parent })
            return [];
        return first == parent || report.Blocks[first].Parent == parent ? report.Blocks.Skip(first + 1).Take(last - first - 1) : [];
    }

    private static decimal? DigitConfidence(Block block, TextSpan span) =>
        block.Runs.Where(run => run.End > span.Start && run.Start < span.End && block.Text.AsSpan(run.Start, run.Length).IndexOfAnyInRange('0', '9') >= 0).Min(run => run.Confidence);
}
