using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds the whole of a share that stands somewhere before its part: "Tiếp nhận 120 hồ sơ. Đã giải quyết 108 hồ sơ, đạt 90%".</summary>
internal static class ImpliedWhole
{
    // Shares of fewer digits have too few to swap.
    private const int LeastTelling = 10;

    // Small wholes give a share by chance.
    private const int LeastWhole = 50;
    private const int LeastLong = 1000;
    private const int Reach = 4;
    private const decimal Hundred = 100;

    // Off by a seventh at most: a whole of the same name may be another's.
    private const int LeastNear = 7;

    public static ShareClaim? Find(ReportText text, Block block, IReadOnlyList<FigureSetting> figures, int share, IReadOnlyList<SumClaim> sums)
    {
        if (Shares.PartOf(figures, share) is not { } part)
            return RatioBySlip(figures, share);
        var wholes = Wholes(text, block, figures, part, sums).ToArray();
        if (NamedWhole.Stated(figures[share], part, wholes, figures, text.Language) is { } stated)
            return Shares.Claim(part, stated, figures[share], Holding(wholes, part, figures, share) is null ? Certainty.Likely : Certainty.Certain) with { NamesWhole = true };
        if (NamedWhole.Repeated(figures[share], part, figures, text.Language) is { } repeated)
            return Shares.Claim(part, repeated, figures[share], Certainty.Certain);
        if (NamedWhole.StatedTotal(text, figures[share], part) is { } total)
            return Shares.Claim(part, total, figures[share], Certainty.Likely);
        if (Holding(wholes, part, figures, share) is { } holding)
            return OldBase(holding, part, figures, share) ?? holding;
        if (OfKind(text, part, figures, share) is { } ofKind)
            return ofKind;
        if ((OfUnitBeside(text, block, figures, share, sums) ?? OverOtherUnit(figures, part, share)) is { } beside)
            return beside;
        FigureSetting[] before = [.. Before(text, block, figures, part)];
        if (before.Length == 0)
            return RatioBySlip(figures, share) ?? (Shares.IsOfPlan(figures[share]) ? OfPlanAbove(text, part, figures[share]) : ToldAbove(text, part, figures[share])) ?? OldBases.Find(text, part, figures[share]);
        if (OneWholeOfMany.Slipped(figures, share, before) is { } mistyped)
            return mistyped;
        if (Shares.IsOfPlan(figures[share]))
            return BySlip(before, part, figures, share, sums) ?? OfPlanAbove(text, part, figures[share]) ?? OfOnlyPlan(figures, part, share);
        // "412 customers (406 at the end of 2023): 371 households (90%)": what a bracket tells beside is no whole.
        // "A dẫn đầu với 241 trên 298 người; B mới đạt 236 người, tỷ lệ 72,2%": nor what another is of, a clause before.
        before = [.. before.Where(whole => !NamedWhole.IsAnother(figures[share], part, whole, text.Language) && !whole.IsInBracketClosedBefore(part) && !Ratios.IsWholeOfAnother(whole, part, figures))];
        return IsThreshold(figures, share) || HasDerivedWhole(figures, part, figures[share])
            ? null
            : BySlip(before.Where(whole => Shares.SharesSentence(part, whole)), part, figures, share, sums) ?? Missed(text, wholes, before, part, figures, share, sums);
    }

    // "mũi 1 đạt 100%, mũi 2 đạt 98%": what has a share of its own is a neighbour rather than the whole.
    public static bool HasOwnShare(FigureSetting whole, IReadOnlyList<FigureSetting> figures)
    {
        var next = figures.FirstOrDefault(figure => figure.At > whole.At && figure.Setting.Line == whole.Setting.Line);
        return next is not null && Shares.IsShare(next) && Shares.Follows(whole, next);
    }

    private static ShareClaim? Holding(FigureSetting[] wholes, FigureSetting part, IReadOnlyList<FigureSetting> figures, int share)
    {
        var claim = wholes.Select(whole => Shares.Claim(part, whole, figures[share], Certainty.Certain)).FirstOrDefault(IsHolding);
        if (claim is not null || share < 2 || !figures[share - 2].IsActual || figures[share - 2].Figure.Unit != part.Figure.Unit)
            return claim;
        // "gần 13.000 hộ trong hơn 13.000 hộ, đạt 99%": the part stands before its whole.
        var turned = Shares.Claim(figures[share - 2], part, figures[share], Certainty.Certain);
        return IsHolding(turned) ? turned : null;
    }

    // "Bầu đủ 35 đại biểu, còn lại 33 người không trúng cử. Nữ 12 người (34,29%)": persons of the block under another name that give the share.
    private static ShareClaim? OfKind(ReportText text, FigureSetting part, IReadOnlyList<FigureSetting> figures, int share) =>
        figures[share].Figure.Quantity.Ulp >= 1 ? null : figures
            .Where(figure => figure.At < part.At && figure.IsActual && figure.Figure.Value > part.Figure.Value && !Units.CanAdd(figure.Figure.Unit, part.Figure.Unit) && Units.MayBeOne(figure.Figure.Unit, part.Figure.Unit, text.Language.Partitions))
            .Select(whole => Shares.Claim(part, whole, figures[share], Certainty.Certain))
            .LastOrDefault(IsHolding);

    // "Đầu năm có 1.812 hộ … Cuối năm tổng số 1.846 hộ; hộ nghèo 272 hộ, tỷ lệ 15,01%; cận nghèo 226 hộ, tỷ lệ 12,24%":
    // where another share of the sentence is of its total, one that is of a total told before was not computed anew.
    private static ShareClaim? OldBase(ShareClaim holding, FigureSetting part, IReadOnlyList<FigureSetting> figures, int share)
    {
        if (figures.Any(figure => figure.Figure == holding.Whole && Shares.SharesSentence(figure, figures[share])))
            return null;
        return figures
            .Where(whole => whole.At < part.At && whole.IsActual && whole.Figure.Unit == part.Figure.Unit && whole.Setting.Has(Cue.Total) && Shares.SharesSentence(whole, figures[share]))
            .Select(whole => Shares.Claim(part, whole, figures[share], Certainty.Certain))
            .FirstOrDefault(claim => claim.Verdict == Verdict.Contradicted && IsOfOthersToo(claim.Whole));

        bool IsOfOthersToo(Figure whole) => Enumerable.Range(1, figures.Count - 1).Any(other =>
            other != share && IsShareBeside(other) && new ShareClaim(figures[other - 1].Figure, whole, figures[other].Figure, new Basis(string.Empty, Certainty.None)).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding
            && new ShareClaim(figures[other - 1].Figure, holding.Whole, figures[other].Figure, new Basis(string.Empty, Certainty.None)).Verdict == Verdict.Contradicted);

        bool IsShareBeside(int other) => Shares.IsShare(figures[other]) && Shares.SharesSentence(figures[other], figures[share]) && figures[other - 1].IsActual && Shares.Follows(figures[other - 1], figures[other]);
    }

    // "thụ lý 118 vụ, 201 bị cáo; giải quyết 117 vụ, 199 bị cáo, đạt 99,2%": the share is of the cases.
    private static ShareClaim? OfUnitBeside(ReportText text, Block block, IReadOnlyList<FigureSetting> figures, int share, IReadOnlyList<SumClaim> sums)
    {
        if (share < 2 || !figures[share - 2].IsActual || figures[share - 2].Figure.Unit == figures[share - 1].Figure.Unit || !Shares.InOneClause(figures[share - 2], figures[share]))
            return null;
        var part = figures[share - 2];
        return Holding([.. Wholes(text, block, figures, part, sums)], part, figures, share);
    }

    // "6.215 người đủ điều kiện, đã thu nhận 5.987 hồ sơ, đạt 96,3%": each person hands in one file.
    private static ShareClaim? OverOtherUnit(IReadOnlyList<FigureSetting> figures, FigureSetting part, int share)
    {
        if (share < 2 || figures[share - 1] != part || !figures[share - 2].IsActual || !figures[share - 2].Figure.Unit.IsCounted || !part.Figure.Unit.IsCounted
            || figures[share].Figure.Quantity.Ulp >= 1 || !Shares.InOneClause(figures[share - 2], figures[share]))
            return null;
        var claim = Shares.Claim(part, figures[share - 2], figures[share], Certainty.Certain);
        return IsHolding(claim) ? claim : null;
    }

    private static ShareClaim? Missed(
        ReportText text, FigureSetting[] wholes, FigureSetting[] before, FigureSetting part, IReadOnlyList<FigureSetting> figures, int share, IReadOnlyList<SumClaim> sums)
    {
        if (OldBases.Find(text, part, figures[share]) is { } old)
            return old;
        if (HasHiddenWhole(text, part, figures[share]))
            return ToldAbove(text, part, figures[share]);
        if (NamedWhole.Of(figures[share], part, before, text.Language) is { } named)
            return Shares.Claim(part, named, figures[share], Certainty.Likely) with { NamesWhole = true };
        if (BySlip(before, part, figures, share, sums) is { } slip)
            return slip;
        if (OneWholeOfMany.OfHundred(figures, share) is { } ofAll && wholes.Contains(ofAll))
            return Shares.Claim(part, ofAll, figures[share], Certainty.Likely);
        if (wholes.FirstOrDefault(whole => before.Contains(whole) && !HasOwnShare(whole, figures)) is not { } likeliest)
            return null;
        if (!IsPart(part, likeliest, sums) && !Shares.SharesSentence(part, likeliest) && !likeliest.Setting.Has(Cue.Total))
            return Appositions.OfSentenceBefore(part, likeliest, figures, share);
        return Shares.Claim(part, likeliest, figures[share], IsSure(part, likeliest, figures[share], sums) ? Certainty.Certain : Certainty.Likely);
    }

    private static bool IsPart(FigureSetting part, FigureSetting whole, IReadOnlyList<SumClaim> sums) =>
        sums.Any(sum => sum.Parts.Contains(part.Figure) && sum.Total == whole.Figure);

    // "chiếm" of a total; or two digits of the share in the other order.
    private static bool IsSure(FigureSetting part, FigureSetting whole, FigureSetting share, IReadOnlyList<SumClaim> sums) =>
        share.Setting.Has(Cue.Share)
        && (IsPart(part, whole, sums) || whole.Setting.Has(Cue.Total) || DigitSlip.IsShareSwapped(Shares.Claim(part, whole, share, Certainty.None)));

    // "Kế hoạch vốn giao 182.375 triệu đồng. … Giải ngân 108.199 triệu đồng, đạt 59,3% kế hoạch": the plan may stand paragraphs above.
    private static ShareClaim? OfPlanAbove(ReportText text, FigureSetting part, FigureSetting share)
    {
        ShareClaim[] claims =
        [
            .. text.All
                .TakeWhile(figure => figure.Figure.Id != part.Figure.Id)
                .Where(figure => figure.Figure.Role == FigureRole.Plan && figure.Figure.Unit == part.Figure.Unit && figure.Figure.Value > 0)
                .Select(plan => Shares.Claim(part, plan, share, Certainty.Likely)),
        ];
        return Array.Find(claims, IsHolding) ?? Array.Find(claims, claim => share.Figure.Value >= LeastTelling && DigitSlip.IsShareSwapped(claim));
    }

    // "chỉ tiêu đến năm 2030 là 12.500 căn, lũy kế hoàn thành 1.875 căn, đạt 15% chỉ tiêu": the one plan that the clause tells before.
    private static ShareClaim? OfOnlyPlan(IReadOnlyList<FigureSetting> figures, FigureSetting part, int share)
    {
        FigureSetting[] plans = [.. figures.Where(figure => figure.At < part.At && figure.Figure.Role == FigureRole.Plan && Shares.SharesSentence(figure, part))];
        return plans is [var plan] && plan.Figure.Unit == part.Figure.Unit && plan.Figure.Value > 0 && part == figures[share - 1] && Shares.InOneClause(plan, figures[share]) && !plan.IsInBracketClosedBefore(part)
            ? Shares.Claim(part, plan, figures[share], Certainty.Likely)
            : null;
    }

    // One slip of the keyboard makes the share one of the nearest figure, or one of a plan where it is said to be of the plan.
    private static ShareClaim? BySlip(IEnumerable<FigureSetting> before, FigureSetting part, IReadOnlyList<FigureSetting> figures, int share, IReadOnlyList<SumClaim> sums)
    {
        var ofPlan = Shares.IsOfPlan(figures[share]);
        var wholes = before.Where(figure => (figure.Figure.Role == FigureRole.Plan) == ofPlan && part.Figure.Span.Block == figure.Figure.Span.Block && !HasOwnShare(figure, figures));
        // The nearest, and the one that the sentence begins with.
        var tried = ofPlan ? wholes.ToArray() : [.. wholes.Where((whole, at) => at == 0 || whole == figures.First(figure => Shares.SharesSentence(figure, whole)))];
        return tried
            .Where(whole => ofPlan || whole.Figure.Value >= part.Figure.Value || IsOnlyWhole(whole, part, figures))
            .Select(whole => Shares.Claim(part, whole, figures[share], IsSure(part, whole, figures[share], sums) ? Certainty.Certain : Certainty.Likely))
            .FirstOrDefault(claim => claim.Verdict == Verdict.Contradicted && !IsOfBoth(claim) && (DigitSlip.Explains(claim) || (claim.Part.Value > claim.Whole.Value && DigitSlip.IsCountMistyped(claim))));
    }

    // "phiếu hợp lệ 82.790 phiếu, không hợp lệ 1.316 phiếu (1,56%)": of both together.
    private static bool IsOfBoth(ShareClaim claim) =>
        claim.Share.Quantity.Ulp < 1 && (claim.Part.Quantity.Interval * Interval.Point(Hundred)).DividedBy(claim.Part.Quantity.Interval + claim.Whole.Quantity.Interval)?.Meets(claim.Share.Quantity.Interval) == true;

    // "ra 440 quyết định, đã thi hành 998 quyết định (90,4%)": a part above the one figure that can be its whole.
    private static bool IsOnlyWhole(FigureSetting whole, FigureSetting part, IReadOnlyList<FigureSetting> figures) =>
        whole.IsActual && whole.Figure.Unit == part.Figure.Unit && whole.Figure.Unit.IsCounted && Shares.InOneClause(whole, part)
        && figures.Count(figure => figure.At < part.At && figure.IsQuantity && figure.Figure.Mention.Form == NumberForm.Digits && Shares.SharesSentence(figure, part) && Units.CanAdd(figure.Figure.Unit, part.Figure.Unit)) == 1;

    // "làm rõ 58/67 vụ, bắt 91 đối tượng, tỷ lệ đạt 88,6%": a slip away from the ratio that the sentence states.
    private static ShareClaim? RatioBySlip(IReadOnlyList<FigureSetting> figures, int share)
    {
        // "cao hơn mức cho phép 1,2% (mức cho phép 3,17%)": a share behind a change is what it is compared with.
        if (share > 0 && figures[share - 1].Figure.Role == FigureRole.Change && Shares.InOneClause(figures[share - 1], figures[share]))
            return null;
        for (var upper = share - 2; upper >= 0 && Shares.SharesSentence(figures[upper], figures[share]); upper--)
        {
            if (Ratios.Under(figures[upper], figures) is not { } lower || lower.Figure.Value == figures[upper].Figure.Value || HasOwnShare(lower, figures) || IsBracketOfShare(figures, upper))
                continue;
            var claim = Shares.Claim(figures[upper], lower, figures[share], figures[share].Setting.Has(Cue.Share) ? Certainty.Certain : Certainty.Likely);
            return IsHolding(claim) || DigitSlip.Explains(claim) ? claim : null;
        }

        return null;
    }

    // "đạt 91,4% (138,2 km/151,2 km)": the ratio is of the share before it.
    private static bool IsBracketOfShare(IReadOnlyList<FigureSetting> figures, int upper) =>
        upper > 0 && Shares.IsShare(figures[upper - 1]) && Shares.OpensBracket(figures[upper - 1], figures[upper]);

    // "+ Tiếp nhận 1.124 hồ sơ", and in the next item "+ Đã giải quyết 1.097 hồ sơ, đạt 97,6%": the nearest above in its section that gives the share.
    private static ShareClaim? ToldAbove(ReportText text, FigureSetting part, FigureSetting share)
    {
        if (share.Figure.Quantity.Ulp >= 1)
            return null;
        var section = text.SectionOf(part.Figure.Span.Block);
        var holding = text.All
            .TakeWhile(figure => figure.Figure.Id != part.Figure.Id)
            .Where(whole => whole.IsActual && whole.Figure.Unit == part.Figure.Unit && whole.Figure.Value >= LeastWhole && whole.Figure.Value > part.Figure.Value
                && part.Figure.Span.Block - whole.Figure.Span.Block <= Reach && text.SectionOf(whole.Figure.Span.Block) == section)
            .Select(whole => Shares.Claim(part, whole, share, Certainty.Certain))
            .LastOrDefault(IsHolding);
        return holding ?? OfNamedAbove(text, part, share) ?? (HasHiddenWhole(text, part, share) ? null : CountedWholes.Above(text, part, share)) ?? OfOpeningAbove(text, part, share) ?? OfSwapAnywhere(text, part, share);
    }

    // "Danh sách có 81.462 cử tri", and sections below "đã đi bầu 81.219 người, đạt 99,07%": of so many digits two seldom stand in the other order by chance.
    private static ShareClaim? OfSwapAnywhere(ReportText text, FigureSetting part, FigureSetting share)
    {
        if (share.Figure.Value < LeastLong * share.Figure.Quantity.Ulp || share.Figure.Quantity.Qualifier != Qualifier.Exact || HasHiddenWhole(text, part, share))
            return null;
        ShareClaim[] claims =
        [
            .. text.All.TakeWhile(figure => figure.Figure.Id != part.Figure.Id)
                .Where(whole => whole.IsActual && whole.Figure.Value > part.Figure.Value && Units.MayBeOne(whole.Figure.Unit, part.Figure.Unit, text.Language.Partitions))
                .DistinctBy(whole => whole.Figure.Value)
                .Select(whole => Shares.Claim(part, whole, share, Certainty.Likely))
                .Where(DigitSlip.IsShareSwapped),
        ];
        return claims is [{ Verdict: Verdict.Contradicted } one] ? one : null;
    }

    // "- Số trẻ sinh ra là 3.012 trẻ", and below "- Con thứ ba 287 trẻ, chiếm 9,1% số trẻ sinh ra": the nearest above in its section that bears the name, where it gives about the share.
    private static ShareClaim? OfNamedAbove(ReportText text, FigureSetting part, FigureSetting share)
    {
        var section = text.SectionOf(part.Figure.Span.Block);
        var above = text.All
            .TakeWhile(figure => figure.Figure.Id != part.Figure.Id)
            .Where(whole => whole.IsActual && Units.CanAdd(whole.Figure.Unit, part.Figure.Unit) && whole.Figure.Unit.IsCounted && whole.Figure.Value >= LeastWhole && whole.Figure.Value > part.Figure.Value
                && text.SectionOf(whole.Figure.Span.Block) == section)
            .Reverse();
        if (HasHiddenWhole(text, part, share) || NamedWhole.Of(share, part, above, text.Language) is not { } named)
            return null;
        var given = part.Figure.Value / named.Figure.Value * Hundred;
        return Math.Abs(given - share.Figure.Value) * LeastNear <= share.Figure.Value ? Shares.Claim(part, named, share, Certainty.Likely) : null;
    }

    // "Xảy ra 57 vụ …", and the next paragraph opens "Đã làm rõ 42 vụ, đạt 73,1%": a slip of the share away.
    private static ShareClaim? OfOpeningAbove(ReportText text, FigureSetting part, FigureSetting share)
    {
        var block = part.Figure.Span.Block;
        if (block == 0 || text.Settings(text.Report.Blocks[block])[0] != part || text.SectionOf(block) != text.SectionOf(block - 1)
            || text.Settings(text.Report.Blocks[block - 1]) is not [{ IsActual: true } whole, ..]
            || !(whole.Figure.Unit == part.Figure.Unit || Units.IsShortFor(whole.Figure.Unit, part.Figure.Unit)) || whole.Figure.Value < LeastWhole || whole.Figure.Value <= part.Figure.Value)
            return null;
        var claim = Shares.Claim(part, whole, share, Certainty.Likely);
        return DigitSlip.IsShareMistyped(claim) || DigitSlip.IsShareSwapped(claim) ? claim : null;
    }

    // Some figure in the part's unit, anywhere in the report, gives the share: its whole is told elsewhere.
    private static bool HasHiddenWhole(ReportText text, FigureSetting part, FigureSetting share) =>
        text.Report.Figures.Any(figure =>
            figure.Value >= part.Figure.Value
            && figure.Id != part.Figure.Id
            && figure.Unit == part.Figure.Unit
            && figure.Role is not (FigureRole.PreviousPeriod or FigureRole.Target)
            && new ShareClaim(part.Figure, figure, share.Figure, new Basis(string.Empty, Certainty.None)).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding);

    // "Thụ lý 152 vụ, đang giải quyết 12 vụ, hòa giải thành 119 vụ, đạt 85%" is of the 140 that are through.
    /// <summary>Whether the share is one of what some figures beside the part come to: "hòa giải thành 119 vụ, đạt 85%" of the 152 less the 12 still open.</summary>
    public static bool HasDerivedWhole(IReadOnlyList<FigureSetting> figures, FigureSetting part, FigureSetting share)
    {
        FigureSetting[] others = [.. figures.Where(figure => figure != part && figure.Figure.Unit == part.Figure.Unit && Shares.SharesSentence(part, figure))];
        var hundredfold = part.Figure.Quantity.Interval * Interval.Point(100);
        // "23,416 people: 14,733 adults and 8,683 children (37.1%)" is of both.
        if (figures.Any(other => other.At < part.At && other.IsActual && Shares.InOneClause(other, part) && figures.Any(sum => sum.Figure.Value == part.Figure.Value + other.Figure.Value && Shares.SharesSentence(part, sum)) && hundredfold.DividedBy(part.Figure.Quantity.Interval + other.Figure.Quantity.Interval)?.Meets(share.Figure.Quantity.Interval) == true))
            return true;
        return others.Any(left => others.Any(right =>
            left != right
            && (hundredfold.DividedBy(left.Figure.Quantity.Interval - right.Figure.Quantity.Interval)?.Meets(share.Figure.Quantity.Interval) == true
                || hundredfold.DividedBy(left.Figure.Quantity.Interval + right.Figure.Quantity.Interval)?.Meets(share.Figure.Quantity.Interval) == true)));
    }

    // The total that the part is a part of; then what was counted before it.
    private static IEnumerable<FigureSetting> Wholes(ReportText text, Block block, IReadOnlyList<FigureSetting> figures, FigureSetting part, IReadOnlyList<SumClaim> sums)
    {
        FigureSetting[] before = [.. Before(text, block, figures, part).Where(figure => figure.Figure.Value >= part.Figure.Value || figure.Figure.Role == FigureRole.Plan)];
        var totals = sums.Where(sum => sum.Parts.Contains(part.Figure)).Select(sum => sum.Total).ToHashSet();
        return before.Where(figure => totals.Contains(figure.Figure)).Concat(before.Where(figure => !totals.Contains(figure.Figure)));
    }

    // What was counted in the same unit before the part, in its block and above, the nearest first.
    private static IEnumerable<FigureSetting> Before(ReportText text, Block block, IReadOnlyList<FigureSetting> figures, FigureSetting part)
    {
        var above = block.Parent is { } parent ? text.Settings(text.Report.Blocks[parent]).Concat(TotalsBeside(text, block, parent)) : [];
        return above.Concat(figures.TakeWhile(figure => figure.At < part.At))
            .Where(figure => (figure.IsActual || figure.Figure.Role == FigureRole.Plan) && Units.CanAdd(figure.Figure.Unit, part.Figure.Unit) && figure.Figure.Value > 0)
            .Reverse();
    }

    // "- Tổng số hộ: 1.507 hộ" and under it "- Hộ dùng nước sạch 1.402 hộ, chiếm 93%": the first item of a list may be the whole of the others.
    private static IEnumerable<FigureSetting> TotalsBeside(ReportText text, Block block, int parent) =>
        text.Children(text.Report.Blocks[parent])
            .Where(item => item.Id < block.Id && item.Kind == BlockKind.ListItem)
            .SelectMany(text.Settings)
            .Where(figure => figure.Setting.Has(Cue.Total));

    // "64 thôn từ 80% trở lên, trong đó 17 thôn đạt 100%": the percentages say which villages are counted.
    private static bool IsThreshold(IReadOnlyList<FigureSetting> figures, int share) => figures.Any(figure =>
        figure.Figure.Role == FigureRole.Share
        && Shares.SharesSentence(figure, figures[share])
        && figure.Figure.Quantity.Qualifier == Qualifier.AtLeast
        && figure.Setting.Has(Cue.From));

    private static bool IsHolding(Claim claim) => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
}
