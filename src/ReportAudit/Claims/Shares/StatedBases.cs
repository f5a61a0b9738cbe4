using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds shares of which the sentence itself gives the whole beside the part: "16 hộ thoát nghèo trong 41 hộ nghèo, đạt 64%", "Of the 570 courses, 388 were certified, a rate of 44.4%". What else gives the share was taken by mistake.</summary>
internal static class StatedBases
{
    private const int MostWords = 8;
    private const int LeastShares = 3;
    private static readonly Interval Hundred = Interval.Point(100);

    public static ShareClaim? Find(IReadOnlyList<FigureSetting> figures, int share, JoiningWords joining) =>
        share == 0 || figures[share].Figure.Quantity.Qualifier != Qualifier.Exact ? null
        : OfOpened(figures, share, joining) ?? OfWhich(figures, share) ?? OfPartition(figures, share) ?? OfWithin(figures, share, joining) ?? OfTotalBehind(figures, share, joining) ?? OfPlanInBracket(figures, share) ?? OverPlan(figures, share);

    // "Of the 570 courses, 388 were certified (44.4%)": nothing behind the share names another whole.
    private static ShareClaim? OfOpened(IReadOnlyList<FigureSetting> figures, int share, JoiningWords joining) =>
        share > 1 && (Appositions.IsOfOpenedWhole(figures, share - 1) || LeadsTo(figures[share - 2], figures[share - 2].Setting.Sentence.Start.Value, joining)) && (Appositions.IsAt(figures, share) || Shares.Follows(figures[share - 1], figures[share])) && EndsClause(figures[share])
            ? Of(figures[share - 1], figures[share - 2], figures[share]) is { } claim ? claim with { Basis = claim.Basis with { Certainty = Certainty.Likely } } : null
            : null;

    // "118 patrols found 29 illegal pumps. … 29 pumps, of which 22 (18.6%) were removed": of the 29, whatever another sentence tells that gives it.
    private static ShareClaim? OfWhich(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (share < 2 || figures[share].Figure.Quantity.Ulp >= 1 || !Shares.Follows(figures[share - 1], figures[share]))
            return null;
        var (whole, part) = (figures[share - 2], figures[share - 1]);
        var (line, start) = (part.Setting.Line, whole.Setting.UnitEnd);
        return Shares.SharesSentence(whole, part) && Enumerable.Range(start, Math.Max(0, part.First - start)).Any(i => line.CueAt(i).Cue == Cue.OfWhich) && (part.Figure.Unit == Unit.None || part.Figure.Unit == whole.Figure.Unit)
            && Of(part, whole, figures[share]) is { } claim && !figures.Any(other => other.IsQuantity && other != whole && other != part && Shares.SharesSentence(other, part) && IsOf(part, other, figures[share]))
                ? claim with { Basis = claim.Basis with { Certainty = Certainty.Likely } }
                : null;
    }

    // "Of the 13,938 handovers, 9,478 (68.0%) took half an hour, 3,206 (23.0%) an hour and 1,254 (13.2%) longer": parts that make the whole have shares of it, as the others have.
    private static ShareClaim? OfPartition(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (figures[share].Figure.Quantity.Ulp >= 1 || !Shares.Follows(figures[share - 1], figures[share]))
            return null;
        var part = figures[share - 1];
        FigureSetting[] sentence = [.. figures.Where(figure => Shares.SharesSentence(figure, part))];
        (FigureSetting Part, FigureSetting Share)[] pairs = [.. sentence.Zip(sentence.Skip(1)).Where(pair => Shares.IsShare(pair.Second) && pair.First.IsActual && Shares.Follows(pair.First, pair.Second))];
        if (pairs.Length < LeastShares || Array.Find(sentence, figure => figure.IsActual && figure.At < pairs[0].Part.At) is not { } whole || pairs.Sum(pair => pair.Part.Figure.Value) != whole.Figure.Value || pairs.Count(pair => IsOf(pair.Part, whole, pair.Share)) < pairs.Length - 1)
            return null;
        return Of(part, whole, figures[share]);
    }

    private static bool IsOf(FigureSetting part, FigureSetting whole, FigureSetting share) =>
        Shares.Gives(part.Figure.Quantity.Interval, whole.Figure.Quantity.Interval, share.Figure.Quantity.Interval);

    // "giúp 16 hộ phụ nữ thoát nghèo trong 41 hộ nghèo đầu năm, đạt 64%"
    private static ShareClaim? OfWithin(IReadOnlyList<FigureSetting> figures, int share, JoiningWords joining)
    {
        if (share < 2 || Shares.IsOfPlan(figures[share]) || !Shares.Follows(figures[share - 1], figures[share]))
            return null;
        var (part, whole) = (figures[share - 2], figures[share - 1]);
        var words = whole.First - part.Setting.UnitEnd;
        var tokens = part.Setting.Line.Tokens;
        return words is > 0 and <= MostWords && (whole.Figure.Unit == part.Figure.Unit || part.Figure.Unit == Unit.None) && Shares.SharesSentence(part, whole) && Enumerable.Range(part.Setting.UnitEnd, words).All(i => tokens[i].Kind == TokenKind.Word) && Enumerable.Range(part.Setting.UnitEnd, words).Any(i => LeadsTo(whole, i, joining))
            ? Of(part, whole, figures[share])
            : null;
    }

    // "có 64 trẻ được khen, chiếm 43,5% trên tổng số 403 trẻ": but for the words that lead to a whole, nothing stands between.
    private static ShareClaim? OfTotalBehind(IReadOnlyList<FigureSetting> figures, int share, JoiningWords joining)
    {
        if (share + 1 >= figures.Count || Shares.PartOf(figures, share) is not { } part || part != figures[share - 1])
            return null;
        var whole = figures[share + 1];
        return LeadsTo(whole, figures[share].Setting.UnitEnd, joining) && Shares.InOneClause(figures[share], whole) ? Of(part, whole, figures[share]) : null;
    }

    // Nothing but "trong", "trên tổng số", "out of the" from a token to the figure.
    private static bool LeadsTo(FigureSetting whole, int from, JoiningWords joining)
    {
        var line = whole.Setting.Line;
        var leads = false;
        for (var i = from; i < whole.First; i++)
        {
            var (cue, length) = (line.CueAt(i).Cue, line.CueAt(i).Length);
            leads |= cue == Cue.OutOf || joining.WithinWholes.Contains(line.Tokens[i].Word);
            if (cue is Cue.OutOf or Cue.Total)
                i += length - 1;
            else if (!joining.WithinWholes.Contains(line.Tokens[i].Word) && !joining.Articles.Contains(line.Tokens[i].Word))
                return false;
        }

        return leads;
    }

    // "Tiếp nhận 18.937 đơn vị máu; so với chỉ tiêu giao (18.000 đơn vị) đạt 107,3%": of the plan in the bracket, by the one figure before.
    private static ShareClaim? OfPlanInBracket(IReadOnlyList<FigureSetting> figures, int share)
    {
        var plan = figures[share - 1];
        if (plan.Figure.Role is not (FigureRole.Plan or FigureRole.Target) || !plan.IsInBracketClosedBefore(figures[share]) || !plan.Setting.Has(Cue.Versus) || !Shares.InOneClause(plan, figures[share]) || !Shares.Follows(figures[share].Setting.Line, plan.Setting.UnitEnd + 1, figures[share].At))
            return null;
        FigureSetting[] before = [.. figures.Take(share - 1).Where(figure => figure.IsQuantity && Shares.SharesSentence(figure, plan))];
        return before is [{ IsActual: true } part] && part.Figure.Unit == plan.Figure.Unit && plan.Figure.Value > 0 ? Shares.Claim(part, plan, figures[share], Certainty.Certain) with { NamesWhole = part.Figure.Value <= plan.Figure.Value } : null;
    }

    // "Kế hoạch 25 lớp, mở được 23 lớp, đạt 108,7%": the plan over what was done.
    private static ShareClaim? OverPlan(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (share < 2 || figures[share].Figure.Quantity.Ulp >= 1)
            return null;
        var (plan, done) = (figures[share - 2], figures[share - 1]);
        return plan.Figure.Role == FigureRole.Plan && done.IsActual && plan.Figure.Unit == done.Figure.Unit && plan.Figure.Unit.IsCounted && done.Figure.Value > 0 && done.Figure.Value < plan.Figure.Value
            && Shares.InOneClause(plan, figures[share]) && Shares.Follows(done, figures[share]) && figures[share].Setting.Has(Cue.Attains)
            && (Hundred * plan.Figure.Quantity.Interval).DividedBy(done.Figure.Quantity.Interval)?.Meets(figures[share].Figure.Quantity.Interval) == true
                ? Shares.Claim(done, plan, figures[share], Certainty.Certain) with { NamesWhole = true }
                : null;
    }

    // Of one unit and no longer than the whole; and the share is not that of the others.
    private static ShareClaim? Of(FigureSetting part, FigureSetting whole, FigureSetting share)
    {
        if (!part.IsActual || !whole.IsActual || part.IsBound || whole.IsBound || part.IsForEach || whole.Figure.Value < part.Figure.Value || whole.Figure.Value == 0 || !Units.CanAdd(whole.Figure.Unit, part.Figure.Unit)
            || whole.Figure.Unit.Dimension == UnitDimension.Time)
            return null;
        var claim = Shares.Claim(part, whole, share, Certainty.Certain) with { NamesWhole = true };
        return Shares.IsOfTheOthers(claim) ? null : claim;
    }

    private static bool EndsClause(FigureSetting share)
    {
        var (tokens, end) = (share.Setting.Line.Tokens, share.Setting.UnitEnd);
        return end >= tokens.Count || tokens[end].Kind != TokenKind.Word || (end > 0 && tokens[share.At - 1].Is('(') && tokens[end].Is(')'));
    }
}
