using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>
/// Finds totals whose parts the next sentence tells, with no word for it: "Questionnaires came back from 164 patients. 131 reported improvement, 27 no change and 6 felt worse",
/// "tham gia 112 đồng chí. Giỏi 31 đồng chí, khá 52 đồng chí, đạt 29 đồng chí". Only how near they come, and one slip of a digit, show that they were meant to be all.
/// </summary>
internal sealed class PartsInNextSentence(ReportText text)
{
    private const int MostSentencesBack = 3;
    private const int MostParts = 10;
    private const int LeastUnopened = 3;

    // Any small number is a slip away from another.
    private const int LeastTotal = 30;
    private const int LeastTotalUnopened = 100;

    // Off by an eighth at most.
    private const int LeastNear = 8;

    private readonly PartitionJudgement judgement = new(text.Language.Partitions);

    public IEnumerable<SumClaim> Find() => text.Report.Blocks.Where(block => block.Table is null).SelectMany(In);

    private IEnumerable<SumClaim> In(Block block)
    {
        var figures = text.Settings(block);
        FigureSetting[][] sentences = [.. figures.GroupBy(figure => figure.Setting.Sentence.Start.Value).Select(sentence => sentence.ToArray())];
        for (var at = 1; at < sentences.Length; at++)
        {
            SentenceOfParts[] readings = [.. SentenceOfParts.Read(sentences[at], text.Language).Where(reading => reading.Parts.Length <= MostParts)];
            if (readings.Length > 0 && Of(figures, readings, sentences[Math.Max(0, at - MostSentencesBack)..at]) is { } claim)
                yield return claim;
        }
    }

    private SumClaim? Of(IReadOnlyList<FigureSetting> figures, SentenceOfParts[] readings, FigureSetting[][] before)
    {
        SumClaim[] found = [.. readings.SelectMany(reading => Claims(reading, before))];
        if (Array.Exists(found, claim => claim.Verdict != Verdict.Contradicted))
            return null;
        return found.Where(claim => IsNear(claim) && DigitSlip.IsOneSlipAway(claim)).DistinctBy(claim => (claim.Total.Value, claim.Parts.Count)).ToArray() is [var one] && !IsExplained(one, figures) ? one : null;
    }

    private IEnumerable<SumClaim> Claims(SentenceOfParts reading, FigureSetting[][] before)
    {
        var parts = reading.Parts;
        var isWhole = IsWhole(parts);
        if (!isWhole && (parts.Length < LeastUnopened || reading.SharesMembers))
            yield break;
        var least = isWhole || reading.IsResumed ? LeastTotal : LeastTotalUnopened;
        // The nearest sentence is meant; complements part again what was told sentences before.
        foreach (var total in (isWhole || reading.IsResumed ? before.SelectMany(sentence => sentence) : before[^1]).Where(total => total.Figure.Value >= least && IsTotal(total, reading)))
        {
            var claim = new SumClaim(total.Figure, [.. parts.Select(part => part.Figure)], PartitionKind.Namely, new Basis(parts[0].Setting.TextOf(parts[0].Setting.Sentence.Start..parts[0].At), Certainty.Likely, IsStated: false));
            if (claim.PartAboveTotal is null)
                yield return claim;
        }
    }

    private static bool IsTotal(FigureSetting figure, SentenceOfParts reading) =>
        figure is { IsActual: true, IsBound: false, IsForEach: false, IsPrice: false, Figure.Quantity.Qualifier: Qualifier.Exact } && reading.MayBeOf(figure) && !figure.Setting.Has(Cue.Average);

    // One denies or excludes the other, or the last are all others.
    private bool IsWhole(FigureSetting[] parts) =>
        judgement.IsExhaustive(new Partition(PartitionKind.Namely, string.Empty, [parts[0]], [parts], MatchKey.Of(parts[0].Setting.TextOf(parts[0].Setting.Sentence))), parts);

    private static bool IsNear(SumClaim claim) => Math.Abs(claim.Sum - claim.Total.Value) * LeastNear <= claim.Total.Value;

    // Some of them make it, or another figure of the paragraph is what they lack or come to.
    private bool IsExplained(SumClaim claim, IReadOnlyList<FigureSetting> figures)
    {
        var off = Math.Abs(claim.Total.Value - claim.Sum);
        // "86 members. It began with 81, took in 8 and lost 3"
        return StockBalance.Closes(claim.Parts[0].Value, claim.Parts.Skip(1).Select(change => change.Value), claim.Total.Value)
            || claim.Parts.Any(part => part.Value == off || part.Value * 2 == claim.Sum)
            || figures.Any(figure => figure.Figure.Value == off && !claim.Evidence.Any(item => item.Figure == figure.Figure))
            || text.Report.Figures.Any(figure => figure.Value == claim.Sum && figure.Unit.Dimension != UnitDimension.Percent && !claim.Parts.Contains(figure));
    }
}
