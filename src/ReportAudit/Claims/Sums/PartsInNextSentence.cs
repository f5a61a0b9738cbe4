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
    private const int LeastTotalUnopened = 60;

    // "Of those rescued 167 were treated on the spot and 32 in hospital" leaves others: of two parts the long ones alone tell.
    private const int LeastTotalOfTwo = 1000;

    // Off by a fourth at most; by a tenth where no word takes the total up, or two parts alone are told.
    private const int LeastNear = 4;
    private const int LeastNearUnopened = 10;

    private readonly PartitionJudgement judgement = new(text.Language.Partitions);

    public IEnumerable<SumClaim> Find() => text.Report.Blocks.Where(block => block.Table is null).SelectMany(In);

    private IEnumerable<SumClaim> In(Block block)
    {
        var figures = text.Settings(block);
        // "The rate was 98.0%." tells no total, and may stand between.
        FigureSetting[][] sentences = [.. figures.GroupBy(figure => figure.Setting.Sentence.Start.Value).Select(sentence => sentence.ToArray()).Where(sentence => Array.Exists(sentence, figure => figure.Figure.Unit.Dimension != UnitDimension.Percent))];
        for (var at = 1; at < sentences.Length; at++)
        {
            SentenceOfParts[] readings = [.. SentenceOfParts.Read(sentences[at], text.Language).Where(reading => reading.Parts.Length <= MostParts)];
            if (readings.Length > 0 && Of(figures, readings, sentences[Math.Max(0, at - MostSentencesBack)..at]) is { } claim && !(at + 1 < sentences.Length && IsAccount(claim, sentences[at + 1][0], figures)))
                yield return claim;
        }
    }

    // "512 came in. 398 found a home, 71 were claimed and 17 died. That left 58": what went out is no part of what came in, unless what is left is of a whole of which the total is the other part.
    private static bool IsAccount(SumClaim claim, FigureSetting next, IReadOnlyList<FigureSetting> figures)
    {
        var (line, sentence) = (next.Setting.Line, next.Setting.Sentence);
        return (Remainders.IsRest(next) || Enumerable.Range(sentence.Start.Value, sentence.End.Value - sentence.Start.Value).Any(i => line.CueAt(i).Cue is Cue.Remaining or Cue.RemainingBehind))
            && !figures.Any(whole => whole.Figure.Value == claim.Total.Value + next.Figure.Value);
    }

    private SumClaim? Of(IReadOnlyList<FigureSetting> figures, SentenceOfParts[] readings, FigureSetting[][] before)
    {
        SumClaim[] found = [.. readings.SelectMany(reading => Claims(reading, before))];
        if (Array.Exists(found, claim => claim.Verdict != Verdict.Contradicted))
            return null;
        return found.Where(claim => DigitSlip.IsOneSlipAway(claim)).DistinctBy(claim => (claim.Total.Value, claim.Parts.Count)).ToArray() is [var one] && !IsExplained(one, figures) ? one : null;
    }

    private IEnumerable<SumClaim> Claims(SentenceOfParts reading, FigureSetting[][] before)
    {
        var parts = reading.Parts;
        var isWhole = IsWhole(parts);
        if (!isWhole && ((parts.Length < LeastUnopened && !reading.IsResumed) || reading.SharesMembers))
            yield break;
        var isSure = isWhole || (reading.IsResumed && parts.Length >= LeastUnopened);
        var least = isSure ? LeastTotal : reading.IsResumed ? LeastTotalOfTwo : LeastTotalUnopened;
        // The nearest sentence is meant; complements part again what was told sentences before.
        foreach (var total in (isWhole || reading.IsResumed ? before.SelectMany(sentence => sentence) : before[^1]).Where(total => total.Figure.Value >= least && IsTotal(total, reading)))
        {
            var claim = new SumClaim(total.Figure, [.. parts.Select(part => part.Figure)], PartitionKind.Namely, new Basis(parts[0].Setting.TextOf(parts[0].Setting.Sentence.Start..parts[0].At), Certainty.Likely, IsStated: false));
            if (claim.PartAboveTotal is null && (claim.Verdict != Verdict.Contradicted || IsNear(claim, isSure ? LeastNear : LeastNearUnopened)))
                yield return claim;
        }
    }

    private bool IsTotal(FigureSetting figure, SentenceOfParts reading) =>
        figure is { IsActual: true, IsBound: false, IsForEach: false, IsPrice: false, Figure.Quantity.Qualifier: Qualifier.Exact } && reading.MayBeOf(figure, text.Language.Partitions) && !figure.Setting.Has(Cue.Average);

    // One denies or excludes the other, or the last are all others.
    private bool IsWhole(FigureSetting[] parts) =>
        judgement.IsExhaustive(new Partition(PartitionKind.Namely, string.Empty, [parts[0]], [parts], MatchKey.Of(parts[0].Setting.TextOf(parts[0].Setting.Sentence))), parts);

    private static bool IsNear(SumClaim claim, int least) => Math.Abs(claim.Sum - claim.Total.Value) * least <= claim.Total.Value;

    // Some of them make it, or another figure of the paragraph is what they lack or come to.
    private bool IsExplained(SumClaim claim, IReadOnlyList<FigureSetting> figures)
    {
        var off = Math.Abs(claim.Total.Value - claim.Sum);
        // "86 members. It began with 81, took in 8 and lost 3"
        return StockBalance.Closes(claim.Parts[0].Value, claim.Parts.Skip(1).Select(change => change.Value), claim.Total.Value)
            || StockBalance.Closes(claim.Total.Value, claim.Parts.SkipLast(1).Select(change => change.Value), claim.Parts[^1].Value)
            || claim.Parts.Any(part => part.Value == off || part.Value * 2 == claim.Sum)
            || figures.Any(figure => figure.Figure.Value == off && Units.CanAdd(claim.Total.Unit, figure.Figure.Unit) && !claim.Evidence.Any(item => item.Figure == figure.Figure))
            || text.Report.Figures.Any(figure => figure.Value == claim.Sum && figure.Unit.Dimension != UnitDimension.Percent && !claim.Parts.Contains(figure));
    }
}
