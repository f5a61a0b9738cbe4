using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>
/// Finds what the brackets behind the parts of a list add up to: "32 lớp với 1.214 học sinh, gồm 18 lớp tiểu học (702 em) và 14 lớp trung học (512 em)".
/// Where the parts make their total, what each has in brackets makes the total told beside it.
/// </summary>
internal static class BracketedCounts
{
    /// <param name="text">The report.</param>
    /// <param name="list">A list that adds up.</param>
    public static Partition? Of(ReportText text, Partition list)
    {
        if (!list.AddsUp || list.Readings[0] is not { Count: > 1 } parts || !parts.All(part => part.Setting.Line == parts[0].Setting.Line))
            return null;
        var figures = text.InBlockOf(parts[0].Figure);
        FigureSetting[] inside = [.. parts.Select(part => InBracketBehind(part, figures)).OfType<FigureSetting>()];
        if (inside.Length != parts.Count || inside.Any(figure => figure.Figure.Unit != inside[0].Figure.Unit) || inside[0].Figure.Unit == parts[0].Figure.Unit)
            return null;
        var total = figures.FirstOrDefault(figure =>
            figure.At < parts[0].At && figure != list.Totals[0] && IsBeside(list.Totals[0], figure) && figure.IsActual
            && Units.MayBeOne(figure.Figure.Unit, inside[0].Figure.Unit, text.Language.Partitions));
        return total is null ? null : new Partition(list.Kind, list.Words, [total], [inside], list.Text) { IsBorneOut = true };
    }

    // "18 lớp tiểu học (702 em)": one figure, and nothing but its unit beside it.
    private static FigureSetting? InBracketBehind(FigureSetting part, IReadOnlyList<FigureSetting> figures)
    {
        var tokens = part.Setting.Line.Tokens;
        var open = part.Setting.UnitEnd;
        while (open < tokens.Count && tokens[open].Kind == TokenKind.Word)
            open++;
        return open < tokens.Count && tokens[open].Is('(')
            ? figures.FirstOrDefault(figure => figure.At == open + 1 && figure.IsActual && !figure.IsForEach && figure.Figure.Unit.IsCounted && figure.Setting.UnitEnd < tokens.Count && tokens[figure.Setting.UnitEnd].Is(')'))
            : null;
    }

    // "32 lớp với 1.214 học sinh", "32 lớp, 1.214 học sinh"
    private static bool IsBeside(FigureSetting total, FigureSetting other)
    {
        var (left, right) = total.At < other.At ? (total, other) : (other, total);
        var line = left.Setting.Line;
        return left.Setting.Sentence.Equals(right.Setting.Sentence) && right.At - left.Setting.UnitEnd is 0 or 1
            && Enumerable.Range(left.Setting.UnitEnd, right.At - left.Setting.UnitEnd).All(i => line.Tokens[i].Is(',') || line.Tokens[i].Is('/') || line.Joining.BetweenFigures.Contains(line.Tokens[i].Word));
    }
}
