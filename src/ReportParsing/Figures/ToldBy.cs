using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Finds the movement that a number behind its values measures: <c>rose from 143 to 178, that is by 35</c>, <c>grew by 1,322 lorries, or by 11.5%</c>.</summary>
internal static class ToldBy
{
    /// <summary>The cue of the movement that a figure is told to be by; none where it is not told so.</summary>
    public static Cue MovementOf(Setting setting) => MovementOf(setting.Line, setting.At, setting.Sentence.Start.Value);

    /// <param name="line">The block's tokens.</param>
    /// <param name="figure">The figure's token.</param>
    /// <param name="start">Where its sentence begins.</param>
    public static Cue MovementOf(TokenLine line, int figure, int start)
    {
        var at = figure - 1;
        while (at > start && IsOfUnit(line, figure, at))
            at--;
        if (at <= start || !line.Joining.BeforeChanges.Contains(line.Tokens[at].Word))
            return Cue.None;
        var joint = at;
        while (at > start && IsJoint(line, at))
            at--;
        return ValueAt(line, at, start) is >= 0 and var value && (joint - at > 1 || IsWhatItWas(line, value, start)) ? Before(line, value, start) : Cue.None;
    }

    // "fell from £161,450 by £13,235"
    private static bool IsWhatItWas(TokenLine line, int value, int start)
    {
        var first = value;
        while (first > start && IsOfUnit(line, value, first - 1))
            first--;
        return first > start && line.CueAt(first - 1).Cue == Cue.From;
    }

    private static bool IsJoint(TokenLine line, int at) =>
        line.Tokens[at].Is(',') || line.Joining.BeforeChanges.Contains(line.Tokens[at].Word) || line.Joining.BeforeShares.Contains(line.Tokens[at].Word);

    // "178", "26,232 cases"
    private static int ValueAt(TokenLine line, int at, int start)
    {
        var value = at;
        while (value > start && line.Tokens[value].Kind == TokenKind.Word)
            value--;
        return SettingReading.IsFigure(line.Tokens[value]) && SettingReading.UnitEnd(line.Tokens, value) == at + 1 ? value : -1;
    }

    private static Cue Before(TokenLine line, int value, int start)
    {
        for (var i = value - 1; i >= start && line.Tokens[i].Kind != TokenKind.ClauseEnd; i--)
        {
            if (line.CueAt(i).Cue is (Cue.Increase or Cue.Decrease) and var cue)
                return cue;
        }

        return Cue.None;
    }

    private static bool IsOfUnit(TokenLine line, int figure, int at) =>
        line.Tokens[figure].Mention!.UnitSpan is { } unit && line.Tokens[at].Start >= unit.Start && line.Tokens[at].End <= unit.End;
}
