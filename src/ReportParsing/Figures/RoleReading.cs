using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Reads what a figure says about its indicator.</summary>
internal static class RoleReading
{
    private const int LongestComparison = 8;
    private const int ReachOfPeriod = 5;
    private const int LongestLead = 3;

    public static FigureRole Read(Setting setting, Surroundings surroundings)
    {
        if (IsSigned(setting.Mention))
            return FigureRole.Change;
        if (ComparisonRoles.InBracket(setting, surroundings.Header) is { } compared)
            return compared;
        if (IsChange(setting) || ComparisonRoles.IsMultiple(setting))
            return FigureRole.Change;
        if (IsAimedAt(setting) || surroundings.IsOutlook(setting.Line.Block))
            return FigureRole.Target;
        if (ComparisonRoles.IsStart(setting) || ComparisonRoles.IsLeftBehind(setting))
            return FigureRole.PreviousPeriod;
        if (setting.Mention.Kind == MentionKind.Percentage)
            return FigureRole.Share;
        if (IsPlanUnderSlash(setting) || ComparisonRoles.IsPlanBelow(setting))
            return FigureRole.Plan;

        if (IsInBracketOfEarlierPeriod(setting) || IsBeforeEarlierPeriod(setting, surroundings.Header))
            return FigureRole.PreviousPeriod;

        if (IsOfYearBefore(setting, surroundings.Header) || IsToldOfEarlierTime(setting, surroundings.Header))
            return FigureRole.PreviousPeriod;

        // The last cue before the number decides: "đạt 95 ha, kế hoạch 100 ha".
        for (var i = setting.Cues.Count - 1; i >= 0; i--)
        {
            switch (setting.Cues[i])
            {
                case Cue.Cumulative:
                    return FigureRole.Cumulative;
                // "giảm 9,8% so với cùng kỳ, trong đó thu được 46 tỷ": what is opened behind it is of now.
                case Cue.EarlierPeriod when !setting.Cues.Skip(i).Any(cue => cue is Cue.OfWhich or Cue.Comprising or Cue.Namely) && !OthersPeriods.IsBefore(setting):
                    return FigureRole.PreviousPeriod;
                // "(quyết định 4, kế hoạch 5, công văn 12)" counts plans.
                // "212 boreholes against a plan of 200" says what it is of.
                case Cue.Plan when i == setting.Cues.Count - 1 && (setting.Mention.Quantity!.Unit.Dimension != UnitDimension.None || (i > 0 && setting.Cues[i - 1] == Cue.Versus)) && !ComparisonRoles.IsCutOff(setting, Cue.Plan):
                    return FigureRole.Plan;
                default:
                    continue;
            }
        }

        return FigureRole.Actual;
    }

    // "Phấn đấu gieo cấy 3.950 ha, năng suất 54 tạ/ha": all of the sentence is aimed at.
    private static bool IsAimedAt(Setting setting)
    {
        for (var i = setting.Sentence.Start.Value; i < setting.At; i++)
        {
            if (setting.Line.CueAt(i).Cue == Cue.Target)
                return true;
        }

        return false;
    }

    // "122/118 ha kế hoạch"
    private static bool IsPlanUnderSlash(Setting setting) =>
        setting.At > 0
        && setting.Line.Tokens[setting.At - 1].Is('/')
        && setting.UnitEnd < setting.Sentence.End.Value
        && setting.Line.CueAt(setting.UnitEnd).Cue == Cue.Plan;

    // "So với cùng kỳ năm 2021 (35 vụ, chết 14 người)": all of the bracket is of the earlier period.
    private static bool IsInBracketOfEarlierPeriod(Setting setting)
    {
        var line = setting.Line;
        var open = setting.At - 1;
        while (open >= setting.Sentence.Start.Value && !line.Tokens[open].Is('('))
        {
            if (line.Tokens[open].Is(')') || line.Tokens[open].Kind == TokenKind.ClauseEnd)
                return false;
            open--;
        }

        if (open >= setting.Sentence.Start.Value && OpensWithEarlierPeriod(setting, open))
            return true;
        for (var i = open - 1; i >= setting.Sentence.Start.Value && open - i <= LongestComparison; i--)
        {
            if (SettingReading.IsFigure(line.Tokens[i]))
                return false;
            if (line.CueAt(i).Cue is Cue.Plan or Cue.Target or Cue.OfWhich or Cue.Comprising or Cue.Namely)
                return false;
            if (line.CueAt(i).Cue is Cue.Versus or Cue.EarlierPeriod or Cue.MoreBehind or Cue.LessBehind)
                return true;
        }

        return false;
    }

    // "giảm 2 vụ, tăng 1 người chết (quý III/2021: 9 vụ, 8 người chết)": the time that opens the bracket is what is compared with.
    private static bool OpensWithEarlierPeriod(Setting setting, int open)
    {
        var line = setting.Line;
        // "(năm trước: 20 lớp, 34 giảng viên)", "(cùng kỳ 20 vụ, chết 8 người)"
        if (line.CueAt(open + 1) is { Cue: Cue.EarlierPeriod, Length: var length } && !NamesTime(line, open + 1 + length, setting.At))
            return true;
        var time = open + 1;
        while (time < setting.At && line.Tokens[time].Kind == TokenKind.Word)
            time++;
        if (time > open + LongestLead || line.Tokens[time].Mention is not { Kind: MentionKind.Year or MentionKind.Period, Period: not null })
            return false;
        for (var i = open - 1; i >= setting.Sentence.Start.Value; i--)
        {
            if (line.CueAt(i).Cue is Cue.Increase or Cue.Decrease or Cue.Improvement or Cue.Versus or Cue.EarlierPeriod)
                return true;
        }

        return false;
    }

    // Behind the earlier year, the time of this one: "(năm trước 12 ha, 9 tháng năm nay 15 ha)".
    private static bool NamesTime(TokenLine line, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (line.Tokens[i].Mention?.Period is not null || line.CueAt(i).Cue is Cue.EarlierPeriod or Cue.Cumulative)
                return true;
        }

        return false;
    }

    // "first half of 2023: 572", "in 2022 there were 934": the report's own time, a year before, leads up to the number.
    private static bool IsOfYearBefore(Setting setting, ReportHeader header)
    {
        if (header.Period is not { From: { } from, To: { } to } || ComparisonRoles.IsSeries(setting))
            return false;
        var at = setting.At - 1;
        while (at > setting.Sentence.Start.Value && at >= setting.At - ReachOfPeriod && (setting.Line.Tokens[at].Is(':') || (setting.Line.Tokens[at].Kind == TokenKind.Word && setting.Line.CueAt(at).Cue == Cue.None)))
            at--;
        return at >= 0 && setting.Line.Tokens[at].Mention is { Kind: MentionKind.Period or MentionKind.Year, Period: { } time } && time.From == from.AddYears(-1) && time.To == to.AddYears(-1);
    }

    // "In 2023 the Department had spent USD 45 million": the time, and words that look back from the report's own.
    private static bool IsToldOfEarlierTime(Setting setting, ReportHeader header)
    {
        var line = setting.Line;
        var looksBack = false;
        for (var i = setting.At - 1; i >= setting.Sentence.Start.Value; i--)
        {
            if (looksBack && IsEarlier(line.Tokens[i], header) && IsWithinAYear(line.Tokens[i].Mention!.Period!, header))
                return true;
            if (line.Tokens[i].Kind != TokenKind.Word && !IsOfUnit(setting.Mention, line.Tokens[i]))
                return false;
            looksBack |= line.Joining.PastPerfects.Contains(line.Tokens[i].Word) && line.Tokens[i + 1].Kind == TokenKind.Word;
        }

        return false;
    }

    private static bool IsWithinAYear(Period time, ReportHeader header) => (header.Period?.From ?? header.Date) is { } own && time.To is { } end && end.AddYears(1) >= own;

    private static bool IsOfUnit(Mention mention, Token token) => mention.UnitSpan is { } unit && token.Start >= unit.Start && token.End <= unit.End;

    private static bool IsChange(Setting setting) =>
        setting.ComparisonBehind != Cue.None
        || ComparisonRoles.IsChangeToldAgain(setting)
        || IsChangeBehindBase(setting)
        || ToldBy.MovementOf(setting) != Cue.None
        || setting.Cues.LastOrDefault(cue => cue is not (Cue.MoreBehind or Cue.LessBehind)) switch
        {
            Cue.FallsShort when ComparisonRoles.IsShortage(setting) || ComparisonRoles.NamesALack(setting) => false,
            (Cue.Increase or Cue.Decrease or Cue.Improvement or Cue.Exceeds or Cue.FallsShort) and var cue => !ComparisonRoles.IsCutOff(setting, cue),
            _ => false,
        };

    // "tăng so với cùng kỳ năm 2023 (4.160 con) là 1.125 con"
    private static bool IsChangeBehindBase(Setting setting)
    {
        var (line, start) = (setting.Line, setting.Sentence.Start.Value);
        var close = setting.At - 1;
        while (close > start && setting.At - close <= LongestLead && line.Tokens[close].Kind == TokenKind.Word && line.CueAt(close).Cue == Cue.None)
            close--;
        if (close <= start || !line.Tokens[close].Is(')'))
            return false;
        var open = close - 1;
        while (open > start && !line.Tokens[open].Is('('))
            open--;
        var isCompared = false;
        for (var i = open - 1; i >= start && open - i <= LongestComparison && !SettingReading.IsFigure(line.Tokens[i]); i--)
        {
            isCompared |= line.CueAt(i).Cue is Cue.Versus or Cue.EarlierPeriod;
            if (line.CueAt(i).Cue is Cue.Increase or Cue.Decrease)
                return isCompared && line.Tokens.Take(close).Skip(open).Any(SettingReading.IsFigure);
            if (line.Tokens[i].Kind == TokenKind.ClauseEnd)
                return false;
        }

        return false;
    }

    private static bool IsEarlier(Token token, ReportHeader header) =>
        token.Mention is { Kind: MentionKind.Year or MentionKind.Period or MentionKind.Date, Period.To: { } end } && (header.Period?.From ?? header.Date) is { } own && end < own;

    // "(+5,04%)", "(+47)"
    private static bool IsSigned(Mention mention) => mention.Text[0] == '+' || mention is { Kind: MentionKind.Percentage, Quantity.Value: < 0 };

    // "up from 75 million a year earlier", "compared with 75 million in 2023", "12 fewer than the 134 of a year before", "38, after 41 the year before"
    private static bool IsBeforeEarlierPeriod(Setting setting, ReportHeader header)
    {
        var isBehind = IsBehindEarlierWord(setting.Line, setting.At, setting.Sentence.Start.Value);
        if (setting.Cues is not [.., Cue.From or Cue.Versus or Cue.MoreBehind or Cue.LessBehind] && !isBehind && !IsBehindBase(setting))
            return false;
        var first = BehindShare(setting);
        var end = first + ReachOfPeriod;
        for (var i = first; i < Math.Min(end, setting.Sentence.End.Value); i++)
        {
            if (setting.Line.CueAt(i).Cue == Cue.EarlierPeriod || IsEarlier(setting.Line.Tokens[i], header) || TimesAgo.IsAt(setting.Line, i))
                return true;
            var isJoined = isBehind && SettingReading.IsFigure(setting.Line.Tokens[i]) && setting.Line.Joining.BetweenFigures.Contains(setting.Line.Tokens[i - 1].Word);
            if (isJoined)
                end = i + 1 + ReachOfPeriod;
            // "on the 275 reported in Quarter 2 of last year"
            else if (setting.Line.Tokens[i].Kind != TokenKind.Word && setting.Line.Tokens[i].Mention is not { Kind: MentionKind.Period or MentionKind.Date })
                return false;
        }

        return false;
    }

    // "compared with 561 (15.5%) a year ago"
    private static int BehindShare(Setting setting)
    {
        var (tokens, end) = (setting.Line.Tokens, setting.UnitEnd);
        return end + 1 < tokens.Count && tokens[end].Is('(') && tokens[end + 1].Mention is { Kind: MentionKind.Percentage } && end + 2 < tokens.Count && CloseBehind(tokens, end + 2) is { } close ? close : end;
    }

    private static int? CloseBehind(IReadOnlyList<Token> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Kind == TokenKind.Word)
            at++;
        return at < tokens.Count && tokens[at].Is(')') ? at + 1 : null;
    }

    // "grew by 12,657 on the 238,829 of the year before"
    private static bool IsBehindBase(Setting setting)
    {
        var at = setting.At - 1;
        while (at > setting.Sentence.Start.Value && (IsOfUnit(setting.Mention, setting.Line.Tokens[at]) || setting.Line.Joining.Articles.Contains(setting.Line.Tokens[at].Word)))
            at--;
        return at > setting.Sentence.Start.Value && setting.Line.Joining.BeforeBases.Contains(setting.Line.Tokens[at].Word) && SettingReading.IsFigure(setting.Line.Tokens[at - 1]);
    }

    // "after 11 fires and 92.8 ha in the dry year 2023" opens with one word for both.
    private static bool IsBehindEarlierWord(TokenLine line, int at, int start)
    {
        if (at <= start)
            return false;
        if (line.Joining.BeforeEarlier.Contains(line.Tokens[at - 1].Word))
            return true;
        var figure = at - 2;
        while (figure > start && line.Tokens[figure].Kind == TokenKind.Word && !line.Joining.BeforeEarlier.Contains(line.Tokens[figure].Word))
            figure--;
        return line.Joining.BetweenFigures.Contains(line.Tokens[at - 1].Word) && figure > start && SettingReading.IsFigure(line.Tokens[figure]) && IsBehindEarlierWord(line, figure, start);
    }
}
