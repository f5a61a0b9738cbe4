using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Tells figures that bound a stretch or a time from figures that say how many.</summary>
internal static class Stretches
{
    // A currency stands between the word and the number: between £15 and £30.
    private const int LongestSign = 2;

    /// <summary>"627 took between 15 and 30 minutes": whether a figure is one of the two ends.</summary>
    public static bool IsBetween(FigureSetting figure)
    {
        var line = figure.Setting.Line;
        var before = WordBefore(line, figure.At);
        if (before < 0)
            return false;
        if (line.Joining.Betweens.Contains(line.Tokens[before].Word))
            return JoinsFigures(line, figure.Setting.UnitEnd);
        var lower = before - 1;
        while (lower > figure.Setting.Sentence.Start.Value && before - lower <= LongestSign && !SettingReading.IsFigure(line.Tokens[lower]))
            lower--;
        return JoinsFigures(line, before) && lower > 0 && SettingReading.IsFigure(line.Tokens[lower]) && WordBefore(line, lower) is >= 0 and var opener && line.Joining.Betweens.Contains(line.Tokens[opener].Word);
    }

    /// <summary>"7,771 were seen inside six weeks": whether a figure says how long at most or at least rather than how many.</summary>
    public static bool IsTerm(FigureSetting figure) =>
        figure.Figure.Unit.Dimension == UnitDimension.Time
        && (figure.IsBound || figure.Figure.Quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost || (WordBefore(figure.Setting.Line, figure.At) is >= 0 and var at && figure.Setting.Line.Joining.BeforeTimes.Contains(figure.Setting.Line.Tokens[at].Word)));

    private static bool JoinsFigures(TokenLine line, int at) =>
        at < line.Tokens.Count && line.Joining.BetweenFigures.Contains(line.Tokens[at].Word)
        && Enumerable.Range(at + 1, Math.Min(LongestSign, line.Tokens.Count - at - 1)).Any(i => SettingReading.IsFigure(line.Tokens[i]));

    // The word before a number, its currency passed over; −1 where none stands there.
    private static int WordBefore(TokenLine line, int number)
    {
        var unit = line.Tokens[number].Mention!.UnitSpan;
        var at = number - 1;
        while (at >= 0 && unit is { } span && line.Tokens[at].Start >= span.Start && span.End <= line.Tokens[number].Start)
            at--;
        return at >= 0 && line.Tokens[at].Kind == TokenKind.Word ? at : -1;
    }
}
