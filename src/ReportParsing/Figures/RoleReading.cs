using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Reads what a figure says about its indicator.</summary>
internal static class RoleReading
{
    private const int LongestComparison = 8;

    public static FigureRole Read(Setting setting, Surroundings surroundings)
    {
        if (setting.Mention.Kind == MentionKind.Percentage)
            return IsChange(setting) ? FigureRole.Change : FigureRole.Share;
        if (IsChange(setting))
            return FigureRole.Change;

        if (IsInBracketOfEarlierPeriod(setting))
            return FigureRole.PreviousPeriod;

        // The last cue before the number decides: "đạt 95 ha, kế hoạch 100 ha".
        for (var i = setting.Cues.Count - 1; i >= 0; i--)
        {
            switch (setting.Cues[i])
            {
                case Cue.Cumulative:
                    return FigureRole.Cumulative;
                case Cue.Target:
                    return FigureRole.Target;
                case Cue.EarlierPeriod:
                    return FigureRole.PreviousPeriod;
                case Cue.Plan when i == setting.Cues.Count - 1:
                    return FigureRole.Plan;
                default:
                    continue;
            }
        }

        return surroundings.IsOutlook(setting.Line.Block) ? FigureRole.Target : FigureRole.Actual;
    }

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

        for (var i = open - 1; i >= setting.Sentence.Start.Value && open - i <= LongestComparison; i--)
        {
            if (SettingReading.IsFigure(line.Tokens[i]))
                return false;
            if (line.CueAt(i).Cue is Cue.Versus or Cue.EarlierPeriod)
                return true;
        }

        return false;
    }

    private static bool IsChange(Setting setting) =>
        setting.Cues is [.., Cue.Increase or Cue.Decrease or Cue.Exceeds or Cue.FallsShort];
}
