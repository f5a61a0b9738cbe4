using ReportParsing.Figures;

namespace ReportParsing.Languages.English;

/// <summary>Reads times of day: 18:00, 6.30 pm, 9 am.</summary>
internal static class EnglishTimes
{
    private const int LastHour = 24;
    private const int LastMinute = 59;

    private static readonly PhraseTable<bool> Halves = new PhraseTable<bool>().Add("am|pm|a.m.|p.m.|a.m|p.m|o'clock|o’clock|noon", true);

    /// <summary>The pieces of the time that begins at a piece; 0 where none does.</summary>
    public static int Read(PieceLine line, int index)
    {
        if (line.IntAt(index) is not (>= 0 and <= LastHour) || line[index].Length > 2)
            return 0;
        var hasMinutes = line.IsAnySign(index + 1, ":.") && line.IsGlued(index + 1) && line.IsGlued(index + 2) && line[index + 2].Length == 2 && line.IntAt(index + 2) is >= 0 and <= LastMinute;
        var end = hasMinutes ? index + 3 : index + 1;
        if (Halves.Match(line, end, out _) is > 0 and var half)
            return end + half - index;
        return hasMinutes && line.IsSign(index + 1, ':') && !(line.IsSign(end, ':') && line.IsGlued(end + 1)) ? 3 : 0;
    }
}
