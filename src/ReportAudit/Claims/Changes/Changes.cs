using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds rises and falls with the values that they are between: tăng, giảm, so với cùng kỳ.</summary>
internal static class Changes
{
    private const int MostWordsToPercent = 3;

    public static IEnumerable<Claim> Find(ReportText text)
    {
        Claim[] nearby = [.. text.Report.Blocks.Select(block => text.Settings(block).Where(figure => !TimesAgo.IsAt(figure.Setting.Line, figure.At)).ToArray()).SelectMany(figures => WithPercents(figures, [.. In(figures, text)]))];
        Claim[] found = [.. nearby, .. NamedChanges.Find(text, nearby.OfType<ChangeClaim>().Select(claim => claim.Change).ToHashSet())];
        var told = found.SelectMany(claim => claim.Evidence.Select(item => item.Figure)).ToHashSet();
        return [.. found, .. PlanExcesses.Find(text, told), .. new RisesSinceEarlier(text).Find(told)];
    }

    // "rose from 143 to 178, that is by 35 or 24.5%": the percentage behind a rise that follows from its two values is of the earlier one.
    private static IEnumerable<Claim> WithPercents(IReadOnlyList<FigureSetting> figures, Claim[] claims)
    {
        HashSet<Figure> told = [.. claims.Select(claim => claim is DoubleChangeClaim twice ? twice.Percent : claim.Subject)];
        foreach (var claim in claims)
        {
            // Between counts there are no points.
            if (claim is ChangeClaim { Change.Unit: { Dimension: UnitDimension.Percent, Name: not "%" }, Current.Unit.Dimension: not UnitDimension.Percent })
                continue;
            yield return claim;
            if (claim is not ChangeClaim { IsRelative: false, IsFold: false, Verdict: Verdict.Holds } change || Enumerable.Range(0, figures.Count).FirstOrDefault(at => figures[at].Figure == change.Change, -1) is not (>= 0 and var at))
                continue;
            if ((Bracketed(figures, at) ?? NextInPercent(figures, at)) is { } percent && told.Add(percent.Figure))
                yield return new DoubleChangeClaim(change.Previous, BaseIsPrevious: true, change.Change, percent.Figure, change.IsRise, change.Basis) { IsIndex = percent.Setting.Has(Cue.Equals) };
        }
    }

    private static IEnumerable<Claim> In(IReadOnlyList<FigureSetting> figures, ReportText text)
    {
        var language = text.Language;
        HashSet<Figure> settled = [];
        for (var i = 0; i < figures.Count; i++)
        {
            // "rose from 392 by 26 (6.6%)": what is right of the amount and of what it was is of nothing else.
            if (settled.Contains(figures[i].Figure))
                continue;
            if (figures[i].Figure.Role != FigureRole.Change || IsAimedAt(figures[i]) || (DirectionOf(figures[i]) ?? DirectionToldBefore(figures, i)) is not { } isRise)
                continue;
            var between = FromTo(figures, i);
            if (between is { } movement)
                yield return Change(movement.Current, movement.Previous, figures[i], isRise);
            if (MovementBehind(figures, i) is { } behind)
            {
                yield return Change(behind.Current, behind.Previous, figures[i], isRise);
                continue;
            }

            if (InBracketBehind(figures, i) is { } bracketed)
            {
                yield return Change(bracketed.Current, bracketed.Previous, figures[i], isRise);
                continue;
            }

            if (IsToldAgainInPercent(figures, i))
            {
                yield return new DoubleChangeClaim(figures[i - 1].Figure, BaseIsPrevious: true, figures[i - 2].Figure, figures[i].Figure, isRise, BasisOf(figures[i]));
                continue;
            }

            if (ToldAgainBehindBase(figures, i) is { } again)
                yield return new DoubleChangeClaim(figures[i + 1].Figure, BaseIsPrevious: true, figures[i].Figure, again.Figure, isRise, BasisOf(figures[i]));
            var percent = Bracketed(figures, i);
            var earlier = percent is null ? null : PreviousValues.EarlierBefore(figures, i) ?? PreviousValues.EarlierBehind(figures, i + 2);
            if (earlier is not null)
            {
                DoubleChangeClaim twice = new(earlier.Figure, BaseIsPrevious: true, figures[i].Figure, percent!.Figure, isRise, BasisOf(figures[i])) { IsIndex = percent.Setting.Has(Cue.Equals) };
                if (twice.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding)
                    settled.Add(percent.Figure);
                yield return twice;
            }

            if (PointChanges.Find(figures, i, language) is { } points)
            {
                yield return Change(points.Current, points.Previous, figures[i], isRise);
                continue;
            }

            if (ResumedChanges.Find(figures, i, text) is { } resumed)
            {
                yield return Change(resumed.Current, resumed.Previous, figures[i], isRise);
                continue;
            }

            if (OfClausesBefore(figures, i) is { } told)
            {
                yield return Change(told.Current, told.Previous, figures[i], isRise);
                if (percent is not null)
                    yield return new DoubleChangeClaim(told.Previous.Figure, BaseIsPrevious: true, figures[i].Figure, percent.Figure, isRise, BasisOf(figures[i])) { IsIndex = percent.Setting.Has(Cue.Equals) };
                continue;
            }

            if (ComparedTopics.Find(figures, i, language.Fillers) is { } topic)
            {
                yield return Change(topic.Current, topic.Previous, figures[i], isRise);
                continue;
            }

            if ((CurrentValues.BeforeRate(figures, i) ?? CurrentValues.Before(figures, i) ?? CurrentValues.Behind(figures, i, percent) ?? CurrentValues.ByName(figures, i, language)) is not { } current || CurrentValues.IsOfOther(current, figures[i], language.Fillers))
                continue;
            if ((PreviousValues.Behind(figures, i, current) ?? (between is null ? PreviousValues.Before(figures, i, current) : null)) is { } previous)
            {
                var claim = OfSubject(figures, Change(current, previous, figures[i], isRise), figures[i]);
                if (claim.Verdict != Verdict.Contradicted || !IsNet(figures, figures[i]))
                    yield return claim;
            }

            if (earlier is null && percent is not null && !IsImprovement(figures[i]) && AreAlike(figures[i].Figure, current.Figure))
                yield return new DoubleChangeClaim(current.Figure, BaseIsPrevious: IsLeftFor(figures, current, figures[i], isRise), figures[i].Figure, percent.Figure, isRise, BasisOf(figures[i])) { IsIndex = percent.Setting.Has(Cue.Equals) };
        }
    }

    // "Sản lượng 41.565,9 tấn; vụ trước 41.219,1 tấn; tăng 346,8 tấn, tương đương 0,84%": each in a clause of its own.
    private static (FigureSetting Current, FigureSetting Previous)? OfClausesBefore(IReadOnlyList<FigureSetting> figures, int change)
    {
        if (change < 2)
            return null;
        var (current, previous, told) = (figures[change - 2], figures[change - 1], figures[change]);
        var areApart = !Shares.InOneClause(previous, told) && !Shares.InOneClause(current, previous) && Shares.SharesSentence(current, told);
        return areApart && current.IsActual && previous.Figure.Role == FigureRole.PreviousPeriod && previous.Figure.Unit == current.Figure.Unit && told.Figure.Unit == current.Figure.Unit
            && figures.Count(figure => figure.At < told.At && Shares.SharesSentence(figure, told)) == 2
            ? (current, previous)
            : null;
    }

    // "kết nạp mới 415 hội viên, đưa ra khỏi danh sách 132 hội viên, như vậy tăng 283 hội viên": what came in less what went out.
    private static bool IsNet(IReadOnlyList<FigureSetting> figures, FigureSetting change)
    {
        FigureSetting[] before = [.. figures.Where(figure => figure.At < change.At && figure.IsActual && figure.Figure.Unit == change.Figure.Unit && Shares.SharesSentence(figure, change))];
        return before.Zip(before.Skip(1)).Any(pair => Ratios.Under(pair.First, figures) != pair.Second && Math.Abs(pair.First.Figure.Value - pair.Second.Figure.Value) == change.Figure.Value);
    }

    // "còn 18.462 hộ nghèo; cuối năm 2022 là 22.715 hộ, như vậy giảm 4.253 hộ, tương đương 18,72%": the figure before is what it fell from, where the one before that is what it came to.
    private static bool IsLeftFor(IReadOnlyList<FigureSetting> figures, FigureSetting earlier, FigureSetting change, bool isRise) =>
        figures.Any(now => now.At < earlier.At && now.IsActual && now.Figure.Unit == earlier.Figure.Unit && Shares.SharesSentence(now, change)
            && now.Figure.Value == earlier.Figure.Value + (isRise ? change.Figure.Value : -change.Figure.Value));

    // "63 hộ nghèo, chiếm 3,9% tổng số 1.614 hộ, giảm 21 hộ so với năm trước (84 hộ)": what fell is told before the whole of its share.
    private static ChangeClaim OfSubject(IReadOnlyList<FigureSetting> figures, ChangeClaim nearest, FigureSetting change)
    {
        if (nearest.Verdict != Verdict.Contradicted)
            return nearest;
        ChangeClaim[] others =
        [
            .. figures
                .Where(figure => figure.At < change.At && figure.IsActual && figure.Figure.Unit == nearest.Current.Unit && figure.Figure != nearest.Previous && Shares.InOneClause(figure, change))
                .Select(figure => new ChangeClaim(figure.Figure, nearest.Previous, nearest.Change, nearest.IsRise, nearest.Basis)),
        ];
        return Array.FindLast(others, claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding)
            ?? (Plausibility.IsNear(nearest) ? nearest : Array.FindLast(others, Plausibility.IsNear) ?? nearest);
    }

    /// <summary>Whether the words say that something rose; null where they do not say.</summary>
    public static bool? DirectionOf(FigureSetting change) => change.Setting.ComparisonBehind switch
    {
        Cue.MoreBehind => true,
        Cue.LessBehind => false,
        _ => change.Setting.Cues.LastOrDefault(cue => cue is not (Cue.MoreBehind or Cue.LessBehind)) switch
        {
            Cue.Increase or Cue.Improvement or Cue.Exceeds => true,
            Cue.Decrease or Cue.FallsShort => false,
            _ => change.Figure.Mention.Text[0] switch
            {
                '+' => true,
                '-' or '−' or '–' => false,
                _ => null,
            },
        },
    };

    // "down 37, 8.1%"; "rose from 143 to 178, that is by 35"
    private static bool? DirectionToldBefore(IReadOnlyList<FigureSetting> figures, int change)
    {
        if (ToldBy.MovementOf(figures[change].Setting) is not Cue.None and var movement)
            return movement == Cue.Increase;
        if (change > 0 && figures[change - 1] is { IsQuantity: true, Figure.Role: FigureRole.Change } && InBracketBehind(figures, change) is not null)
            return DirectionOf(figures[change - 1]);
        return IsToldAgainInPercent(figures, change) ? DirectionOf(figures[change - 2]) : null;
    }

    // "giảm 0,8 điểm, vượt mức giảm 0,5 điểm tỉnh giao", "against a target reduction of 12"
    private static bool IsAimedAt(FigureSetting change)
    {
        var (line, start) = (change.Setting.Line, change.Setting.Sentence.Start.Value);
        var cue = change.At - 1;
        while (cue > start && line.Tokens[cue].Kind == TokenKind.Word && line.CueAt(cue).Cue is not (Cue.Increase or Cue.Decrease))
            cue--;
        return cue > start && line.CueAt(cue).Cue is Cue.Increase or Cue.Decrease && line.Joining.BeforeAimedChanges.Contains(line.Tokens[cue - 1].Word);
    }

    // "tăng 66 hộ so với cùng kỳ (1.234 hộ), tương đương 5,3%"
    private static bool IsToldAgainInPercent(IReadOnlyList<FigureSetting> figures, int change) =>
        change > 1 && figures[change].Figure.Unit.Dimension == UnitDimension.Percent && figures[change - 1].Figure.Role == FigureRole.PreviousPeriod && figures[change - 1].IsInBracketClosedBefore(figures[change])
        && figures[change - 2] is { Figure: { Role: FigureRole.Change, Unit.Dimension: not UnitDimension.Percent } } before && before.Figure.Unit == figures[change - 1].Figure.Unit && Shares.InOneClause(before, figures[change])
        && !figures[change].Setting.Has(Cue.Exceeds) && !figures[change].Setting.Has(Cue.FallsShort) && !Shares.IsOfPlan(figures[change]);

    /// <summary>Whether two figures count the same: "146 people, 12 fewer than the 134 of a year before", where a bare number counts what the others do.</summary>
    public static bool AreAlike(Figure told, Figure current) =>
        told.Unit == current.Unit || (told.Unit == Unit.None && current.Unit.IsCounted) || IsPerOf(told.Unit, current.Unit) || IsPerOf(current.Unit, told.Unit);

    /// <summary>Whether the one is so much of the other for each: "Rs. 1,640 per quintal against Rs. 1,285", where what it is paid for need not be said again.</summary>
    public static bool IsPerOf(Unit rate, Unit unit) => unit != Unit.None && rate.Name.StartsWith($"{unit.Name}/", StringComparison.Ordinal);

    // "418 offences (455 in 2023; down 37, 8.1%)": the bracket compares the figure that it stands behind with the one that it opens with.
    private static (FigureSetting Current, FigureSetting Previous)? InBracketBehind(IReadOnlyList<FigureSetting> figures, int change)
    {
        var (line, at) = (figures[change].Setting.Line, figures[change].At);
        var first = Enumerable.Range(0, change).FirstOrDefault(i => SharesBracket(i), -1);
        if (first < 1 || figures[first].Figure.Role != FigureRole.PreviousPeriod || Enumerable.Range(first + 1, change - first - 1).Any(i => figures[i].Figure.Role != FigureRole.Change))
            return null;
        var (current, previous) = (figures[first - 1], figures[first]);
        var open = previous.At - 1;
        while (!line.Tokens[open].Is('('))
            open--;
        var isBehind = Enumerable.Range(current.Setting.UnitEnd, Math.Max(0, open - current.Setting.UnitEnd)).All(i => line.Tokens[i].Is(',') || (line.Tokens[i].Kind == TokenKind.Word && line.CueAt(i).Cue == Cue.None));
        return isBehind && current.IsActual && SharesUnit() && Enumerable.Range(previous.At, at - previous.At).Any(i => line.Tokens[i].Kind == TokenKind.ClauseEnd) ? (current, previous) : null;

        bool SharesBracket(int i) => figures[i].Setting.Line == line && PartitionTotals.Depth(line, figures[i].At, at) == 0 && PartitionTotals.Depth(line, figures[i].Setting.Sentence.Start.Value, figures[i].At) > 0;

        bool SharesUnit() => AreAlike(previous.Figure, current.Figure) && (figures[change].Figure.Unit.Dimension == UnitDimension.Percent || AreAlike(figures[change].Figure, current.Figure));
    }

    // "136 more than the 280 of a year before, or 48.6%"
    private static FigureSetting? ToldAgainBehindBase(IReadOnlyList<FigureSetting> figures, int change) =>
        change + 2 < figures.Count && figures[change].IsQuantity && figures[change + 1].IsQuantity && figures[change + 2].Figure is { Role: FigureRole.Change, Unit.Dimension: UnitDimension.Percent }
            && Shares.SharesSentence(figures[change], figures[change + 2]) && ComparisonRoles.IsToldAgainBehindBase(figures[change + 2].Setting, figures[change + 1].At) && AreAlike(figures[change].Figure, figures[change + 1].Figure)
            ? figures[change + 2]
            : null;

    private static FigureSetting? Bracketed(IReadOnlyList<FigureSetting> figures, int change)
    {
        if (change + 1 >= figures.Count || figures[change].Figure.Unit.Dimension == UnitDimension.Percent)
            return null;
        var next = figures[change + 1];
        if (next.Figure.Unit.Dimension != UnitDimension.Percent || !Shares.InOneClause(figures[change], next) || (next.Setting.Has(Cue.Equals) && Shares.IsOfPlan(next)))
            return null;
        var tokens = next.Setting.Line.Tokens;
        var opened = Enumerable.Range(figures[change].At + 1, next.At - figures[change].At - 1).Any(i => tokens[i].Is('('));
        return (opened || next.Setting.Has(Cue.Equals) || next.Figure.Role == FigureRole.Change && (ComparisonRoles.IsChangeToldAgain(next.Setting) || ToldBy.MovementOf(next.Setting) != Cue.None)) && !next.Setting.Has(Cue.Attains) ? next : null;
    }

    // "tăng 242 người, tỷ lệ tăng 8,14%"
    private static FigureSetting? NextInPercent(IReadOnlyList<FigureSetting> figures, int change) =>
        change + 1 < figures.Count && figures[change + 1] is { Figure: { Role: FigureRole.Change, Unit.Name: "%" } } next && Shares.InOneClause(figures[change], next)
            && next.Setting.Words(figures[change].Setting.UnitEnd..next.At).Count <= MostWordsToPercent && DirectionOf(next) == DirectionOf(figures[change])
            ? next
            : null;

    // "tăng từ 80 lên 100 triệu đồng (tăng 25%)", "rose to 164 from 139, an increase of 25 or 18%".
    private static (FigureSetting Previous, FigureSetting Current)? FromTo(IReadOnlyList<FigureSetting> figures, int change)
    {
        var last = change - 1;
        while (last > 1 && figures[last].Figure.Role == FigureRole.Change && Shares.InOneClause(figures[last], figures[change]))
            last--;
        if (last < 1)
            return null;
        var (first, second) = (figures[last - 1], figures[last]);
        if (!Shares.InOneClause(first, figures[change]) || !first.IsQuantity || !second.IsQuantity || !(Units.CanAdd(first.Figure.Unit, second.Figure.Unit) || IsPerOf(second.Figure.Unit, first.Figure.Unit)))
            return null;
        if (first.Setting.Has(Cue.From) && (second.Setting.Has(Cue.To) || second.Setting.Has(Cue.Left)))
            return (first, second);
        return first.Setting.Has(Cue.To) && !first.Setting.Has(Cue.From) && second.Setting.Cues is [.., Cue.From] && second.Figure.Role == FigureRole.PreviousPeriod ? (second, first) : null;
    }

    // "rose by 1.4 million to 9.3 million, compared with 8.4 million"; "fell 12% from 75 to 66 cases".
    private static (FigureSetting Previous, FigureSetting Current)? MovementBehind(IReadOnlyList<FigureSetting> figures, int change)
    {
        if (change + 2 >= figures.Count || !Shares.InOneClause(figures[change], figures[change + 2]))
            return null;
        var (first, second) = (figures[change + 1], figures[change + 2]);
        var line = second.Setting.Line;
        // "down 6.7% from 12,800, while other sessions rose to 24,610 from 22,150"
        if (Enumerable.Range(first.At, second.At - first.At).Any(i => line.Joining.Turns.Contains(line.Tokens[i].Word)))
            return null;
        if (!first.IsQuantity || !second.IsQuantity || first.Figure.Unit != second.Figure.Unit || first.Figure.Role == FigureRole.Change || second.Figure.Role == FigureRole.Change)
            return null;
        if (first.Setting.Has(Cue.From) && (second.Setting.Has(Cue.To) || second.Setting.Has(Cue.Left)))
            return (first, second);
        var isBack = second.Setting.Cues.Any(cue => cue is Cue.From or Cue.Versus or Cue.EarlierPeriod);
        return first.Setting.Has(Cue.To) && !first.Setting.Has(Cue.From) && isBack ? (second, first) : null;
    }

    public static ChangeClaim Change(FigureSetting current, FigureSetting previous, FigureSetting change, bool isRise) =>
        new(current.Figure, previous.Figure, change.Figure, IsImprovement(change) ? current.Figure.Value >= previous.Figure.Value : isRise, BasisOf(change));

    // Fewer arrears are as good as more visitors.
    private static bool IsImprovement(FigureSetting change) => change.Setting.ComparisonBehind == Cue.None && change.Setting.Cues.LastOrDefault(cue => cue is not (Cue.MoreBehind or Cue.LessBehind)) == Cue.Improvement;

    private static Basis BasisOf(FigureSetting change) => new(change.Setting.TextOf(change.Setting.Before) is { Length: > 0 } words ? words : change.Figure.Mention.Text, Certainty.Certain);
}
