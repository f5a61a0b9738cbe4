using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds where the name of a figure ends that a movement leads to: "Operating costs | rose by 8.1% to £117.2m".</summary>
internal static class Movements
{
    private const int LongestUnit = 2;
    private const int LongestLead = 3;

    /// <summary>The token behind the words that name a figure: of its movement, or else its own.</summary>
    public static int NameEnd(FigureSetting figure)
    {
        var (line, start) = (figure.Setting.Line, figure.Setting.Sentence.Start.Value);
        var to = figure.At - 1;
        while (to > start && figure.At - to <= LongestUnit && line.CueAt(to).Cue != Cue.To)
            to--;
        if (to <= start || line.CueAt(to) is not { Cue: Cue.To, Length: 1 })
            return figure.At;
        var change = to - 1;
        while (change > start && to - change <= LongestUnit && !SettingReading.IsFigure(line.Tokens[change]))
            change--;
        if (change <= start || !SettingReading.IsFigure(line.Tokens[change]))
            return figure.At;
        for (var cue = change - 1; cue > start && change - cue <= LongestLead; cue--)
        {
            if (line.CueAt(cue) is { Cue: Cue.Increase or Cue.Decrease })
                return cue;
        }

        return figure.At;
    }
}
