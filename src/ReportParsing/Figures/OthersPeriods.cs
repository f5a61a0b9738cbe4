using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Tells whether the earlier period before a number only says which things an earlier figure counts: <c>the 940 leavers of the year before and 612 answered</c>.</summary>
internal static class OthersPeriods
{
    public static bool IsBefore(Setting setting)
    {
        var (line, start, joint) = (setting.Line, setting.Sentence.Start.Value, setting.At - 1);
        if (joint <= start || !line.Joining.BetweenFigures.Contains(line.Tokens[joint].Word))
            return false;
        var cue = joint - 1;
        while (cue > start && line.CueAt(cue).Cue != Cue.EarlierPeriod)
            cue--;
        // "of the year before"
        var of = cue - 1;
        while (of > start && line.Joining.Articles.Contains(line.Tokens[of].Word))
            of--;
        return of > start && line.CueAt(cue) is { Cue: Cue.EarlierPeriod, Length: var length } && cue + length == joint && line.Joining.BeforeWholes.Contains(line.Tokens[of].Word)
            && Enumerable.Range(start, of - start).Any(i => SettingReading.IsFigure(line.Tokens[i]));
    }
}
