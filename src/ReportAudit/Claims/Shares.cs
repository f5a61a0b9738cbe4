using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds shares with the part and the whole that they are of: chiếm, đạt tỷ lệ, N/M.</summary>
internal static class Shares
{
    private const int PlanReach = 4;

    public static IEnumerable<Claim> Find(ReportText text, IReadOnlyList<SumClaim> sums) =>
        text.Report.Blocks.SelectMany(block => In(text, block, sums));

    private static IEnumerable<Claim> In(ReportText text, Block block, IReadOnlyList<SumClaim> sums)
    {
        var figures = text.Settings(block);
        for (var i = 0; i < figures.Count; i++)
        {
            if (!IsShare(figures[i]))
                continue;
            if ((Explicit(figures, i) ?? WholeBehind(figures, i)) is { } stated)
                yield return stated;
            else if (Implied(text, block, figures, i, sums) is { } implied)
                yield return implied;
        }
    }

    public static bool IsShare(FigureSetting figure) =>
        figure.Figure is { Role: FigureRole.Share, Unit.Name: "%" } && !figure.Setting.Has(Cue.Target) && !figure.Setting.Has(Cue.EarlierPeriod);

    // "15/36 trường, chiếm 41,6%"; "đạt 95,9% (17.076/17.807 trẻ)".
    private static ShareClaim? Explicit(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (share > 1 && Ratios.Under(figures[share - 2], figures) == figures[share - 1] && Follows(figures[share - 1], figures[share]))
            return Claim(figures[share - 2], figures[share - 1], figures[share], Certainty.Certain);
        if (share + 2 < figures.Count && Ratios.Under(figures[share + 1], figures) == figures[share + 2] && OpensBracket(figures[share], figures[share + 1]))
            return Claim(figures[share + 1], figures[share + 2], figures[share], Certainty.Certain);
        return null;
    }

    // "chiếm 41,2% tổng số hộ (4.480 hộ)", "bằng 105,2% kế hoạch (3,25 tỷ đồng)": the whole stands behind the share.
    private static ShareClaim? WholeBehind(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (share + 1 >= figures.Count || PartOf(figures, share) is not { } part)
            return null;
        var whole = figures[share + 1];
        if (!whole.IsQuantity || whole.Figure.Role == FigureRole.Change || whole.Figure.Unit != part.Figure.Unit || whole.Figure.Value == 0 || !OpensBracket(figures[share], whole))
            return null;
        var line = whole.Setting.Line;
        var named = Enumerable.Range(figures[share].At, whole.At - figures[share].At)
            .Any(i => line.CueAt(i).Cue is Cue.Total or Cue.OutOf or Cue.Plan or Cue.EarlierPeriod or Cue.Versus);
        var claim = Claim(part, whole, figures[share], named ? Certainty.Certain : Certainty.None);
        return named || claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding ? claim : null;
    }

    private static ShareClaim? Implied(ReportText text, Block block, IReadOnlyList<FigureSetting> figures, int share, IReadOnlyList<SumClaim> sums)
    {
        if (PartOf(figures, share) is not { } part)
            return null;
        var candidates = Wholes(text, block, figures, part, sums).ToArray();
        foreach (var whole in candidates)
        {
            var claim = Claim(part, whole, figures[share], Certainty.Certain);
            if (claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding)
                return claim;
        }

        // "gần 13.000 hộ trong hơn 13.000 hộ, đạt 99%": the part stands before its whole.
        if (share > 1 && figures[share - 2].IsActual && figures[share - 2].Figure.Unit == part.Figure.Unit
            && Claim(figures[share - 2], part, figures[share], Certainty.Certain) is { Verdict: Verdict.Holds or Verdict.HoldsWithinRounding } turned)
            return turned;
        var before = Before(text, block, figures, part).ToArray();
        if (OneWholeOfMany.Slipped(figures, share, before) is { } mistyped)
            return mistyped;
        if (IsOfPlan(figures[share]))
            return BySlip(before, part, figures, share);
        if (IsThreshold(figures, share) || HasHiddenWhole(text, part, figures[share]) || HasDerivedWhole(figures, part, figures[share]))
            return null;
        if (NamedWhole.Of(figures[share], part, before, text.Language) is { } named)
            return Claim(part, named, figures[share], Certainty.Likely);
        if (BySlip(before, part, figures, share) is { } slip)
            return slip;
        if (OneWholeOfMany.OfHundred(figures, share) is { } ofAll && candidates.Contains(ofAll))
            return Claim(part, ofAll, figures[share], Certainty.Likely);
        if (candidates.FirstOrDefault(candidate => !HasOwnShare(candidate, figures)) is not { } likeliest)
            return null;
        var isPart = sums.Any(sum => sum.Parts.Contains(part.Figure) && sum.Total == likeliest.Figure);
        if (!isPart && !SharesSentence(part, likeliest) && !likeliest.Setting.Has(Cue.Total))
            return null;
        var isSure = figures[share].Setting.Has(Cue.Share) && (isPart || likeliest.Setting.Has(Cue.Total));
        return Claim(part, likeliest, figures[share], isSure ? Certainty.Certain : Certainty.Likely);
    }

    // One slip of the keyboard makes the share one of the nearest figure, or one of a plan where it is said to be of the plan.
    private static ShareClaim? BySlip(IEnumerable<FigureSetting> before, FigureSetting part, IReadOnlyList<FigureSetting> figures, int share)
    {
        var ofPlan = IsOfPlan(figures[share]);
        var wholes = before.Where(figure => (figure.Figure.Role == FigureRole.Plan) == ofPlan && part.Figure.Span.Block == figure.Figure.Span.Block && !HasOwnShare(figure, figures));
        return wholes.Take(ofPlan ? int.MaxValue : 1)
            .Select(whole => Claim(part, whole, figures[share], Certainty.Likely))
            .FirstOrDefault(claim => claim.Verdict == Verdict.Contradicted && DigitSlip.Explains(claim));
    }

    // "mũi 1 đạt 100%, mũi 2 đạt 98%": what has a share of its own is a neighbour rather than the whole.
    public static bool HasOwnShare(FigureSetting whole, IReadOnlyList<FigureSetting> figures)
    {
        var next = figures.FirstOrDefault(figure => figure.At > whole.At && figure.Setting.Line == whole.Setting.Line);
        return next is not null && IsShare(next) && Follows(whole, next);
    }

    // Some figure in the part's unit, anywhere in the report, gives the share: its whole is told elsewhere.
    private static bool HasHiddenWhole(ReportText text, FigureSetting part, FigureSetting share) =>
        text.Report.Figures.Any(figure =>
            figure.Value >= part.Figure.Value
            && figure.Id != part.Figure.Id
            && figure.Unit == part.Figure.Unit
            && new ShareClaim(part.Figure, figure, share.Figure, new Basis(string.Empty, Certainty.None)).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding);

    // "Thụ lý 152 vụ, đang giải quyết 12 vụ, hòa giải thành 119 vụ, đạt 85%" is of the 140 that are through.
    private static bool HasDerivedWhole(IReadOnlyList<FigureSetting> figures, FigureSetting part, FigureSetting share)
    {
        FigureSetting[] others = [.. figures.Where(figure => figure != part && figure.Figure.Unit == part.Figure.Unit && SharesSentence(part, figure))];
        var hundredfold = part.Figure.Quantity.Interval * Interval.Point(100);
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

    public static bool SharesSentence(FigureSetting part, FigureSetting whole) =>
        part.Figure.Span.Block == whole.Figure.Span.Block && part.Setting.Sentence.Equals(whole.Setting.Sentence);

    // What the share's own words name ("tỷ lệ đúng hạn 96,8%"), else the figure right before it.
    public static FigureSetting? PartOf(IReadOnlyList<FigureSetting> figures, int share)
    {
        var named = figures[share].Setting.Words(figures[share].Setting.Before).ToArray();
        if (named.Length == 0)
            return share > 0 && figures[share - 1].IsActual && Follows(figures[share - 1], figures[share]) ? figures[share - 1] : null;
        return figures.Take(share).LastOrDefault(figure =>
            figure.IsActual
            && SharesSentence(figure, figures[share])
            && named.All(word => figure.Figure.Indicator.Terms.Contains(word, StringComparer.Ordinal)));
    }

    // Behind the words that say more of the figure, nothing but signs and cues: a new subject takes the share for itself.
    private static bool Follows(FigureSetting figure, FigureSetting share)
    {
        var line = share.Setting.Line;
        var named = true;
        for (var i = figure.Setting.UnitEnd; i < share.At; i++)
        {
            named &= !line.Tokens[i].Is(',') && !line.Tokens[i].Is('(');
            if (line.Tokens[i].Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd || line.CueAt(i).Cue is Cue.From)
                return false;
            if (line.CueAt(i) is { Cue: not Cue.None, Length: var length })
                i += length - 1;
            else if (!named && line.Tokens[i].Kind == TokenKind.Word && !line.Joining.BeforeShares.Contains(line.Tokens[i].Word))
                return false;
        }

        return true;
    }

    private static bool IsOfPlan(FigureSetting share)
    {
        if (share.Setting.Has(Cue.Plan))
            return true;
        var line = share.Setting.Line;
        for (var i = share.At + 1; i < share.Setting.Sentence.End.Value && i <= share.At + PlanReach; i++)
        {
            if (line.Tokens[i].Kind is not TokenKind.Word)
                return false;
            if (line.CueAt(i).Cue is Cue.Plan or Cue.EarlierPeriod or Cue.Versus)
                return true;
        }

        return false;
    }

    // "64 thôn từ 80% trở lên, trong đó 17 thôn đạt 100%": the percentages say which villages are counted.
    private static bool IsThreshold(IReadOnlyList<FigureSetting> figures, int share) => figures.Any(figure =>
        figure.Figure.Role == FigureRole.Share
        && SharesSentence(figure, figures[share])
        && figure.Figure.Quantity.Qualifier == Qualifier.AtLeast
        && figure.Setting.Has(Cue.From));

    private static bool OpensBracket(FigureSetting share, FigureSetting next)
    {
        var tokens = share.Setting.Line.Tokens;
        return Enumerable.Range(share.At + 1, next.At - share.At - 1).Any(i => tokens[i].Is('('));
    }

    public static ShareClaim Claim(FigureSetting part, FigureSetting whole, FigureSetting share, Certainty certainty) =>
        new(part.Figure, whole.Figure, share.Figure, new Basis(share.Figure.Mention.Text, certainty));
}
