using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds what was done and what is left of a whole: đã giải quyết A, còn lại B.</summary>
internal static class Remainders
{
    private const int MostChanges = 6;
    private const decimal NearShare = 0.15m;

    // Small wholes are missed by few.
    private const int FewOff = 2;
    private const int LeastNear = 5;
    private const int LeastNearOfSeveral = 20;
    private const int MostWordsBehind = 3;
    private const int LongestVerb = 2;
    private const int LeastOfTwoDigits = 10;

    /// <param name="text">The report.</param>
    /// <param name="sums">Its lists of parts.</param>
    public static IEnumerable<SumClaim> Find(ReportText text, IReadOnlyList<SumClaim> sums)
    {
        var parts = sums.Where(sum => sum is { Verdict: Verdict.Holds, Parts.Count: > 1 }).SelectMany(sum => sum.Parts).ToHashSet();
        return text.Report.Blocks.SelectMany(block => In(text.Settings(block), parts, text.Language.Partitions));
    }

    private static IEnumerable<SumClaim> In(IReadOnlyList<FigureSetting> figures, HashSet<Figure> parts, PartitionWords words)
    {
        PartitionJudgement judgement = new(words);
        for (var i = 2; i < figures.Count; i++)
        {
            if (!figures[i].IsActual || figures[i].IsForEach || IsOfOtherPlaces(figures[i], words) || !(IsRest(figures[i]) || (judgement.MayBeUnderWay(figures[i]) && figures.Take(i).Any(done => Shares.SharesSentence(done, figures[i]) && judgement.IsUnderWay(done, figures[i]))) || RestsOfDeeds.IsStillOpen(figures, figures[i], judgement) || figures.Take(i).Any(done => Shares.SharesSentence(done, figures[i]) && RestsOfDeeds.IsUndone(done, figures[i], words))))
                continue;
            // "đã hoàn thành 57 nhà (xây mới 38 nhà, sửa chữa 19 nhà), 7 nhà còn lại": the bracket's figures are of the one before it.
            FigureSetting[] before =
            [
                .. figures.Take(i).Where(figure => MayTakePart(figure, figures[i]) && figure.Setting.Sentence.Equals(figures[i].Setting.Sentence) && Units.MayBeOne(figure.Figure.Unit, figures[i].Figure.Unit, words)
                    && !figure.IsInBracketClosedBefore(figures[i]) && !IsPer(figure)),
            ];
            if ((Best(before, figures[i]) ?? RestsOfDeeds.OfWholeBehind(before, figures[i]) ?? RestsOfDeeds.OfMistyped(before, figures[i], words) ?? OfSentenceBefore(figures, before, figures[i], words) ?? OfSeveral(figures, before, figures[i]) ?? BorneOutBeside(figures, before, i) ?? OfDenied(before, figures[i], words) ?? OfTotalAbove(figures, figures[i], words) ?? OfOuter(figures, before, parts, figures[i], words) ?? RestsToldApart.Of(figures, i)) is { } claim && !GoesOn(claim, figures, i, words) && !IsAnother(claim, figures[i - 1], figures[i]) && !PartsToldAlike.Are(claim, figures) && !IsAccount(claim, figures, figures[i]) && !RestsOfDeeds.IsNoRest(claim, figures, figures[i], words))
                yield return claim;
        }
    }

    /// <summary>Whether the rest is of something else: "1.376/1.904 cặp được tư vấn; còn 05 cặp tảo hôn", where behind a semicolon "còn" says that there are some.</summary>
    public static bool IsAnother(SumClaim claim, FigureSetting before, FigureSetting rest)
    {
        var left = claim.Total.Value - claim.Sum + rest.Figure.Value;
        return claim.Verdict == Verdict.Contradicted && !rest.Setting.Has(Cue.Remaining) && rest.Setting.Has(Cue.Left)
            && Math.Abs(left - rest.Figure.Value) * 2 > left && !Shares.InOneClause(before, rest) && !(left >= LeastOfTwoDigits && rest.Figure.Value >= LeastOfTwoDigits && rest.Figure.Unit == claim.Parts[0].Unit && DigitSlip.Mistyped(rest.Figure).Contains(left));
    }

    // "Đầu năm có 478 hội viên; trong năm kết nạp 17 hội viên, giảm 09 hội viên; hiện còn 486 hội viên"
    private static bool IsAccount(SumClaim claim, IReadOnlyList<FigureSetting> figures, FigureSetting rest)
    {
        if (claim.Verdict != Verdict.Contradicted || figures.FirstOrDefault(figure => figure.Figure == claim.Total) is not { } whole || whole.Setting.Line != rest.Setting.Line)
            return false;
        // "Đầu kỳ có 21 đơn, tiếp nhận 34 đơn, giải quyết 41 đơn, còn 16 đơn": of less than was done nothing is left.
        if (claim.Parts.Count > 2 && claim.Sum - rest.Figure.Value > claim.Total.Value && NearlyCloses(claim))
            return true;
        decimal[] moves = [.. figures.Where(figure => figure.At > whole.At && figure.At < rest.At && figure.IsQuantity && figure.Figure.Unit == rest.Figure.Unit && !figure.IsInBracketClosedBefore(rest)).Select(figure => figure.Figure.Value)];
        return moves.Length is > 1 and <= MostChanges && StockBalance.Closes(whole.Figure.Value, moves, rest.Figure.Value);
    }

    // Off by a fifth at most, of what came some and of what went the others.
    private static bool NearlyCloses(SumClaim claim)
    {
        var (moves, left) = (claim.Parts.Count - 1, claim.Parts[^1].Value);
        return Enumerable.Range(1, (1 << moves) - 2).Any(came =>
            Math.Abs(claim.Total.Value + Enumerable.Range(0, moves).Sum(move => (came & (1 << move)) != 0 ? claim.Parts[move].Value : -claim.Parts[move].Value) - left) * LeastNear <= left);
    }

    // "có mặt 1.391, vắng có lý do 29, vắng không lý do 08": what is left is told in two.
    private static bool GoesOn(SumClaim claim, IReadOnlyList<FigureSetting> figures, int rest, PartitionWords words)
    {
        if (claim.Verdict != Verdict.Contradicted)
            return false;
        // "đã giải quyết 151, đang giải quyết 26, chưa giải quyết 7"
        if (rest + 1 < figures.Count && figures[rest + 1] is { IsActual: true } more && more.Figure.Unit == figures[rest].Figure.Unit && Shares.SharesSentence(more, figures[rest]) && !more.Setting.Has(Cue.OfWhich)
            && (IsRest(more) || more.Setting.Words(more.Setting.Before).Any(words.Negations.Contains)))
            return true;
        var sum = claim.Sum;
        for (var next = rest + 1; next < figures.Count && Shares.SharesSentence(figures[rest], figures[next]); next++)
        {
            if (figures[next].IsActual && (figures[next].Figure.Unit == Unit.None || Units.CanAdd(claim.Total.Unit, figures[next].Figure.Unit) || figures[next].Figure.Unit.IsCounted) && (sum += figures[next].Figure.Value) == claim.Total.Value)
                return true;
        }

        return false;
    }

    /// <summary>Whether a figure is what is left: "còn lại 14 vụ", "14 vụ còn lại", "12 cases are still pending".</summary>
    public static bool IsRest(FigureSetting figure)
    {
        var setting = figure.Setting;
        return setting.Has(Cue.Remaining) || (setting.Has(Cue.Left) && !setting.Has(Cue.Decrease) && !setting.Has(Cue.From)) || (setting.UnitEnd < setting.Sentence.End.Value && setting.Line.CueAt(setting.UnitEnd).Cue == Cue.Remaining) || IsLeftBehind(setting);
    }

    /// <summary>Whether what is left are places, of which the figure tells as of others before: "Làng Brel 31 suất, các thôn còn lại 15 suất".</summary>
    public static bool IsOfOtherPlaces(FigureSetting figure, PartitionWords words) =>
        figure.Setting.Words(figure.Setting.Before).Any(words.Places.Contains) && !words.Places.Contains(figure.Figure.Unit.Name) && figure.Figure.Unit != Unit.None;

    // "12 cases are still pending"
    private static bool IsLeftBehind(Setting setting)
    {
        var end = Math.Min(setting.UnitEnd + MostWordsBehind, setting.Sentence.End.Value);
        for (var i = setting.UnitEnd; i < end && setting.Line.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (setting.Line.CueAt(i).Cue is Cue.RemainingBehind or Cue.Remaining)
                return true;
        }

        return false;
    }

    // "20 bags per MT"
    private static bool IsPer(FigureSetting figure) => figure.Setting.UnitEnd < figure.Setting.Sentence.End.Value && figure.Setting.Line.Joining.Pers.Contains(figure.Setting.Line.Tokens[figure.Setting.UnitEnd].Word);

    // Of a budget too, some is spent and some left.
    private static bool MayTakePart(FigureSetting figure, FigureSetting rest) =>
        (figure.IsActual && !figure.IsForEach && (figure.Figure.Unit.Dimension != UnitDimension.Time || figure.Figure.Unit == rest.Figure.Unit))
        || (figure.IsQuantity && figure.Figure.Role == FigureRole.Plan && (figure.Figure.Unit.Dimension == UnitDimension.Money || rest.Setting.Has(Cue.FallsShort) || figure.Figure.Unit == rest.Figure.Unit));

    // Any earlier figure may be the whole, and what stands between it and the rest its other parts.
    private static SumClaim? Best(FigureSetting[] before, FigureSetting rest)
    {
        // "19/33 vụ, 14 vụ còn lại": the whole stands under the slash.
        if (before is [.., var upper, var lower] && Ratios.Under(upper, before) == lower)
            return upper.Figure.Value == lower.Figure.Value ? null : Claim(lower, [upper, rest]);
        for (var whole = before.Length - 2; whole >= 0; whole--)
        {
            for (var first = whole + 1; first < before.Length; first++)
            {
                var claim = Claim(before[whole], [.. before[first..], rest]);
                if (claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding)
                    return claim;
            }
        }

        // With more figures in the sentence, what stands right before the part is its whole, or else the total that the sentence begins with.
        if (before is not [.., var one, var done])
            return ASlipAway(before, rest);
        if (IsWholeOf(one, done, rest) || (before.Length == 2 && AreSlipped(one, done, rest)))
            return Claim(one, [done, rest]);
        return before[0].Setting.Has(Cue.Total) && IsWholeOf(before[0], done, rest) ? Claim(before[0], [done, rest]) : ASlipAway(before, rest);
    }

    // "Nhật Bản 31; Trung Quốc 29; Đài Loan 17; còn lại 16 dự án": a bare number is one of a list rather than the whole of what has a unit.
    private static bool IsWholeOf(FigureSetting whole, FigureSetting done, FigureSetting rest) =>
        (whole.Figure.Unit != Unit.None || rest.Figure.Unit == Unit.None) &&
        whole.Figure.Value >= done.Figure.Value && IsNearly(whole.Figure.Value, done.Figure.Value + rest.Figure.Value);

    // "nhận 7 đơn, đã giải quyết xong 6 đơn, còn 4 đơn": nothing else of the unit is told in the sentence, and one digit would do.
    private static bool AreSlipped(FigureSetting whole, FigureSetting done, FigureSetting rest) =>
        whole.Figure.Unit != Unit.None && whole.Figure.Value >= Math.Max(done.Figure.Value, rest.Figure.Value) && whole.Figure.Unit == done.Figure.Unit && whole.Figure.Unit == rest.Figure.Unit && Shares.InOneClause(whole, rest) && DigitSlip.IsOneSlipAway(Claim(whole, [done, rest]));

    // "184 kiến nghị; đã giải quyết 351, đang giải quyết 26, chưa giải quyết 7": all behind the first are its parts where one digit makes them so.
    private static SumClaim? ASlipAway(FigureSetting[] before, FigureSetting rest)
    {
        if (before.Length is < 3 or > MostChanges || OpensAList(before[0], rest) || StockBalance.Closes(before[0].Figure.Value, before[1..].Select(change => change.Figure.Value), rest.Figure.Value))
            return null;
        var claim = Claim(before[0], [.. before[1..], rest]);
        return DigitSlip.IsOneSlipAway(claim) ? claim with { Basis = claim.Basis with { Certainty = Certainty.Likely } } : null;
    }

    private static bool OpensAList(FigureSetting whole, FigureSetting rest)
    {
        var line = whole.Setting.Line;
        return Enumerable.Range(whole.At, rest.At - whole.At).Any(i => line.Tokens[i].Is('(') || line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising or Cue.Namely);
    }

    // "Xảy ra 11 vụ. Đã xử lý 9 vụ, còn 3 vụ."
    private static SumClaim? OfSentenceBefore(IReadOnlyList<FigureSetting> figures, FigureSetting[] before, FigureSetting rest, PartitionWords words)
    {
        // "Contractors completed 5,394 jobs, leaving 1,194 open"
        if (before is not [var done] || AreComingAndGoing(done, rest, words))
            return null;
        var isSome = done.Figure.Unit == Unit.None && RestsToldApart.IsSomeOfThem(done, rest.Figure.Unit);
        if (done.Figure.Unit != rest.Figure.Unit && rest.Figure.Unit != Unit.None && !isSome)
            return null;
        var sum = done.Figure.Value + rest.Figure.Value;
        FigureSetting[] wholes =
        [
            .. figures
                .Where(figure => figure.At < done.Setting.Sentence.Start.Value && figure.IsActual && figure.Figure.Role == FigureRole.Actual && (figure.Figure.Unit == (isSome ? rest : done).Figure.Unit || RestsToldApart.IsOnlyOfSentenceBefore(figures, figure, done, rest)) && figure.Setting.Has(Cue.Average) == rest.Setting.Has(Cue.Average))
                .Reverse()
                .Where(figure => figure.Figure.Value > done.Figure.Value && IsNearly(figure.Figure.Value, sum)),
        ];
        // The nearest; or, of several, the one that misses them by least.
        var whole = Array.Find(wholes, figure => figure.Figure.Value == sum) ?? wholes.MinBy(figure => Math.Abs(figure.Figure.Value - sum));
        if (whole is null)
            return null;
        var claim = Claim(whole, [done, rest]);
        return claim with { Basis = claim.Basis with { Certainty = Certainty.Likely } };
    }

    // "212 joined and 187 left": who left is no rest.
    public static bool AreComingAndGoing(FigureSetting came, FigureSetting went, PartitionWords words) =>
        words.Balances.Any(balance => IsSaidBehind(came, balance.Wholes) && IsSaidBehind(went, balance.Lesses));

    private static bool IsSaidBehind(FigureSetting figure, IReadOnlyList<string> verbs) =>
        figure.Setting.Words(figure.Setting.UnitEnd..Math.Min(figure.Setting.UnitEnd + 1, figure.Setting.Sentence.End.Value)) is [var verb, ..] && verbs.Contains(verb, StringComparer.Ordinal);

    // "We received 2,146 complaints. 1,893 were settled, 171 went to review, and the remaining 82 are open": all of the sentence is of the figure that the one before ends with or begins with.
    private static SumClaim? OfSeveral(IReadOnlyList<FigureSetting> figures, FigureSetting[] before, FigureSetting rest)
    {
        var start = rest.Setting.Sentence.Start.Value;
        if (before.Length is < 2 or > MostChanges || !IsRest(rest) || figures.Any(figure => figure.IsQuantity && figure.At >= start && figure.At < rest.At && !before.Contains(figure)) || before.Any(figure => !figure.IsActual || figure.Figure.Unit != before[0].Figure.Unit))
            return null;
        FigureSetting[] wholes = [.. figures.Where(figure => figure.Setting.Line == rest.Setting.Line && figure.Setting.Sentence.End.Value == start && figure.IsActual && (rest.Setting.Has(Cue.Remaining) || figure.Setting.Has(Cue.Total)) && Units.CanAdd(figure.Figure.Unit, before[0].Figure.Unit) && figure.Figure.Value > before.Max(part => part.Figure.Value))];
        SumClaim[] claims = [.. wholes.Select(whole => Claim(whole, [.. before, rest]))];
        if (Array.Find(claims, claim => claim.Verdict != Verdict.Contradicted) is { } holding)
            return holding;
        return claims is [var one] && (Math.Abs(one.Total.Value - one.Sum) * LeastNearOfSeveral <= one.Total.Value || DigitSlip.IsOneSlipAway(one)) ? one with { Basis = one.Basis with { Certainty = Certainty.Likely } } : null;
    }

    // "486 hộ/1.913 khẩu; đến nay 351 hộ/1.402 khẩu đã về, còn 135 hộ/511 khẩu": where what stands over or under the slashes adds up, the others were meant to.
    private static SumClaim? BorneOutBeside(IReadOnlyList<FigureSetting> figures, FigureSetting[] before, int rest)
    {
        if (before is not [.., var whole, var done] || Beside(rest) is not { } left)
            return null;
        return Beside(IndexOf(whole)) is { } all && Beside(IndexOf(done)) is { } some && all.Unit == left.Unit && some.Unit == left.Unit && all.Value == some.Value + left.Value
            ? Claim(whole, [done, figures[rest]])
            : null;

        int IndexOf(FigureSetting figure) => Enumerable.Range(0, figures.Count).First(at => figures[at] == figure);

        Figure? Beside(int at) =>
            at + 1 < figures.Count && IsSlashBetween(figures[at], figures[at + 1]) ? figures[at + 1].Figure
            : at > 0 && IsSlashBetween(figures[at - 1], figures[at]) ? figures[at - 1].Figure
            : null;
    }

    private static bool IsSlashBetween(FigureSetting upper, FigureSetting lower) =>
        upper.Figure.Unit != lower.Figure.Unit && upper.Figure.Unit.IsCounted && lower.Figure.Unit.IsCounted
        && lower.At == upper.Setting.UnitEnd + 1 && upper.Setting.Line.Tokens[upper.Setting.UnitEnd].Is('/');

    // "235 vụ việc (khiếu nại 189, tố cáo 46); đã giải quyết 196 vụ việc, trong đó khiếu nại 161, tố cáo 35; còn 39 vụ việc": what is told of the parts is passed over.
    // "Phải giải quyết 942 hồ sơ, … Đã giải quyết 870 hồ sơ, trong đó đúng hạn 854, trễ hạn 16; đang giải quyết 72 hồ sơ": the whole may stand in a sentence before.
    private static SumClaim? OfOuter(IReadOnlyList<FigureSetting> figures, FigureSetting[] before, HashSet<Figure> parts, FigureSetting rest, PartitionWords words)
    {
        FigureSetting[] outer = [.. before.Where(figure => !parts.Contains(figure.Figure))];
        if (outer.Length == before.Length)
            return null;
        return outer is [var whole, var done] ? IsWholeOf(whole, done, rest) ? Claim(whole, [done, rest]) : null : OfSentenceBefore(figures, outer, rest, words);
    }

    // "tổng số phải thi hành 14.758 việc … Đã thi hành xong 8.327 việc … Chuyển kỳ sau 6.431 việc": a rest that opens its sentence, two digits of it in the other order.
    private static SumClaim? OfTotalAbove(IReadOnlyList<FigureSetting> figures, FigureSetting rest, PartitionWords words)
    {
        FigureSetting[] above = [.. figures.TakeWhile(figure => figure.At < rest.Setting.Sentence.Start.Value).Where(figure => figure.IsActual && Units.MayBeOne(figure.Figure.Unit, rest.Figure.Unit, words))];
        if (figures.Any(figure => figure.At < rest.At && Shares.SharesSentence(figure, rest)))
            return null;
        SumClaim[] claims =
        [
            .. from whole in above
               where whole.Setting.Has(Cue.Total)
               from done in above
               where done.At > whole.At && !Shares.SharesSentence(done, whole) && DigitSlip.IsSwap(whole.Figure.Value - done.Figure.Value, rest.Figure.Value)
               select Claim(whole, [done, rest]),
        ];
        return claims is [var one] ? one with { Basis = one.Basis with { Certainty = Certainty.Likely } } : null;
    }

    // "tờ khai phải nộp 4.736, đã nộp 4.698, …; còn 38 tờ khai chưa nộp": what is denied of the rest was said of what is done.
    private static SumClaim? OfDenied(FigureSetting[] before, FigureSetting rest, PartitionWords words)
    {
        string[] behind = [.. rest.Setting.Words(rest.Setting.After)];
        var not = Array.FindIndex(behind, words.Negations.Contains);
        if (not < 0 || not + 1 >= behind.Length)
            return null;
        SumClaim[] claims =
        [
            .. before.Zip(before.Skip(1))
                .Where(pair => IsDone(pair.Second, behind[(not + 1)..]))
                .Where(pair => pair.First.Figure.Unit == pair.Second.Figure.Unit && pair.First.Figure.Value > pair.Second.Figure.Value && IsNearly(pair.First.Figure.Value, pair.Second.Figure.Value + rest.Figure.Value))
                .Select(pair => Claim(pair.First, [pair.Second, rest])),
        ];
        return claims is [var one] ? one : null;
    }

    // "đã nộp" of "chưa nộp", "đã kiểm định" of "chưa kiểm định do …"
    private static bool IsDone(FigureSetting figure, string[] denied)
    {
        string[] said = [.. figure.Setting.Words(figure.Setting.Before)];
        return Enumerable.Range(1, Math.Min(LongestVerb, denied.Length)).Any(length => said.AsSpan().EndsWith(denied.AsSpan(0, length)));
    }

    // "đại học 63 đ/c, cao đẳng 17 đ/c, còn lại 5 đ/c" are three parts of a whole that is not told.
    public static bool IsNearly(decimal whole, decimal sum) => Math.Abs(whole - sum) <= Math.Max(whole * NearShare, whole < LeastNear ? 0 : FewOff);

    /// <summary>What some figures and the rest are said to make.</summary>
    public static SumClaim Claim(FigureSetting whole, IReadOnlyList<FigureSetting> parts) =>
        new(whole.Figure, [.. parts.Select(part => part.Figure)], PartitionKind.Remainder, new Basis(parts[^1].Setting.TextOf(parts[^1].Setting.Before), Certainty.Certain));
}
