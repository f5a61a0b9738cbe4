using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Reads what a figure says about its indicator.</summary>
internal static class RoleReading
{
    public static FigureRole Read(Setting setting, Surroundings surroundings)
    {
        if (setting.Mention.Kind == MentionKind.Percentage)
            return IsChange(setting) ? FigureRole.Change : FigureRole.Share;
        if (IsChange(setting))
            return FigureRole.Change;

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

    private static bool IsChange(Setting setting) =>
        setting.Cues is [.., Cue.Increase or Cue.Decrease or Cue.Exceeds or Cue.FallsShort];
}
