using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds the part and whole of shares that no words tie to them, by how plainly they stand: the two figures of the statement ("328 samples were tested and 315 met the standard (96.0%)"),
/// or a part alone behind the figure that the sentence before, the paragraph or the item above opens with.
/// </summary>
internal sealed class PlainShares
{
    private const int LeastWhole = 20;
    private const int MostAbove = 3;

    private readonly ReportText text;
    private readonly ShareDoubts doubts;
    private readonly HashSet<Figure> told;

    /// <param name="text">The report.</param>
    /// <param name="claims">What was read of it, weighed: figures that are told of already are left.</param>
    public PlainShares(ReportText text, IReadOnlyList<Claim> claims)
    {
        (this.text, doubts) = (text, new ShareDoubts(text, claims));
        told = [.. claims.Where(claim => claim.Basis.Certainty > Certainty.None).Select(claim => claim.Subject), .. claims.Where(claim => claim is { Verdict: Verdict.Contradicted, Basis.Certainty: > Certainty.Possible }).SelectMany(claim => claim.Evidence.Select(item => item.Figure))];
    }

    /// <summary>Those that other shares beside them tell the whole of, those that stand plainly, and those whose subject names the part.</summary>
    public static IEnumerable<ShareClaim> OfAll(ReportText text, IReadOnlyList<Claim> claims) =>
        new SharesBesideOthers(text, claims).Find().Concat(new PlainShares(text, claims).Find()).Concat(new SubjectShares(text, claims).Find()).DistinctBy(claim => claim.Share);

    private IEnumerable<ShareClaim> Find() => text.Report.Blocks.SelectMany(block => In(text.Settings(block)));

    private IEnumerable<ShareClaim> In(IReadOnlyList<FigureSetting> figures)
    {
        for (var share = 0; share < figures.Count; share++)
        {
            if (Shares.IsShare(figures[share]) && ShareDoubts.IsTelling(figures[share]) && !told.Contains(figures[share].Figure) && Of(figures, share) is { } claim && !claim.Evidence.Any(item => told.Contains(item.Figure) && !doubts.IsBorneOut(item.Figure)))
                yield return claim;
        }
    }

    private ShareClaim? Of(IReadOnlyList<FigureSetting> figures, int share)
    {
        var last = PlainParts.Before(figures, share);
        if (last < 0)
            return PlainParts.InBracketBehind(figures, share) is { } behind ? Alone(figures, behind, figures[share]) : null;
        if (!PlainParts.IsCount(figures[last]))
            return null;
        FigureSetting[] beside = [.. Beside(figures, last, share).Where(figure => AreAlike(figure, figures[last]))];
        // "64 patrols were made of 72 planned (88.9%)"
        if (IsNamedWhole(figures[last]))
            return beside is [var part] && PlainParts.MayBe(part) ? doubts.Slipped(part, figures[last], figures[share]) : null;
        if (!PlainParts.MayBe(figures[last]))
            return null;
        if (PlainWholes.Behind(figures, share) is { } named && AreAlike(named, figures[last]))
            return doubts.Slipped(figures[last], named, figures[share]);
        // Of several, what the statement opens with, where it is the most.
        if (beside is [.., var whole] && beside.Max(figure => figure.Figure.Value) == whole.Figure.Value && MayBeWhole(whole, figures[share]) && doubts.Slipped(figures[last], whole, figures[share]) is { } pair)
            return pair;
        return beside.Length == 0 ? Alone(figures, figures[last], figures[share]) : null;
    }

    // What the statement tells before the figure: from the sentence's start, or the share before.
    private static IEnumerable<FigureSetting> Beside(IReadOnlyList<FigureSetting> figures, int last, int share)
    {
        for (var at = last - 1; at >= 0 && Shares.SharesSentence(figures[at], figures[share]) && figures[at].Figure.Unit.Dimension != UnitDimension.Percent; at--)
        {
            if (figures[at].IsQuantity && !figures[at].IsInBracketClosedBefore(figures[share]))
                yield return figures[at];
        }
    }

    // "out of 612", "of 72 planned", "against a budget of 88,000"
    private static bool IsNamedWhole(FigureSetting figure)
    {
        var (line, before) = (figure.Setting.Line, figure.First - 1);
        while (before > 0 && line.Joining.Articles.Contains(line.Tokens[before].Word))
            before--;
        return figure.IsPlanned || figure.Setting.Has(Cue.OutOf) || (before > 0 && (line.Tokens[before].Is('/') || line.Joining.BeforeWholes.Contains(line.Tokens[before].Word) || line.Joining.WithinWholes.Contains(line.Tokens[before].Word)));
    }

    // "mũi 1 đạt 100%; mũi 2 đạt 98,9%": what has a share of its own in the sentence is a neighbour.
    private ShareClaim? Alone(IReadOnlyList<FigureSetting> figures, FigureSetting part, FigureSetting share) =>
        Shares.IsOfPlan(share) ? null : Openings(figures, part).Where(whole => whole.Figure.Value > part.Figure.Value && AreAlike(whole, part) && MayBeWhole(whole, share) && !(Shares.SharesSentence(whole, part) && ImpliedWhole.HasOwnShare(whole, figures))).DistinctBy(whole => whole.Figure)
            .Select(whole => doubts.Slipped(part, whole, share)).FirstOrDefault(claim => claim is not null);

    // The first of its unit in the sentence before, and in the block; of the block above where it is the block's first.
    private IEnumerable<FigureSetting> Openings(IReadOnlyList<FigureSetting> figures, FigureSetting part)
    {
        FigureSetting[] before = [.. figures.Where(figure => figure.At < part.At && figure.IsQuantity && AreAlike(figure, part) && !figure.IsInBracketClosedBefore(part))];
        if (Array.Find(before, figure => figure.Setting.Sentence.End.Value == part.Setting.Sentence.Start.Value) is { } ofSentence)
            yield return ofSentence;
        if (before.Length > 0)
        {
            yield return before[0];
            yield break;
        }

        if (text.Report.Blocks[part.Figure.Span.Block].Parent is { } parent)
        {
            if (text.Settings(text.Report.Blocks[parent]).FirstOrDefault(figure => figure.IsQuantity && AreAlike(figure, part)) is { } above)
                yield return above;
            yield break;
        }

        for (var block = part.Figure.Span.Block - 1; block >= 0 && part.Figure.Span.Block - block <= MostAbove && text.SectionOf(block) == text.SectionOf(part.Figure.Span.Block); block--)
        {
            if (text.Settings(text.Report.Blocks[block]) is { Count: > 0 } above)
            {
                if (above.FirstOrDefault(figure => figure.IsQuantity && AreAlike(figure, part)) is { } opening)
                    yield return opening;
                yield break;
            }
        }
    }

    private static bool MayBeWhole(FigureSetting whole, FigureSetting share) =>
        PlainParts.IsCount(whole) && whole.Figure.Value >= LeastWhole && whole.IsPlanned == (Shares.IsOfPlan(share) || whole.IsPlanned) && whole.Figure.Role is not (FigureRole.PreviousPeriod or FigureRole.Change);

    private bool AreAlike(FigureSetting whole, FigureSetting part) => Units.CanAdd(whole.Figure.Unit, part.Figure.Unit) || Units.MayBeOne(whole.Figure.Unit, part.Figure.Unit, text.Language.Partitions);
}
