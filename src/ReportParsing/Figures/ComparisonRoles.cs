using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Reads roles that figures have beside a comparison: what is compared with, the change told again, the plan under a slash.</summary>
internal static class ComparisonRoles
{
    private const int ReachOfPlan = 12;
    private const int ReachBehind = 6;
    private const int LongestLeadOfBase = 4;
    private const int ReachOfComparison = 3;
    private const int ShortestYear = 364;
    private const int MostTimes = 3;

    /// <summary>The role of a figure that opens a bracket behind a comparison; null where none does.</summary>
    public static FigureRole? InBracket(Setting setting, ReportHeader header)
    {
        var line = setting.Line;
        var open = OpenedBy(setting);
        if (open < 0)
            return null;
        if (IsOfEarlierYear(setting, open, header) || (setting.At == open + 1 && HasEarlierPeriodBehind(setting)))
            return FigureRole.PreviousPeriod;
        // "đạt 76% (chỉ tiêu 75%)"
        if (setting.Mention.Kind == MentionKind.Percentage && Enumerable.Range(open, setting.At - open).Any(i => line.CueAt(i).Cue == Cue.Plan))
            return FigureRole.Plan;
        var before = FigureBefore(setting, open);
        if (before < 0)
            return null;
        // "…; so với cùng thời điểm năm trước (2.974 người) tăng 242 người": the clause begins with what is compared with.
        var clause = Enumerable.Range(before, open - before).LastOrDefault(i => line.Tokens[i].Kind == TokenKind.ClauseEnd, before);
        if (clause > before && Between(setting, clause, open) is (true, true, false))
            return FigureRole.PreviousPeriod;
        if (IsAloneBeforeChange(setting, before, open))
            return FigureRole.PreviousPeriod;
        var isShare = setting.Mention.Kind == MentionKind.Percentage;
        var isShareBefore = line.Tokens[before].Mention!.Kind == MentionKind.Percentage;
        var isChangeBefore = ChangeLeads(setting, before);
        // "tăng 50 hồ sơ (5,2%)", "giảm 9 vụ so với cùng kỳ (14,7%)"
        // "590 more than a year ago (3.6%)"
        if (isShare && !isShareBefore)
            return (isChangeBefore || IsMoreOrLess(setting.Line, before, open)) && open == setting.At - 1 ? FigureRole.Change : null;
        var (isVersus, isEarlier, isPlan) = Between(setting, before, open);
        // "thấp hơn 1,6% so với chỉ tiêu (60%)", "giảm 1,2% so với cùng kỳ (13,3%)"
        if (isPlan && (isVersus || isChangeBefore))
            return FigureRole.Plan;
        if (isChangeBefore && isVersus && isEarlier)
            return FigureRole.PreviousPeriod;
        // "giảm 0,05% so với đầu năm (0,25%)": what fell was more before; "thấp hơn 1,4% so với kịch bản (45%)": what is lower is so by a plan.
        if (isChangeBefore && isVersus && isShare)
            return MoveLeads(setting, before) ? FigureRole.PreviousPeriod : FigureRole.Plan;
        // "giảm 05 vụ (21 vụ)", "giảm 1,2% (5,14%)"
        // "lost departures were due to staff shortage (702), traffic (341)": behind a bracket of its own it is told of another.
        var isToldAgain = isChangeBefore && open == setting.At - 1 && !HasCue(setting, before, open) && !Enumerable.Range(before, open - before).Any(i => line.Tokens[i].Is(')'));
        return isToldAgain && IsSameUnit(setting.Mention, line.Tokens[before].Mention!) ? FigureRole.PreviousPeriod : null;
    }

    // "Revenue was £148.6m (£171.9m), down 13.6%": companies bracket the year before, and the change stands behind.
    private static bool IsAloneBeforeChange(Setting setting, int before, int open)
    {
        var (line, value) = (setting.Line, setting.Mention.Quantity!.Value);
        var isAlone = Enumerable.Range(open + 1, setting.At - open - 1).All(i => IsOfUnit(line, setting.At, i)) && setting.UnitEnd + 1 < line.Tokens.Count && line.Tokens[setting.UnitEnd].Is(')') && line.Tokens[setting.UnitEnd + 1].Is(',');
        if (!isAlone || setting.Mention.Kind != MentionKind.Quantity || !IsSameUnit(setting.Mention, line.Tokens[before].Mention!) || line.Tokens[before].Mention!.Quantity!.Value is not (> 0 and var now) || value > now * MostTimes || now > value * MostTimes)
            return false;
        var at = setting.UnitEnd + 2;
        while (at < line.Tokens.Count && line.Joining.IndefiniteArticles.Contains(line.Tokens[at].Word) && line.CueAt(at).Cue == Cue.None)
            at++;
        return at < line.Tokens.Count && line.CueAt(at) is { Cue: Cue.Increase or Cue.Decrease, Length: var length } && at + length < line.Tokens.Count
            && line.Tokens[at + length].Mention is { Kind: MentionKind.Percentage };
    }

    /// <summary>Whether the figure is a multiple of an earlier one: <c>gấp 2 lần</c>.</summary>
    public static bool IsMultiple(Setting setting) => setting.Mention.Quantity!.Unit.Dimension == UnitDimension.Ratio;

    /// <summary>Whether the figure is the plan of the one above its slash: <c>412/980 triệu đồng, đạt 42% kế hoạch</c>.</summary>
    public static bool IsPlanBelow(Setting setting)
    {
        var tokens = setting.Line.Tokens;
        if (setting.At == 0 || !tokens[setting.At - 1].Is('/'))
            return false;
        var end = Math.Min(setting.UnitEnd + ReachOfPlan, setting.Sentence.End.Value);
        for (var i = setting.UnitEnd; i < end && tokens[i].Kind != TokenKind.ClauseEnd; i++)
        {
            if (!SettingReading.IsFigure(tokens[i]))
                continue;
            return tokens[i].Mention!.Kind == MentionKind.Percentage && i + 1 < setting.Sentence.End.Value && setting.Line.CueAt(i + 1).Cue == Cue.Plan;
        }

        return false;
    }

    /// <summary>Whether the figure is where a movement to the next one starts: <c>từ 214 tỷ đồng năm 2015 lên 560 tỷ đồng</c>.</summary>
    public static bool IsStart(Setting setting)
    {
        if (setting.Cues is not [.., Cue.From] || setting.Line.CueAt(setting.At - 1).Cue != Cue.From)
            return false;
        for (var i = setting.UnitEnd; i < setting.Sentence.End.Value; i++)
        {
            if (setting.Line.CueAt(i).Cue == Cue.To)
                return true;
            if (SettingReading.IsFigure(setting.Line.Tokens[i]) || setting.Line.Tokens[i].Kind == TokenKind.ClauseEnd)
                return false;
        }

        return false;
    }

    /// <summary>Whether the figure is what a rise or fall began from: <c>up from 31 cases</c>, <c>fell to 66 from 75</c>.</summary>
    public static bool IsLeftBehind(Setting setting)
    {
        if (setting.Cues is not [.., Cue.From])
            return false;
        var line = setting.Line;
        var from = setting.At - 1;
        while (from > setting.Sentence.Start.Value && line.CueAt(from).Cue != Cue.From)
            from--;
        if (setting.At - from > LongestLeadOfBase)
            return false;
        for (var i = from - 1; i >= setting.Sentence.Start.Value && line.Tokens[i].Kind != TokenKind.ClauseEnd; i--)
        {
            if (line.CueAt(i).Cue is Cue.Increase or Cue.Decrease)
                return true;
        }

        return false;
    }

    /// <summary>Whether a share only says again what rose or fell before it: <c>an increase of 25 or 18%</c>, <c>tăng 66 hộ so với cùng kỳ (1.234 hộ), tương đương 5,3%</c>.</summary>
    public static bool IsChangeToldAgain(Setting setting)
    {
        if (setting.Mention.Kind != MentionKind.Percentage)
            return false;
        var nearest = FigureBefore(setting, setting.At - 1);
        var isBehindValue = nearest >= 0 && setting.Line.Tokens[nearest].Mention!.Kind != MentionKind.Percentage;
        if (isBehindValue && IsToldAgainBehindBase(setting, nearest))
            return true;
        // "418 offences (455 in 2023; down 37, 8.1%)"
        if (isBehindValue && nearest == setting.At - 2 && setting.Line.Tokens[setting.At - 1].Is(',') && ClosesBracket(setting) && ChangeLeads(setting, nearest))
            return true;
        var joined = 0;
        var at = setting.At - 1;
        for (; at >= setting.Sentence.Start.Value && (setting.Line.Tokens[at].Is(',') || setting.Line.Tokens[at].Is('(') || setting.Line.Joining.BeforeShares.Contains(setting.Line.Tokens[at].Word)); at--)
        {
            if (setting.Line.CueAt(at).Cue is Cue.Share or Cue.Attains)
                return false;
            joined += setting.Line.Tokens[at].Kind == TokenKind.Word ? 1 : 0;
        }

        var isBehindBracket = at >= setting.Sentence.Start.Value && setting.Line.Tokens[at].Is(')');
        while (isBehindBracket && at > setting.Sentence.Start.Value && !setting.Line.Tokens[at].Is('('))
            at--;
        if (FigureBefore(setting, at) is not (>= 0 and var before) || setting.Line.Tokens[before].Mention!.Kind == MentionKind.Percentage || !(isBehindBracket || at == before || IsOfUnit(setting.Line, before, at)))
            return false;
        return joined > 0 && (ChangeLeads(setting, before) || IsMoreOrLess(setting.Line, setting.At, setting.At + ReachOfComparison));
    }

    /// <summary>Whether a share says again how far a figure is from the one before it, with which it is compared: <c>136 more than the 280 of a year before, or 48.6%</c>.</summary>
    public static bool IsToldAgainBehindBase(Setting setting, int before)
    {
        var line = setting.Line;
        var comma = setting.At - 1;
        while (comma > before && !line.Tokens[comma].Is(','))
            comma--;
        var isJoined = comma > before && comma < setting.At - 1 && Enumerable.Range(comma + 1, setting.At - comma - 1).All(i => line.Joining.BeforeShares.Contains(line.Tokens[i].Word));
        return isJoined
            && Enumerable.Range(before + 1, comma - before - 1).All(i => line.Tokens[i].Kind == TokenKind.Word || line.Tokens[i].Mention?.Period is not null)
            && FigureBefore(setting, before - 1) is >= 0 and var change
            && IsMoreOrLess(line, change, before)
            && Enumerable.Range(change + 1, before - change - 1).All(i => line.Tokens[i].Kind == TokenKind.Word);
    }

    private static bool ClosesBracket(Setting setting) => setting.UnitEnd < setting.Line.Tokens.Count && setting.Line.Tokens[setting.UnitEnd].Is(')');

    private static bool IsOfUnit(TokenLine line, int figure, int index) =>
        line.Tokens[figure].Mention!.UnitSpan is { } unit && line.Tokens[index].Start >= unit.Start && line.Tokens[index].Start < unit.End;

    private static bool IsMoreOrLess(TokenLine line, int from, int to)
    {
        for (var i = from + 1; i < Math.Min(to, line.Tokens.Count); i++)
        {
            if (line.CueAt(i).Cue is Cue.MoreBehind or Cue.LessBehind)
                return true;
        }

        return false;
    }

    /// <summary>Whether a comma parts the number from the cue before it: <c>8 nhóm tăng, 2 nhóm giảm</c>, <c>94 cuộc theo kế hoạch, 18 cuộc đột xuất</c>.</summary>
    public static bool IsCutOff(Setting setting, Cue cue)
    {
        var isCut = false;
        for (var i = setting.At - 1; i >= setting.Sentence.Start.Value; i--)
        {
            // "had the largest increase and attended 313 incidents"
            if (setting.Line.CueAt(i) is var match && match.Cue == cue)
                return isCut || (i + match.Length + 1 < setting.At && setting.Line.Joining.BetweenFigures.Contains(setting.Line.Tokens[i + match.Length].Word));
            // "(đạt 105,4% kế hoạch): bóng đá 864 vận động viên": a bracket that is closed says nothing of what follows.
            isCut |= setting.Line.Tokens[i].Is(',') || setting.Line.Tokens[i].Is(')') || (i == setting.At - 1 && setting.Line.Joining.BetweenFigures.Contains(setting.Line.Tokens[i].Word));
        }

        return false;
    }

    /// <summary>Whether things are said to lack, and not to be fewer than others: <c>còn thiếu 97 giáo viên</c>.</summary>
    public static bool IsShortage(Setting setting)
    {
        if (setting.Mention.Quantity!.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Thing or UnitDimension.Money))
            return false;
        for (var i = setting.UnitEnd; i < Math.Min(setting.UnitEnd + ReachBehind, setting.Sentence.End.Value); i++)
        {
            if (setting.Line.CueAt(i).Cue is Cue.Versus or Cue.Plan)
                return false;
        }

        return !setting.Has(Cue.Versus);
    }

    /// <summary>Whether the lack is what is counted: <c>thiếu hoặc sai trích yếu 9, sai thẩm quyền 4</c>.</summary>
    public static bool NamesALack(Setting setting) =>
        setting.Mention.Quantity!.Unit == Unit.None
        && Enumerable.Range(setting.Before.Start.Value, setting.Before.End.Value - setting.Before.Start.Value).Count(i => setting.Line.Tokens[i].Kind == TokenKind.Word) > 1;

    // The bracket that begins right before the number or with a time before it: "(năm 2020 là 3 tỷ đồng)".
    private static int OpenedBy(Setting setting)
    {
        var tokens = setting.Line.Tokens;
        for (var i = setting.At - 1; i >= setting.Sentence.Start.Value && i >= setting.At - 4; i--)
        {
            if (tokens[i].Is('('))
                return i;
            // "(2023: £0.53m)"
            var mayLead = tokens[i].Is(':') || tokens[i].Kind == TokenKind.Word || tokens[i].Mention is { Period: not null } || IsOfUnit(setting.Line, setting.At, i);
            if (!mayLead)
                return -1;
        }

        return -1;
    }

    private static bool IsOfEarlierYear(Setting setting, int open, ReportHeader header) =>
        (setting.At > open + 1 ? setting.Line.Tokens[open + 1].Mention : TimeBehind(setting)) is { Period: { From: { } from, To: { } end } }
        && (header.Period?.From ?? header.Date) is { } own
        && (end.Year < own.Year || (end < own && end.DayNumber - from.DayNumber >= ShortestYear))
        && (setting.At == open + 1 || !IsSeries(setting));

    // "18,240 calls (16,905 a year earlier; up 1,335)"
    private static bool HasEarlierPeriodBehind(Setting setting)
    {
        var at = setting.UnitEnd;
        while (at < setting.UnitEnd + LongestLeadOfBase && at < setting.Line.Tokens.Count && setting.Line.Tokens[at].Kind == TokenKind.Word && setting.Line.CueAt(at).Cue != Cue.EarlierPeriod)
            at++;
        return at < setting.Line.Tokens.Count && setting.Line.CueAt(at) is { Cue: Cue.EarlierPeriod, Length: var length } && at + length < setting.Line.Tokens.Count && EndsStatement(setting.Line.Tokens[at + length]);
    }

    private static bool EndsStatement(Token token) => token.Kind == TokenKind.ClauseEnd || token.Is(')') || token.Is(',');

    // "412 (398 at the end of 2023; net increase 14)": few words, then a time that closes the bracket or its first statement.
    private static Mention? TimeBehind(Setting setting)
    {
        var at = setting.UnitEnd;
        while (at < setting.UnitEnd + LongestLeadOfBase && at + 1 < setting.Line.Tokens.Count && setting.Line.Tokens[at].Kind == TokenKind.Word)
            at++;
        if (at + 1 >= setting.Line.Tokens.Count || !EndsStatement(setting.Line.Tokens[at + 1]))
            return null;
        return setting.Line.Tokens[at].Mention;
    }

    /// <summary>Whether other times follow, each with its figure: <c>(năm 2021 18,2 km, năm 2022 18,5 km, năm 2023 22 km)</c>.</summary>
    public static bool IsSeries(Setting setting)
    {
        for (var i = setting.At + 1; i < setting.Sentence.End.Value && !setting.Line.Tokens[i].Is(')'); i++)
        {
            if (setting.Line.Tokens[i].Mention is { Kind: MentionKind.Year or MentionKind.Period, Period: not null })
                return true;
        }

        return false;
    }

    private static int FigureBefore(Setting setting, int index)
    {
        while (index >= setting.Sentence.Start.Value && !SettingReading.IsFigure(setting.Line.Tokens[index]))
            index--;
        return index < setting.Sentence.Start.Value ? -1 : index;
    }

    private static bool ChangeLeads(Setting setting, int figure) => LeadOf(setting, figure) is not Cue.None;

    private static bool MoveLeads(Setting setting, int figure) => LeadOf(setting, figure) is Cue.Increase or Cue.Decrease;

    // The comparison that a figure is led by.
    private static Cue LeadOf(Setting setting, int figure)
    {
        var line = setting.Line;
        if (ToldBy.MovementOf(line, figure, setting.Sentence.Start.Value) is not Cue.None and var movement)
            return movement;
        for (var i = figure - 1; i >= setting.Sentence.Start.Value; i--)
        {
            if (line.CueAt(i).Cue is (Cue.Increase or Cue.Decrease or Cue.Improvement or Cue.Exceeds or Cue.FallsShort) and var cue)
                return cue;
            if (SettingReading.IsFigure(line.Tokens[i]) || line.Tokens[i].Kind == TokenKind.ClauseEnd || line.Tokens[i].Is(','))
                break;
        }

        return Cue.None;
    }

    private static (bool IsVersus, bool IsEarlier, bool IsPlan) Between(Setting setting, int from, int to)
    {
        bool isVersus = false, isEarlier = false, isPlan = false;
        for (var i = from + 1; i < to; i++)
        {
            var cue = setting.Line.CueAt(i).Cue;
            // "up 8% on 2023 (EUR 4.0 million)"
            isVersus |= cue == Cue.Versus || (setting.Line.Tokens[i].Mention is { Period: not null } && setting.Line.Joining.BeforeBases.Contains(setting.Line.Tokens[i - 1].Word));
            isEarlier |= cue == Cue.EarlierPeriod || setting.Line.Tokens[i].Mention is { Period: not null };
            isPlan |= cue == Cue.Plan;
        }

        return (isVersus, isEarlier, isPlan);
    }

    private static bool HasCue(Setting setting, int before, int open)
    {
        for (var i = before + 1; i < open; i++)
        {
            if (setting.Line.CueAt(i).Cue is not Cue.None)
                return true;
        }

        return false;
    }

    private static bool IsSameUnit(Mention one, Mention other) =>
        one.Kind == other.Kind && (one.Quantity!.Unit == other.Quantity!.Unit || one.Quantity.Unit == Unit.None);
}
