using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds totals that are said to sum up what the sentence before told, or what stands before their colon: "31.4 tonnes came from the public, 22.7 tonnes from shops and 9.8 tonnes from schools. That is 64.9 tonnes in all",
/// "We employ 11 nurses, 5 health workers and 2 drivers: 20 staff in all".
/// </summary>
internal static class TotalsBehind
{
    private const int LeastValue = 10;
    private const int MostParts = 12;
    private const int LongestBehind = 3;
    private const int LeastOfKinds = 3;

    // Off by a tenth at most.
    private const int LeastNear = 10;

    public static IEnumerable<SumClaim> Find(ReportText text)
    {
        var openings = text.Language.Partitions.SumsUp.Select(words => words.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        return text.Report.Blocks.Where(block => text.Settings(block).Count > 0 && MaySumUp(text.Line(block), openings)).SelectMany(block => In(text, block));
    }

    private static bool MaySumUp(TokenLine line, HashSet<string> openings)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (line.CueAt(i).Cue == Cue.Total || openings.Contains(line.Tokens[i].Word))
                return true;
        }

        return false;
    }

    private static IEnumerable<SumClaim> In(ReportText text, Block block)
    {
        var figures = text.Settings(block);
        foreach (var total in figures.Where(figure => IsAmount(figure) && figure.Figure.Value >= LeastValue && IsSaidToSumUp(figure, text.Language)))
        {
            FigureSetting[] before = [.. Before(text, block, figures, total)];
            var parts = Parts(before, total);
            if (parts.Length is < 2 or > MostParts || Array.Exists(parts, part => part.Figure.Value == total.Figure.Value || part.Setting.Has(Cue.Total)))
                continue;
            var claim = new SumClaim(total.Figure, [.. parts.Select(part => part.Figure)], PartitionKind.TotalAfter, new Basis(total.Setting.TextOf(total.Setting.Sentence.Start..total.At), Certainty.Likely));
            if (claim.Verdict != Verdict.Contradicted || (claim.PartAboveTotal is null && (Math.Abs(claim.Sum - total.Figure.Value) * LeastNear <= total.Figure.Value || claim.LacksOne || DigitSlip.IsOneSlipAway(claim)) && !IsExplained(parts, total) && !IsOfOthers(text, claim, before)))
                yield return claim;
        }
    }

    // Those of its sentence that stand before a colon; else those of the sentence before, where it is the first figure of its own.
    private static IEnumerable<FigureSetting> Before(ReportText text, Block block, IReadOnlyList<FigureSetting> figures, FigureSetting total)
    {
        var own = figures.Where(figure => figure.At < total.At && Shares.SharesSentence(figure, total) && figure.IsQuantity).ToArray();
        if (own.Length > 0)
            return Enumerable.Range(own[^1].At, total.At - own[^1].At).Any(i => total.Setting.Line.Tokens[i].Is(':')) ? own : [];
        var start = total.Setting.Sentence.Start.Value;
        if (figures.Any(figure => figure.At < start))
            return figures.Where(figure => figure.Setting.Sentence.End.Value == start && figure.IsQuantity);
        return block.Kind == BlockKind.Paragraph && block.Id > 0 && text.Report.Blocks[block.Id - 1] is { Kind: BlockKind.Paragraph } above && text.Settings(above) is [.., var last]
            ? text.Settings(above).Where(figure => figure.Setting.Sentence.Equals(last.Setting.Sentence) && figure.IsQuantity)
            : [];
    }

    // In the total's unit, or in none; or each a kind of its own of what it counts.
    private static FigureSetting[] Parts(FigureSetting[] before, FigureSetting total)
    {
        FigureSetting[] amounts = [.. before.Where(figure => IsAmount(figure) && !IsSomeOfThem(figure))];
        FigureSetting[] alike = [.. amounts.Where(figure => figure.Figure.Unit == total.Figure.Unit || (figure.Figure.Unit == Unit.None && total.Figure.Unit.IsCounted))];
        if (alike.Length > 1 || !total.Figure.Unit.IsCounted)
            return alike;
        return amounts.Length == before.Length && amounts.Length >= LeastOfKinds && Array.TrueForAll(amounts, figure => figure.Figure.Unit.IsCounted) && amounts.Select(figure => figure.Figure.Unit).Distinct().Count() == amounts.Length ? amounts : [];
    }

    // "12 boys, 5 of them new"
    private static bool IsSomeOfThem(FigureSetting figure)
    {
        var (line, behind) = (figure.Setting.Line, figure.Setting.UnitEnd);
        return figure.Setting.Has(Cue.OfWhich) || (behind + 1 < line.Tokens.Count && line.Joining.BeforeWholes.Contains(line.Tokens[behind].Word) && line.Joining.Pronouns.Contains(line.Tokens[behind + 1].Word));
    }

    private static bool IsAmount(FigureSetting figure) =>
        figure is { IsActual: true, IsForEach: false, IsPrice: false, IsBound: false, Figure.Quantity.Qualifier: Qualifier.Exact } && Units.IsAdditive(figure.Figure.Unit) && Rate.Read(figure) is null;

    // "… in all", "Taken together … 9,117 issues", "Total income: KSh 42,910,000"
    private static bool IsSaidToSumUp(FigureSetting figure, LanguagePack language)
    {
        var (line, sentence) = (figure.Setting.Line, figure.Setting.Sentence);
        var behind = $" {string.Join(' ', figure.Setting.Words(figure.Setting.UnitEnd..Math.Min(sentence.End.Value, figure.Setting.UnitEnd + LongestBehind)))} ";
        var before = $" {string.Join(' ', figure.Setting.Words(sentence.Start..figure.At).Reverse().SkipWhile(line.Joining.Auxiliaries.Contains).Reverse())} ";
        return language.Partitions.SumsUp.Any(words => behind.StartsWith($" {words} ", StringComparison.Ordinal) || before.StartsWith($" {words} ", StringComparison.Ordinal) || before.EndsWith($" {words} ", StringComparison.Ordinal))
            || (line.CueAt(sentence.Start.Value).Cue == Cue.Total && Enumerable.Range(sentence.Start.Value, figure.At - sentence.Start.Value).Any(i => line.Tokens[i].Is(':')));
    }

    // "By profession: doctors 9,842, nurses 5,317. In all 15,320 appointments were booked", where 15,159 were seen; or what was left of last year is counted in.
    private static bool IsOfOthers(ReportText text, SumClaim claim, FigureSetting[] before) =>
        text.All.Any(figure => figure.Figure != claim.Total && figure.Figure.Value == claim.Sum && figure.Figure.Unit.IsCounted == claim.Total.Unit.IsCounted)
        || Array.Exists(before, figure => !claim.Parts.Contains(figure.Figure) && figure.Figure.Value == claim.Total.Value - claim.Sum);

    // Some of them make it, so that the others are of something else.
    private static bool IsExplained(FigureSetting[] parts, FigureSetting total)
    {
        for (var set = 1; set < 1 << parts.Length; set++)
        {
            var some = parts.Where((_, at) => (set & (1 << at)) != 0).ToArray();
            if (some.Length > 1 && some.Length < parts.Length - 1 && some.Sum(part => part.Figure.Value) == total.Figure.Value)
                return true;
        }

        return false;
    }
}
