using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds what two figures leave that earlier sentences or items name: "Income was 9.8 million. … Expenditure of 9.4 million went on staff …, which leaves a surplus of 0.4 million".
/// Where they do not leave it, one slip of the keyboard has to explain why: what else was taken off is seldom told.
/// </summary>
internal static class Balances
{
    private const int Reach = 12;
    private const int LongestResult = 6;

    public static IEnumerable<SumClaim> Find(ReportText text) =>
        text.Language.Partitions.Balances.Count == 0 ? [] : text.All.Where(figure => figure.IsActual && Units.IsAdditive(figure.Figure.Unit)).SelectMany(result => Of(text, result)).OfType<SumClaim>();

    private static IEnumerable<SumClaim?> Of(ReportText text, FigureSetting result)
    {
        var said = $" {string.Join(' ', result.Setting.Words(ClauseStart(result)..result.At).TakeLast(LongestResult))} ";
        if (text.Language.Partitions.Balances.FirstOrDefault(balance => balance.Results.Any(word => said.Contains($" {word} ", StringComparison.Ordinal))) is not { } words)
            yield break;
        FigureSetting[] before = [.. Before(text, result)];
        if (before.FirstOrDefault(figure => IsNamed(figure, result, words.Lesses)) is not { } less || before.FirstOrDefault(figure => figure != less && IsNamed(figure, result, words.Wholes)) is not { } whole)
            yield break;
        var (total, part) = whole.Figure.Value >= less.Figure.Value ? (whole, less) : (less, whole);
        var sentence = text.InBlockOf(result.Figure).Where(figure => figure.At < result.At && Shares.SharesSentence(figure, result) && figure.Figure.Unit == result.Figure.Unit);
        var claim = new SumClaim(total.Figure, [part.Figure, result.Figure], PartitionKind.Remainder, new Basis(said.Trim(), Certainty.Certain));
        yield return claim.Verdict != Verdict.Contradicted || (IsSlip(claim) && !IsOfOthers(before, result) && sentence.All(figure => figure == less || figure == whole || IsPartOf(figure, less))) ? claim : null;
    }

    private static int ClauseStart(FigureSetting figure)
    {
        var start = figure.At;
        while (start > figure.Setting.Sentence.Start.Value && figure.Setting.Line.Tokens[start - 1].Kind != TokenKind.ClauseEnd && !SettingReading.IsFigure(figure.Setting.Line.Tokens[start - 1]))
            start--;
        return start;
    }

    // The first figure of each sentence before and what it comes to, in the result's unit, the nearest first.
    private static IEnumerable<FigureSetting> Before(ReportText text, FigureSetting result) =>
        text.All
            .TakeWhile(figure => figure.Figure.Id != result.Figure.Id)
            .Where(figure => (figure.IsActual || figure.IsPlanned) && figure.Figure.Unit == result.Figure.Unit && result.Figure.Span.Block - figure.Figure.Span.Block <= Reach && text.HeadingOf(figure) == text.HeadingOf(result)
                && !figure.Setting.Has(Cue.OfWhich))
            .GroupBy(figure => (figure.Figure.Span.Block, figure.Setting.Sentence.Start.Value))
            .SelectMany(sentence => sentence.First().Setting.Sentence.Equals(result.Setting.Sentence) && sentence.First().Figure.Span.Block == result.Figure.Span.Block ? sentence : sentence.Where((figure, at) => at == 0 || figure.Setting.Has(Cue.Total)))
            .Reverse();

    // "Income 98.7 million, expenditure 91.3 million, net profit 7.4 million": beside the result each is named right before it.
    private static bool IsNamed(FigureSetting figure, FigureSetting result, IReadOnlyList<string> names) =>
        figure.Setting.Line == result.Setting.Line && figure.Setting.Sentence.Equals(result.Setting.Sentence)
            ? $" {string.Join(' ', figure.Setting.Words(ClauseStart(figure)..figure.At))} " is var said && names.Any(name => said.Contains($" {name} ", StringComparison.Ordinal)) || (IsFirst(figure) && IsSaidOf(figure, names))
            : IsSaidOf(figure, names);

    private static bool IsFirst(FigureSetting figure) => !Enumerable.Range(figure.Setting.Sentence.Start.Value, figure.First - figure.Setting.Sentence.Start.Value).Any(at => SettingReading.IsFigure(figure.Setting.Line.Tokens[at]));

    private static bool IsSaidOf(FigureSetting figure, IReadOnlyList<string> names)
    {
        var (setting, end) = (figure.Setting, figure.Setting.UnitEnd);
        while (end < setting.Sentence.End.Value && setting.Line.Tokens[end].Kind == TokenKind.Word)
            end++;
        var said = $" {string.Join(' ', setting.Words(setting.Sentence.Start..end))} ";
        return names.Any(name => said.Contains($" {name} ", StringComparison.Ordinal));
    }

    private static bool IsSlip(SumClaim claim) =>
        claim.Evidence.Any(item => claim.Allowed(item.Figure) is { } allowed
            && DigitSlip.Mistyped(item.Figure).Concat(DigitSlip.Swapped(item.Figure)).Any(meant => (item.Figure.Quantity with { Value = meant }).Interval.Meets(allowed)));

    // "Expenditure of 9.4 million went on staff (5.1 million) and rent (4.3 million), which leaves"
    private static bool IsPartOf(FigureSetting figure, FigureSetting less) => Shares.SharesSentence(figure, less) && figure.At > less.At && figure.Figure.Value < less.Figure.Value;

    // Two others leave it, or come to it.
    private static bool IsOfOthers(FigureSetting[] before, FigureSetting result) =>
        before.Any(left => before.Any(right => left != right
            && ((left.Figure.Quantity.Interval - right.Figure.Quantity.Interval).Meets(result.Figure.Quantity.Interval) || (left.Figure.Quantity.Interval + right.Figure.Quantity.Interval).Meets(result.Figure.Quantity.Interval))));
}
