using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Finds the whole of shares in what other shares beside them are of: in "146 hội viên … nữ 35 người (24,0%), có chứng chỉ 104 người (71,2%)" both are of the 146,
/// and where none is of what is printed, all are of one figure that is a slip away from it.
/// </summary>
internal sealed class SharesBesideOthers(ReportText text, IReadOnlyList<Claim> claims)
{
    private const int LeastShares = 2;
    private const int LeastPart = 10;
    private const int MostAway = 2;
    private const decimal MostOff = 3;
    private const int LeastNear = 7;

    private readonly ShareDoubts doubts = new(text, claims);
    private readonly HashSet<Figure> told = [.. claims.Where(claim => claim.Basis.Certainty > Certainty.None).Select(claim => claim.Subject), .. claims.Where(claim => claim is { Verdict: Verdict.Contradicted, Basis.Certainty: > Certainty.Possible }).SelectMany(claim => claim.Evidence.Select(item => item.Figure))];
    private readonly ShareClaim[] holding = [.. claims.OfType<ShareClaim>().Where(claim => claim is { Verdict: Verdict.Holds or Verdict.HoldsWithinRounding, Basis.Certainty: > Certainty.None, Share.Cell: null, Share.Quantity.Ulp: < 1, Whole.Role: FigureRole.Actual or FigureRole.Cumulative })];

    public IEnumerable<ShareClaim> Find()
    {
        (FigureSetting Part, FigureSetting Share)[] open = [.. text.Report.Blocks.SelectMany(block => Open(text.Settings(block)))];
        ShareClaim[] ofOthers = [.. open.Select(pair => OfOthersWhole(pair.Part, pair.Share)).OfType<ShareClaim>()];
        var found = ofOthers.Select(claim => claim.Share).ToHashSet();
        return ofOthers.Concat(open.Where(pair => !found.Contains(pair.Share.Figure)).GroupBy(pair => GroupOf(pair.Share)).Select(group => OfSlippedWhole([.. group])).OfType<ShareClaim>());
    }

    // Shares beside a part, with no other that could be its whole in the statement.
    private IEnumerable<(FigureSetting Part, FigureSetting Share)> Open(IReadOnlyList<FigureSetting> figures)
    {
        for (var share = 0; share < figures.Count; share++)
        {
            if (!Shares.IsShare(figures[share]) || !ShareDoubts.IsTelling(figures[share]) || told.Contains(figures[share].Figure) || Shares.IsOfPlan(figures[share]))
                continue;
            var last = PlainParts.Before(figures, share);
            if ((last >= 0 ? figures[last] : PlainParts.InBracketBehind(figures, share)) is { } part && PlainParts.MayBe(part) && !told.Contains(part.Figure))
                yield return (part, figures[share]);
        }
    }

    private ShareClaim? OfOthersWhole(FigureSetting part, FigureSetting share)
    {
        ShareClaim[] beside = [.. holding.Where(other => AreBeside(other.Share, share.Figure) && IsBefore(other.Whole, part.Figure) && other.Part != part.Figure && other.Whole != part.Figure && AreAlike(other.Part.Unit, part.Figure.Unit) && other.Whole.Value > part.Figure.Value)];
        if (beside.Length == 0 || part.Figure.Value < LeastPart * part.Figure.Quantity.Ulp)
            return null;
        var nearest = beside.GroupBy(other => other.Whole).OrderBy(group => group.Min(other => DistanceOf(other.Share, share.Figure))).First();
        if (HasOtherWhole(part, nearest.Key) || text.SettingOf(nearest.Key) is not { } whole || doubts.Unexplained(part, whole, share) is not { } claim)
            return null;
        var off = Math.Abs(claim.Computed!.Value - share.Figure.Value);
        return doubts.Slipped(part, whole, share) ?? (off <= MostOff && off * LeastNear <= share.Figure.Value && nearest.Count() >= LeastShares ? claim : null);
    }

    // "dân sự 3.127 vụ, giải quyết 2.986 vụ (95,5%)": the statement tells a whole of its own.
    private bool HasOtherWhole(FigureSetting part, Figure whole) => text.InBlockOf(part.Figure).Any(figure =>
        figure.At < part.At && figure.Figure != whole && Shares.SharesSentence(figure, part) && figure.Figure.Span.Start > (whole.Span.Block == part.Figure.Span.Block ? whole.Span.Start : -1)
        && figure.IsQuantity && figure.Figure.Value > part.Figure.Value && AreAlike(figure.Figure.Unit, part.Figure.Unit) && !ImpliedWhole.HasOwnShare(figure, text.InBlockOf(part.Figure)) && !doubts.IsBorneOut(figure.Figure));

    // One of a list is not the whole of the others. "Tổng số 692 lô: đang kinh doanh 547 lô (89,38%), đóng cửa 38 lô (6,21%)"
    private ShareClaim? OfSlippedWhole((FigureSetting Part, FigureSetting Share)[] pairs)
    {
        if (pairs.Length < LeastShares || WholeOver(pairs[0].Part) is not { } whole || doubts.IsBorneOut(whole.Figure) || told.Contains(whole.Figure) || ImpliedWhole.HasOwnShare(whole, text.InBlockOf(whole.Figure)))
            return null;
        ShareClaim?[] of = [.. pairs.Select(pair => pair.Part.Figure.Value < whole.Figure.Value && AreAlike(whole.Figure.Unit, pair.Part.Figure.Unit) ? doubts.Unexplained(pair.Part, whole, pair.Share) : null)];
        var isMistyped = Array.TrueForAll(of, claim => claim is not null) && DigitSlip.Mistyped(whole.Figure).Concat(DigitSlip.Swapped(whole.Figure))
            .Any(meant => Array.TrueForAll(of, claim => claim!.Part.Value < meant && claim.Allowed(whole.Figure)?.Meets((whole.Figure.Quantity with { Value = meant }).Interval) == true));
        return isMistyped ? of[0] : null;
    }

    // The first of the unit in the block, or in the block above.
    private FigureSetting? WholeOver(FigureSetting part)
    {
        var block = text.Report.Blocks[part.Figure.Span.Block];
        if (First(text.Settings(block).Where(figure => figure.At < part.At)) is { } own)
            return own;
        return block.Parent is { } parent ? First(text.Settings(text.Report.Blocks[parent])) : block.Id > 0 ? First(text.Settings(text.Report.Blocks[block.Id - 1])) : null;

        FigureSetting? First(IEnumerable<FigureSetting> figures) => figures.FirstOrDefault(figure => PlainParts.IsCount(figure) && figure.IsActual && AreAlike(figure.Figure.Unit, part.Figure.Unit));
    }

    // Of one list, or of one paragraph.
    private int GroupOf(FigureSetting share) => text.Report.Blocks[share.Figure.Span.Block].Parent ?? share.Figure.Span.Block;

    private bool AreBeside(Figure one, Figure other) =>
        one.Span.Block == other.Span.Block || (Math.Abs(one.Span.Block - other.Span.Block) is var away && text.SectionOf(one.Span.Block) == text.SectionOf(other.Span.Block)
            && (text.Report.Blocks[one.Span.Block].Parent is { } parent ? text.Report.Blocks[other.Span.Block].Parent == parent : away <= MostAway));

    private static (int Blocks, int Letters) DistanceOf(Figure one, Figure other) => (Math.Abs(one.Span.Block - other.Span.Block), Math.Abs(one.Span.Start - other.Span.Start));

    private bool AreAlike(Unit one, Unit other) => Units.CanAdd(one, other) || Units.MayBeOne(one, other, text.Language.Partitions);

    private static bool IsBefore(Figure one, Figure other) => (one.Span.Block, one.Span.Start).CompareTo((other.Span.Block, other.Span.Start)) < 0;
}
