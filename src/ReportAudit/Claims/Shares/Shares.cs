using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds shares with the part and the whole that they are of: chiếm, đạt tỷ lệ, N/M.</summary>
internal static class Shares
{
    private static readonly Interval Hundred = Interval.Point(100);
    private const int PlanReach = 4;
    private const int LeastAlike = 2;

    public static IEnumerable<Claim> Find(ReportText text, IReadOnlyList<SumClaim> sums)
    {
        ShareClaim[] listed = [.. ListedShares.Find(text)];
        var known = listed.Select(claim => claim.Share).ToHashSet();
        return listed.Concat(text.Report.Blocks.SelectMany(block => In(text, block, sums)).Where(claim => claim is not ShareClaim share || !known.Contains(share.Share)));
    }

    private static IEnumerable<Claim> In(ReportText text, Block block, IReadOnlyList<SumClaim> sums)
    {
        // "7,771 were seen inside six weeks (84.3%)": how long it took has no share.
        FigureSetting[] figures = [.. text.Settings(block).Where(figure => !Stretches.IsTerm(figure))];
        for (var i = 0; i < figures.Length; i++)
        {
            if (!IsShare(figures[i]) || IsOfLess(figures[i], text.Language.Partitions) || ListedShares.IsRespective(figures, i, text.Language))
                continue;
            if (BehindCriterion(figures, i) is { } criterion)
            {
                yield return criterion;
                i++;
                continue;
            }

            var claims = Of(text, block, figures, i, sums);
            foreach (var claim in claims)
                yield return claim;
            if (claims is [ShareClaim one] && NamedShares.RestOf(one, figures, i, sums) is { } rest)
                yield return rest;
        }
    }

    private static Claim[] Of(ReportText text, Block block, IReadOnlyList<FigureSetting> figures, int share, IReadOnlyList<SumClaim> sums)
    {
        if ((Explicit(figures, share) ?? StatedBases.Find(figures, share, text.Language.Joining) ?? WholesOfShares.Told(figures, share, text.Language.Partitions) ?? WholeBehind(figures, share) ?? OfPlanBefore(figures, share) ?? OfPlanAhead(figures, share)) is { } stated)
            return [stated];
        if (NamedShares.WithRest(text, figures, share).ToArray() is { Length: > 0 } withRest)
            return withRest;
        // "13 more than the 305 of May. Of the 318 members 118 came, a turnout of 38.7%" is of the 318, whatever else gives it.
        if (Appositions.IsAt(figures, share) && Appositions.IsOfOpenedWhole(figures, share - 1) && Claim(figures[share - 1], figures[share - 2], figures[share], Certainty.Likely) is var ofOpened && !IsOfTheOthers(ofOpened))
            return [ofOpened];
        var implied = ImpliedWhole.Find(text, block, figures, share, sums) ?? NamedShares.Find(figures, share, sums, text.Language);
        if (implied is null || (Appositions.IsAt(figures, share) && IsOfTheOthers(implied)) || IsRiseOf(figures, share))
            return [];
        return [Surer(implied, figures, share)];
    }

    /// <summary>Whether a part is so many hundredths of a whole as is printed.</summary>
    public static bool Gives(Interval part, Interval whole, Interval share) => (part * Hundred).DividedBy(whole)?.Meets(share) == true;

    /// <summary>Whether words before a figure leave something out: "Nếu không tính chứng thực thì tỷ lệ trực tuyến là 77,9%" is of a whole that is not printed.</summary>
    public static bool IsOfLess(FigureSetting share, PartitionWords words)
    {
        var said = $" {string.Join(' ', share.Setting.Words(share.Setting.Sentence.Start..share.At))} ";
        return words.Exclusions.Any(exclusion => said.Contains($" {exclusion} ", StringComparison.Ordinal));
    }

    // "132/158 khu vực đạt 100%, chiếm 83,5%": where the share behind it is the ratio's, or one slip away from it, the first says what is counted.
    private static ShareClaim? BehindCriterion(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (share < 2 || share + 1 >= figures.Count || !IsShare(figures[share + 1]) || !InOneClause(figures[share], figures[share + 1])
            || Ratios.Under(figures[share - 2], figures) != figures[share - 1]
            || Explicit(figures, share) is not { Verdict: Verdict.Contradicted } first || DigitSlip.Explains(first))
            return null;
        var claim = Claim(figures[share - 2], figures[share - 1], figures[share + 1], Certainty.Certain);
        return claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding || (figures[share + 1].Setting.Has(Cue.Share) && DigitSlip.Explains(claim)) ? claim : null;
    }

    // "dân sự 3.127 vụ, giải quyết 2.986 vụ (95,5%); lao động 18 vụ, giải quyết 17 vụ (94,4%)": several told alike say how the next is meant.
    private static ShareClaim Surer(ShareClaim claim, IReadOnlyList<FigureSetting> figures, int share)
    {
        if (claim.Verdict != Verdict.Contradicted || !IsOfTwoBefore(claim, figures, share))
            return claim;
        var alike = Enumerable.Range(2, Math.Max(0, figures.Count - 2)).Count(at =>
            at != share && IsShare(figures[at]) && SharesSentence(figures[at], figures[share]) && figures[at - 1].IsActual && figures[at - 2].IsActual
            && Claim(figures[at - 1], figures[at - 2], figures[at], Certainty.Certain) is { Verdict: Verdict.Holds or Verdict.HoldsWithinRounding });
        return alike < LeastAlike ? claim : claim with { Basis = claim.Basis with { Certainty = Certainty.Certain } };
    }

    private static bool IsOfTwoBefore(ShareClaim claim, IReadOnlyList<FigureSetting> figures, int share) =>
        share > 1 && claim.Part == figures[share - 1].Figure && claim.Whole == figures[share - 2].Figure;

    public static bool IsShare(FigureSetting figure) =>
        figure.Figure is { Role: FigureRole.Share, Unit.Name: "%" } && !figure.Setting.Has(Cue.Target) && !figure.Setting.Has(Cue.EarlierPeriod) && !(figure.Setting.Has(Cue.Versus) && !IsBehindVote(figure.Setting));

    // "2,598 against (13.0%)" compares nothing.
    private static bool IsBehindVote(Setting setting) =>
        setting.At > 1 && setting.Line.Tokens[setting.At - 1].Is('(') && setting.Cues.Count(cue => cue == Cue.Versus) == 1 && setting.Line.CueAt(setting.At - 2) is { Cue: Cue.Versus, Length: 1 }
        && setting.At > 2 && SettingReading.IsFigure(setting.Line.Tokens[setting.At - 3]);

    // "15/36 trường, chiếm 41,6%"; "đạt 95,9% (17.076/17.807 trẻ)".
    private static ShareClaim? Explicit(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (share > 1 && Ratios.Under(figures[share - 2], figures) == figures[share - 1] && Follows(figures[share - 1], figures[share]) && !IsBoundOfAnother(figures[share]))
            return OfTurned(figures[share - 2], figures[share - 1], figures[share]) ?? Claim(figures[share - 2], figures[share - 1], figures[share], Certainty.Certain);
        if (share + 2 < figures.Count && Ratios.Under(figures[share + 1], figures) == figures[share + 2] && OpensBracket(figures[share], figures[share + 1]) && figures[share + 1].Figure.Role != FigureRole.PreviousPeriod)
            return Claim(figures[share + 1], figures[share + 2], figures[share], Certainty.Certain);
        return null;
    }

    /// <summary>"7.150 em/7.078 em, đạt 99,0%": whoever writes the whole before the slash is understood by the share. Null where the share is not that of the lower of the upper.</summary>
    public static ShareClaim? OfTurned(FigureSetting upper, FigureSetting lower, FigureSetting share) =>
        upper.Figure.Value > lower.Figure.Value && Claim(lower, upper, share, Certainty.Certain) is { Verdict: Verdict.Holds or Verdict.HoldsWithinRounding } turned ? turned : null;

    // "5/8 đơn vị có tỷ lệ hộ nghèo trên 10%" says which are counted.
    private static bool IsBoundOfAnother(FigureSetting share) =>
        share.Figure.Quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost
        && share.Setting.Words(share.Setting.Before).SkipWhile(share.Setting.Line.Joining.BeforeShares.Contains).Any();

    // "members delivered 39,200 tonnes. Against a target of 41,000 tonnes this is 95.6%": the plan opens the sentence, and its part is told before.
    private static ShareClaim? OfPlanAhead(IReadOnlyList<FigureSetting> figures, int share)
    {
        var plan = share > 0 ? figures[share - 1] : null;
        if (plan is not { IsQuantity: true, Figure.Role: FigureRole.Plan or FigureRole.Target } || plan.Figure.Value == 0 || !plan.Setting.Has(Cue.Versus) || !SharesSentence(plan, figures[share])
            || figures.Take(share - 1).Any(figure => SharesSentence(figure, plan)))
            return null;
        ShareClaim[] claims = [.. figures.Take(share - 1).Where(figure => figure.IsActual && figure.Figure.Unit == plan.Figure.Unit).Select(figure => Claim(figure, plan, figures[share], Certainty.Certain))];
        return Array.Find(claims, claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding) ?? Array.Find(claims, DigitSlip.IsShareSwapped);
    }

    // "drilled 212 boreholes against a plan of 200, or 106% of the target", "EUR 4.2 million against a budget of EUR 4.0 million (105%)"
    private static ShareClaim? OfPlanBefore(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (share < 2 || figures[share - 1] is not { IsQuantity: true, Figure.Role: FigureRole.Plan } plan || !plan.Setting.Has(Cue.Versus) || !figures[share - 2].IsActual || !InOneClause(figures[share - 2], figures[share]))
            return null;
        var isOfPlan = IsOfPlan(figures[share]) || OpensBracket(plan, figures[share]);
        return isOfPlan && Follows(plan, figures[share]) && Units.CanAdd(plan.Figure.Unit, figures[share - 2].Figure.Unit) && plan.Figure.Value != 0
            ? Claim(figures[share - 2], plan, figures[share], Certainty.Likely)
            : null;
    }

    // "chiếm 41,2% tổng số hộ (4.480 hộ)", "bằng 105,2% kế hoạch (3,25 tỷ đồng)": the whole stands behind the share.
    private static ShareClaim? WholeBehind(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (share + 1 >= figures.Count || PartOf(figures, share) is not { } part)
            return null;
        var whole = figures[share + 1];
        // "47 tuyến với chiều dài 38,6 km, tăng 5 tuyến, đạt 78,3% kế hoạch (60 tuyến)": what is told beside in another unit is no part.
        if (part.Figure.Unit != whole.Figure.Unit && part != figures[share - 1])
            part = figures.LastOrDefault(figure => figure.At < part.At && figure.IsActual && figure.Figure.Unit == whole.Figure.Unit && InOneClause(figure, whole)) ?? part;
        if (!whole.IsQuantity || whole.Figure.Role == FigureRole.Change || !(whole.Figure.Unit == part.Figure.Unit || (part == figures[share - 1] && Units.IsShortFor(part.Figure.Unit, whole.Figure.Unit))) || whole.Figure.Value == 0 || !(OpensBracket(figures[share], whole) || IsPlanNamed(figures[share], whole)) || !InOneClause(figures[share], whole))
            return null;
        var line = whole.Setting.Line;
        // "chiếm 85% (năm trước 186 mẫu)": a time inside the bracket begins another statement.
        var named = Enumerable.Range(figures[share].At, whole.At - figures[share].At)
            .Any(i => line.CueAt(i).Cue is Cue.Total or Cue.OutOf or Cue.Plan or Cue.Versus || (line.CueAt(i).Cue == Cue.EarlierPeriod && PartitionTotals.Depth(line, i, whole.At) > 0));
        var claim = Claim(part, whole, figures[share], named ? Certainty.Certain : Certainty.None);
        if (claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding || !named)
            return claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding ? claim : null;
        // "dư nợ đạt 3.897 tỷ đồng, tăng 312,6 tỷ đồng so với đầu năm, bằng 94,7% kế hoạch tăng trưởng (330 tỷ đồng)": the plan is of the rise.
        return OfAnotherBefore(figures, share, whole) ?? (InOneClause(part, figures[share]) ? claim : null);
    }

    // "bằng 44,6% kế hoạch vốn 320 tỷ đồng": nothing but words from the share to its plan.
    private static bool IsPlanNamed(FigureSetting share, FigureSetting plan) =>
        plan.Figure.Role == FigureRole.Plan && IsOfPlan(share) && Enumerable.Range(share.Setting.UnitEnd, Math.Max(0, plan.At - share.Setting.UnitEnd)).All(i => share.Setting.Line.Tokens[i].Kind == TokenKind.Word);

    private static ShareClaim? OfAnotherBefore(IReadOnlyList<FigureSetting> figures, int share, FigureSetting whole) =>
        figures.Take(share).Where(figure => figure.IsQuantity && figure.Figure.Unit == whole.Figure.Unit && SharesSentence(figure, whole))
            .Select(figure => Claim(figure, whole, figures[share], Certainty.Likely))
            .LastOrDefault(claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding);

    /// <summary>Whether no semicolon or stop stands between two figures, in whatever order.</summary>
    public static bool InOneClause(FigureSetting left, FigureSetting right)
    {
        var tokens = left.Setting.Line.Tokens;
        return SharesSentence(left, right) && Enumerable.Range(Math.Min(left.At, right.At), Math.Abs(right.At - left.At)).All(i => tokens[i].Kind is not (TokenKind.ClauseEnd or TokenKind.SentenceEnd));
    }

    public static bool SharesSentence(FigureSetting part, FigureSetting whole) =>
        part.Figure.Span.Block == whole.Figure.Span.Block && part.Setting.Sentence.Equals(whole.Setting.Sentence);

    // What the share's own words name ("tỷ lệ đúng hạn 96,8%"), else the figure right before it.
    public static FigureSetting? PartOf(IReadOnlyList<FigureSetting> figures, int share)
    {
        var leads = figures[share].Setting.Line.Joining.BeforeShares;
        var named = Appositions.IsAt(figures, share) ? [] : figures[share].Setting.Words(figures[share].Setting.Before).SkipWhile(leads.Contains).ToArray();
        if (named.Length == 0 && Appositions.IsAt(figures, share))
            return figures[share - 1];
        if (named.Length == 0)
        {
            // "251.600.000 đồng (hai trăm … đồng), đạt 107,8%": the words say the digits again.
            if (share > 1 && figures[share - 1].Figure.Mention.Form == NumberForm.Words && figures[share - 2].IsActual && figures[share - 2].Figure.Unit == figures[share - 1].Figure.Unit)
                return Follows(figures[share - 1], figures[share]) ? figures[share - 2] : null;
            var last = share - 1;
            // "2.846 triệu đồng, tăng 212 triệu đồng (8,0%) so với cùng kỳ (2.634 triệu đồng), đạt 54,7%"
            while (last > 0 && (figures[last].IsInBracketClosedBefore(figures[share]) || (figures[last].Figure.Role == FigureRole.Change && IsOfPlan(figures[share])) || IsWhere(figures, last)))
                last--;
            if (last < share - 1)
                return figures[last].IsActual && SharesSentence(figures[last], figures[share]) && Follows(figures[share].Setting.Line, EndOfTold(figures[share - 1], figures[share]), figures[share].At) ? figures[last] : null;
            return share > 0 && figures[share - 1].IsActual && Follows(figures[share - 1], figures[share]) ? figures[share - 1] : null;
        }

        FigureSetting[] alike =
        [
            .. figures.Take(share).Where(figure =>
                figure.IsActual && SharesSentence(figure, figures[share]) && named.All(word => figure.Figure.Indicator.Terms.Contains(word, StringComparer.Ordinal))),
        ];
        // "trực tuyến toàn trình 2.604 hồ sơ, trực tuyến một phần 517 hồ sơ; tỷ lệ trực tuyến": of several that bear the name it may be of all.
        return alike is [var one] ? one : null;
    }

    // "41 children met it in all three subjects, 68%": where it was has no share, unless more such are told.
    private static bool IsWhere(IReadOnlyList<FigureSetting> figures, int at)
    {
        var (place, counted) = (figures[at], figures[at - 1]);
        var line = place.Setting.Line;
        var before = place.At - 1;
        while (before > counted.At && (line.Joining.Articles.Contains(line.Tokens[before].Word) || line.CueAt(before) is { Cue: Cue.Total, Length: 1 }))
            before--;
        return line.CueAt(before).Cue == Cue.Place && place.IsActual && counted.IsActual && InOneClause(counted, place)
            && place.Figure.Unit.IsCounted && place.Figure.Unit != Unit.None && !figures.Take(at).Any(figure => figure.Figure.Unit == place.Figure.Unit);
    }

    // "13 more than the 305 we started with (4.3%)": what the bracket tells is how much more.
    private static bool IsRiseOf(IReadOnlyList<FigureSetting> figures, int share) =>
        share > 1 && OpensBracket(figures[share - 1], figures[share]) && figures[share - 2].Figure.Role == FigureRole.Change && figures[share - 1].Figure.Value != 0
        && (Hundred * figures[share - 2].Figure.Quantity.Interval).DividedBy(figures[share - 1].Figure.Quantity.Interval)?.Meets(figures[share].Figure.Quantity.Interval) == true;

    // "of which 12 failed, a pass rate of 90%"
    public static bool IsOfTheOthers(ShareClaim claim) =>
        claim.Verdict == Verdict.Contradicted && (Hundred * (claim.Whole.Quantity.Interval - claim.Part.Quantity.Interval)).DividedBy(claim.Whole.Quantity.Interval)?.Meets(claim.Share.Quantity.Interval) == true;

    // Behind the words that say more of the figure, nothing but signs and cues: a new subject takes the share for itself.
    public static bool Follows(FigureSetting figure, FigureSetting share) => Follows(share.Setting.Line, figure.Setting.UnitEnd, share.At);

    private static int EndOfTold(FigureSetting last, FigureSetting share)
    {
        if (!last.IsInBracketClosedBefore(share))
            return last.Setting.UnitEnd;
        var end = share.At;
        while (end > 0 && !share.Setting.Line.Tokens[end - 1].Is(')'))
            end--;
        return end;
    }

    public static bool Follows(TokenLine line, int from, int to)
    {
        var named = true;
        var isSentence = to > from;
        for (var i = from; i < to; i++)
        {
            named &= !line.Tokens[i].Is(',') && !line.Tokens[i].Is('(');
            isSentence &= line.Tokens[i].Kind == TokenKind.Word && line.CueAt(i).Cue == Cue.None;
            if (line.Tokens[i].Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd || line.CueAt(i).Cue is Cue.From)
                return false;
            if (line.CueAt(i) is { Cue: not Cue.None, Length: var length })
                i += length - 1;
            else if (!named && line.Tokens[i].Kind == TokenKind.Word && !line.Joining.BeforeShares.Contains(line.Tokens[i].Word))
                return false;
        }

        // "in 7 of the 11 projects the cost was within 5% of the budget"
        return !isSentence;
    }

    /// <summary>Whether the words behind a share say that it is of a plan, or compare it with another figure.</summary>
    public static bool IsOfPlan(FigureSetting share)
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

    /// <summary>Whether a bracket opens between a share and the figure behind it.</summary>
    public static bool OpensBracket(FigureSetting share, FigureSetting next)
    {
        var tokens = share.Setting.Line.Tokens;
        return Enumerable.Range(share.At + 1, next.At - share.At - 1).Any(i => tokens[i].Is('('));
    }

    public static ShareClaim Claim(FigureSetting part, FigureSetting whole, FigureSetting share, Certainty certainty) =>
        new(part.Figure, whole.Figure, share.Figure, new Basis(share.Figure.Mention.Text, certainty));
}
