using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds rises and falls with the values that they are between: tăng, giảm, so với cùng kỳ.</summary>
internal static class Changes
{
    public static IEnumerable<Claim> Find(ReportText text)
    {
        Claim[] nearby = [.. text.Report.Blocks.SelectMany(block => In(text.Settings(block), text.Language))];
        return nearby.Concat(NamedChanges.Find(text, nearby.OfType<ChangeClaim>().Select(claim => claim.Change).ToHashSet()));
    }

    private static IEnumerable<Claim> In(IReadOnlyList<FigureSetting> figures, LanguagePack language)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].Figure.Role != FigureRole.Change || (DirectionOf(figures[i]) ?? DirectionToldBefore(figures, i)) is not { } isRise)
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
            var earlier = percent is null ? null : EarlierBefore(figures, i) ?? EarlierBehind(figures, i + 2);
            if (earlier is not null)
                yield return new DoubleChangeClaim(earlier.Figure, BaseIsPrevious: true, figures[i].Figure, percent!.Figure, isRise, BasisOf(figures[i])) { IsIndex = percent.Setting.Has(Cue.Equals) };
            if (OfPoints(figures, i) is { } points)
            {
                yield return Change(points.Current, points.Previous, figures[i], isRise);
                continue;
            }

            if (ResumedChanges.Find(figures, i, language.Partitions) is { } resumed)
            {
                yield return Change(resumed.Current, resumed.Previous, figures[i], isRise);
                continue;
            }

            if ((Current(figures, i) ?? CurrentBehind(figures, i, percent) ?? CurrentByName(figures, i, language)) is not { } current || IsOfOther(current, figures[i], language.Fillers))
                continue;
            if ((Previous(figures, i, current) ?? (between is null ? PreviousBefore(figures, i, current) : null)) is { } previous)
            {
                var claim = OfSubject(figures, Change(current, previous, figures[i], isRise), figures[i]);
                if (claim.Verdict != Verdict.Contradicted || !IsNet(figures, figures[i]))
                    yield return claim;
            }

            if (earlier is null && percent is not null && !IsImprovement(figures[i]) && AreAlike(figures[i].Figure, current.Figure))
                yield return new DoubleChangeClaim(current.Figure, BaseIsPrevious: IsLeftFor(figures, current, figures[i], isRise), figures[i].Figure, percent.Figure, isRise, BasisOf(figures[i])) { IsIndex = percent.Setting.Has(Cue.Equals) };
        }
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
    private static ChangeClaim OfSubject(IReadOnlyList<FigureSetting> figures, ChangeClaim nearest, FigureSetting change) =>
        nearest.Verdict != Verdict.Contradicted
            ? nearest
            : figures
                .Where(figure => figure.At < change.At && figure.IsActual && figure.Figure.Unit == nearest.Current.Unit && Shares.InOneClause(figure, change))
                .Select(figure => new ChangeClaim(figure.Figure, nearest.Previous, nearest.Change, nearest.IsRise, nearest.Basis))
                .LastOrDefault(claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding) ?? nearest;

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

    // "down 37, 8.1%"
    private static bool? DirectionToldBefore(IReadOnlyList<FigureSetting> figures, int change)
    {
        if (change > 0 && figures[change - 1] is { IsQuantity: true, Figure.Role: FigureRole.Change } && InBracketBehind(figures, change) is not null)
            return DirectionOf(figures[change - 1]);
        return IsToldAgainInPercent(figures, change) ? DirectionOf(figures[change - 2]) : null;
    }

    // "tăng 66 hộ so với cùng kỳ (1.234 hộ), tương đương 5,3%"
    private static bool IsToldAgainInPercent(IReadOnlyList<FigureSetting> figures, int change) =>
        change > 1 && figures[change].Figure.Unit.Dimension == UnitDimension.Percent && figures[change - 1].Figure.Role == FigureRole.PreviousPeriod && figures[change - 1].IsInBracketClosedBefore(figures[change])
        && figures[change - 2] is { Figure: { Role: FigureRole.Change, Unit.Dimension: not UnitDimension.Percent } } before && before.Figure.Unit == figures[change - 1].Figure.Unit && Shares.InOneClause(before, figures[change])
        && !figures[change].Setting.Has(Cue.Exceeds) && !figures[change].Setting.Has(Cue.FallsShort) && !Shares.IsOfPlan(figures[change]);

    /// <summary>Whether two figures count the same: "146 people, 12 fewer than the 134 of a year before", where a bare number counts what the others do.</summary>
    public static bool AreAlike(Figure told, Figure current) =>
        told.Unit == current.Unit || (told.Unit == Unit.None && current.Unit.IsCounted);

    // "đạt 56,5% kế hoạch; cùng kỳ đạt 51,8%; tỷ lệ cao hơn 4,7 điểm phần trăm": the one share of now and the one of then that the sentence told before.
    private static (FigureSetting Current, FigureSetting Previous)? OfPoints(IReadOnlyList<FigureSetting> figures, int change)
    {
        if (figures[change].Figure.Unit is not { Dimension: UnitDimension.Percent, Name: not "%" })
            return null;
        FigureSetting[] shares = [.. figures.Take(change).Where(figure => figure.Figure.Unit.Name == "%" && figure.Figure.Role is FigureRole.Share or FigureRole.PreviousPeriod && Shares.SharesSentence(figure, figures[change]))];
        return shares is [var current, var previous] && !IsEarlier(current) && IsEarlier(previous) ? (current, previous) : null;

        static bool IsEarlier(FigureSetting share) => share.Figure.Role == FigureRole.PreviousPeriod || share.Setting.Has(Cue.EarlierPeriod) || InClauseOfEarlierPeriod(share);
    }

    // "cùng kỳ năm 2023 giải ngân 187 tỷ đồng, đạt 51,8%"
    private static bool InClauseOfEarlierPeriod(FigureSetting share)
    {
        var line = share.Setting.Line;
        for (var i = share.At - 1; i >= share.Setting.Sentence.Start.Value && line.Tokens[i].Kind != TokenKind.ClauseEnd; i--)
        {
            if (line.CueAt(i).Cue == Cue.EarlierPeriod)
                return true;
        }

        return false;
    }

    // "So với năm 2021 (2.610 vụ), số vụ tăng 308 vụ (11,8%)".
    private static FigureSetting? EarlierBefore(IReadOnlyList<FigureSetting> figures, int change) =>
        change > 0 && figures[change - 1].Figure.Role == FigureRole.PreviousPeriod
            && Shares.InOneClause(figures[change - 1], figures[change]) && figures[change - 1].Figure.Unit == figures[change].Figure.Unit
            && figures.Count(figure => figure.Figure.Role == FigureRole.PreviousPeriod && figure.Setting.Sentence.Equals(figures[change].Setting.Sentence)) == 1
            ? figures[change - 1]
            : null;

    // "tăng 618 học sinh (2%; năm học trước 31.228 học sinh)"
    private static FigureSetting? EarlierBehind(IReadOnlyList<FigureSetting> figures, int at) =>
        at < figures.Count && figures[at].Figure.Role == FigureRole.PreviousPeriod && figures[at].Figure.Unit == figures[at - 2].Figure.Unit
            && figures[at].Setting.Sentence.Equals(figures[at - 2].Setting.Sentence)
            ? figures[at]
            : null;

    // The nearest value before the change in its sentence, its own shares and changes passed over.
    private static FigureSetting? Current(IReadOnlyList<FigureSetting> figures, int change) =>
        Current(figures, change, IsComparable) ?? Current(figures, change, IsComparableInShort);

    private static FigureSetting? Current(IReadOnlyList<FigureSetting> figures, int change, Func<Figure, Figure, bool> isComparable)
    {
        for (var i = change - 1; i >= 0 && Shares.InOneClause(figures[i], figures[change]); i--)
        {
            var figure = figures[i].Figure;
            // "(năm 2023 bổ sung 2,5 tỷ đồng, vượt 25% kế hoạch)": all of the bracket is of that year.
            if (i == change - 1 && figure.Role == FigureRole.PreviousPeriod && AreInOneBracket(figures[i], figures[change]))
                return null;
            var isLower = i > 0 && Ratios.Under(figures[i - 1], figures) == figures[i];
            if (figure.Role is FigureRole.Share or FigureRole.Change or FigureRole.PreviousPeriod or FigureRole.Plan || isLower || IsInClosedBracket(figures[i], figures[change]))
                continue;
            if (IsComparedWith(figures, i))
                continue;
            if (figures[i].IsQuantity && isComparable(figure, figures[change].Figure) && !IsWhere(figures, i, change))
                return figures[i];
            // "645 vụ/1.127 bị can, tăng 72 vụ": what is counted beside it in another unit is not what rose.
            if (!IsCountedBeside(figure, figures[change].Figure))
                return null;
        }

        return null;
    }

    // "EUR 87.4 million on 30 September as compared with EUR 94.6 million on 1 January, a reduction of": the second is what the first is measured by.
    private static bool IsComparedWith(IReadOnlyList<FigureSetting> figures, int at) =>
        at > 0 && figures[at].IsActual && figures[at].Setting.Cues is [.., Cue.Versus] && figures[at - 1].IsActual && figures[at - 1].Figure.Unit == figures[at].Figure.Unit && Shares.InOneClause(figures[at - 1], figures[at]);

    // "640 pupils in five schools, 31 more than": where they are counted did not rise.
    private static bool IsWhere(IReadOnlyList<FigureSetting> figures, int at, int change) =>
        figures[change].Figure.Unit == Unit.None && at > 0 && figures[at - 1].IsActual && figures[at - 1].Figure.Unit.IsCounted && figures[at - 1].Figure.Unit != figures[at].Figure.Unit
        && figures[at].Setting.Line.CueAt(figures[at].At - 1).Cue == Cue.Place && Shares.InOneClause(figures[at - 1], figures[change]);

    private static bool AreInOneBracket(FigureSetting left, FigureSetting right) =>
        PartitionTotals.Depth(left.Setting.Line, left.Setting.Sentence.Start.Value, left.At) > 0 && PartitionTotals.Depth(left.Setting.Line, left.At, right.At) == 0;

    // "1,260 arrived and 310 left, so that the number rose by 950": a bare number behind a subject of its own is not of the bare number before.
    // "costs were £318,000, 10% less than in 2022, although consumption fell by 6%": nor is what a word turns to.
    private static bool IsOfOther(FigureSetting current, FigureSetting change, IReadOnlySet<string> fillers)
    {
        var line = change.Setting.Line;
        var areBare = current.Figure.Unit == Unit.None && change.Figure.Unit == Unit.None;
        return current.At < change.At
            && (Last(i => line.Joining.Turns.Contains(line.Tokens[i].Word)) ?? (areBare ? Last(i => line.Tokens[i].Is(',')) : null)) is { } turn
            && Enumerable.Range(turn + 1, change.At - turn - 1).Any(i => line.Tokens[i] is { Kind: TokenKind.Word } token && line.CueAt(i).Cue == Cue.None && !fillers.Contains(token.Word));

        int? Last(Predicate<int> isMeant)
        {
            var at = change.At - 1;
            while (at > current.At && !isMeant(at))
                at--;
            return at > current.At ? at : null;
        }
    }

    // Nor is it people who rose by so much money ("dư nợ 385,9 tỷ đồng với 11.284 hộ, tăng 31,5 tỷ đồng"), or a length by so many canals ("47 tuyến với chiều dài 38,6 km, tăng 5 tuyến").
    private static bool IsCountedBeside(Figure figure, Figure change) =>
        figure.Unit.Dimension != UnitDimension.None && change.Unit.Dimension is not (UnitDimension.None or UnitDimension.Percent or UnitDimension.Ratio)
        && (figure.Unit.IsCounted || change.Unit.IsCounted) && (change.Unit.IsCounted || change.Unit.Dimension == UnitDimension.Money);

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
        var isBehind = Enumerable.Range(current.Setting.UnitEnd, Math.Max(0, open - current.Setting.UnitEnd)).All(i => line.Tokens[i].Kind == TokenKind.Word && line.CueAt(i).Cue == Cue.None);
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

    // "tổng đàn 85.862 con (trâu 26.948 con, bò 58.914 con); riêng đàn bò tăng 2,2% so với cùng kỳ (57.642 con)": the clause names what rose.
    private static FigureSetting? CurrentByName(IReadOnlyList<FigureSetting> figures, int change, LanguagePack language)
    {
        var (line, start) = (figures[change].Setting.Line, figures[change].At);
        while (start > figures[change].Setting.Sentence.Start.Value && line.Tokens[start - 1].Kind != TokenKind.ClauseEnd && !SettingReading.IsFigure(line.Tokens[start - 1]))
            start--;
        var end = start;
        while (end < figures[change].At && line.CueAt(end).Cue is not (Cue.Increase or Cue.Decrease))
            end++;
        var subject = figures[change].Setting.Words(start..end);
        if (start == 0 || line.Tokens[start - 1].Kind != TokenKind.ClauseEnd || change + 1 >= figures.Count || figures[change + 1] is not { Figure.Role: FigureRole.PreviousPeriod } earlier || !Shares.OpensBracket(figures[change], earlier))
            return null;
        FigureSetting[] named =
        [
            .. figures.Where(figure => figure.At < start && figure.IsActual && figure.Figure.Unit == earlier.Figure.Unit && Shares.SharesSentence(figure, earlier)
                && NameOf(figure) is [.., var last] name && name.All(subject.Contains) && subject is [.., var subjectEnd] && string.Equals(last, subjectEnd, StringComparison.Ordinal)),
        ];
        return named is [var one] ? one : null;

        string[] NameOf(FigureSetting figure) => [.. figure.Setting.Words(figure.Setting.Before).Where(word => !language.Fillers.Contains(word))];
    }

    // "decreased by 12 accidents (10%) to 108 accidents"
    private static FigureSetting? CurrentBehind(IReadOnlyList<FigureSetting> figures, int change, FigureSetting? percent)
    {
        var at = percent is null ? change + 1 : change + 2;
        return at < figures.Count && figures[at].Setting.Cues is [Cue.To] && figures[at].IsQuantity && IsComparable(figures[at].Figure, figures[change].Figure) && Shares.InOneClause(figures[change], figures[at])
            ? figures[at]
            : null;
    }

    // "6.482 người (nam 3.271 người, nữ 3.211 người), tăng 54 người": the bracket's figures are not what rose.
    private static bool IsInClosedBracket(FigureSetting figure, FigureSetting change) =>
        figure.IsInBracketClosedBefore(change)
        || (HasDash(change.Setting.Line, figure.Setting.Sentence.Start.Value, figure.At) && HasDash(change.Setting.Line, figure.At, change.At));

    // "1,140 people came - 830 to the hall and 310 to the park - which is 4% more": loose dashes set apart as brackets do.
    private static bool HasDash(TokenLine line, int from, int to) =>
        Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Any(i => (line.Tokens[i].Is('-') || line.Tokens[i].Is('–') || line.Tokens[i].Is('—'))
            && line.Tokens[i].Start > line.Tokens[i - 1].End && line.Tokens[i + 1].Start > line.Tokens[i].End);

    private static bool IsComparable(Figure value, Figure change) =>
        change.Unit.Dimension is UnitDimension.Percent or UnitDimension.Ratio
            ? value.Unit.Dimension is not UnitDimension.Percent
            : AreAlike(change, value);

    // "2.846 giấy chứng nhận, tăng 240 giấy"
    private static bool IsComparableInShort(Figure value, Figure change) =>
        change.Unit.IsCounted && value.Unit.IsCounted && Units.IsShortFor(value.Unit, change.Unit);

    // "so với cùng kỳ (1.012 lượt)", "so với năm 2023 là 1.012 lượt".
    private static FigureSetting? Previous(IReadOnlyList<FigureSetting> figures, int change, FigureSetting current)
    {
        var at = change + 1;
        if (at < figures.Count && figures[at].Figure.Unit.Dimension == UnitDimension.Percent && IsSaidOf(figures[change], figures[at]))
            at++;
        if (at >= figures.Count || !figures[at].IsQuantity || !IsOfOneUnit(figures[at], figures[change], current) || !Shares.InOneClause(figures[change], figures[at]))
            return null;
        if (IsBehindNamedBase(figures[change], figures[at]))
            return null;
        // "tăng 10% so với năm 2022, trong đó bưu chính 69 tỷ đồng"
        if (figures[at].Setting.Cues.Any(cue => cue is Cue.OfWhich or Cue.Comprising or Cue.Namely))
            return null;
        var isEarlier = figures[at].Setting.Cues.Any(cue => cue is Cue.Versus or Cue.EarlierPeriod or Cue.From) || (figures[change].Setting.ComparisonBehind != Cue.None && !HasComma(figures[at - 1], figures[at])) || figures[at].Figure.Role == FigureRole.PreviousPeriod;
        return isEarlier && figures[at].Figure.Role != FigureRole.Change ? figures[at] : null;
    }

    // "tăng 2 tiêu chí so với năm 2018, còn 2 tiêu chí chưa đạt": the base is named by its year, and behind the comma something else is told.
    private static bool IsBehindNamedBase(FigureSetting change, FigureSetting next)
    {
        var line = change.Setting.Line;
        var comma = Enumerable.Range(change.Setting.UnitEnd, Math.Max(0, next.At - change.Setting.UnitEnd)).FirstOrDefault(i => line.Tokens[i].Is(','), -1);
        return comma >= 0
            && Enumerable.Range(change.Setting.UnitEnd, comma - change.Setting.UnitEnd).Any(i => line.Tokens[i].Mention?.Period is not null)
            && !Enumerable.Range(comma, next.At - comma).Any(i => line.Tokens[i].Mention?.Period is not null || line.Tokens[i].Is('(') || line.CueAt(i).Cue is Cue.Versus or Cue.EarlierPeriod or Cue.From or Cue.To);
    }

    // "12 fewer than the 134 of a year before"
    private static bool IsOfOneUnit(FigureSetting earlier, FigureSetting change, FigureSetting current) =>
        earlier.Figure.Unit == current.Figure.Unit || (current.Figure.Unit.IsCounted && Units.IsShortFor(current.Figure.Unit, earlier.Figure.Unit)) || (change.Setting.ComparisonBehind != Cue.None && AreAlike(earlier.Figure, current.Figure));

    // "two days less than in 2023, with 90% seen within 30 days": behind a comma and words something else is told.
    private static bool IsSaidOf(FigureSetting change, FigureSetting share) =>
        share.Figure.Role == FigureRole.Change || Shares.OpensBracket(change, share) || share.Setting.Has(Cue.Equals) || !HasComma(change, share);

    private static bool HasComma(FigureSetting left, FigureSetting right) =>
        Enumerable.Range(left.At + 1, Math.Max(0, right.At - left.At - 1)).Any(i => left.Setting.Line.Tokens[i].Is(','));

    // "1.846 hồ sơ, cùng kỳ năm trước 1.655 hồ sơ, tăng 191 hồ sơ (tăng 11,5%)"
    private static FigureSetting? PreviousBefore(IReadOnlyList<FigureSetting> figures, int change, FigureSetting current)
    {
        var at = change - 1;
        while (at > 0 && figures[at].Figure.Role == FigureRole.Change && Shares.InOneClause(figures[at], figures[change]))
            at--;
        var hasBase = change + 1 < figures.Count && figures[change + 1].Figure.Unit == current.Figure.Unit && Shares.OpensBracket(figures[change], figures[change + 1]);
        return at > 0 && !hasBase && !figures[change].Setting.Has(Cue.Exceeds) && !figures[change].Setting.Has(Cue.FallsShort) && !Shares.IsOfPlan(figures[change]) && (figures[at].Figure.Role == FigureRole.PreviousPeriod || IsComparedWith(figures, at)) && AreAlike(figures[at].Figure, current.Figure)
            && current.At < figures[at].At && Shares.InOneClause(current, figures[change])
            ? figures[at]
            : null;
    }

    private static FigureSetting? Bracketed(IReadOnlyList<FigureSetting> figures, int change)
    {
        if (change + 1 >= figures.Count || figures[change].Figure.Unit.Dimension == UnitDimension.Percent)
            return null;
        var next = figures[change + 1];
        if (next.Figure.Unit.Dimension != UnitDimension.Percent || !Shares.InOneClause(figures[change], next) || (next.Setting.Has(Cue.Equals) && Shares.IsOfPlan(next)))
            return null;
        var tokens = next.Setting.Line.Tokens;
        var opened = Enumerable.Range(figures[change].At + 1, next.At - figures[change].At - 1).Any(i => tokens[i].Is('('));
        return (opened || next.Setting.Has(Cue.Equals) || next.Figure.Role == FigureRole.Change && ComparisonRoles.IsChangeToldAgain(next.Setting)) && !next.Setting.Has(Cue.Attains) ? next : null;
    }

    // "tăng từ 80 lên 100 triệu đồng (tăng 25%)", "rose to 164 from 139, an increase of 25 or 18%".
    private static (FigureSetting Previous, FigureSetting Current)? FromTo(IReadOnlyList<FigureSetting> figures, int change)
    {
        var last = change - 1;
        while (last > 1 && figures[last].Figure.Role == FigureRole.Change && Shares.InOneClause(figures[last], figures[change]))
            last--;
        if (last < 1)
            return null;
        var (first, second) = (figures[last - 1], figures[last]);
        if (!Shares.InOneClause(first, figures[change]) || !first.IsQuantity || !second.IsQuantity || !Units.CanAdd(first.Figure.Unit, second.Figure.Unit))
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
