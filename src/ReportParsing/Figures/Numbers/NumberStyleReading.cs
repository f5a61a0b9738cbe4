using System.Globalization;

namespace ReportParsing.Figures.Numbers;

/// <summary>Tells from a report's unmistakable numbers how it writes the others.</summary>
internal static class NumberStyleReading
{
    public static NumberStyle Of(IEnumerable<PieceLine> lines, NumberStyle usual)
    {
        int like = 0, unlike = 0, spaced = 0, grouped = 0;
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (!line.IsDigits(i) || (line.IsDigits(i - 2) && line.IsGlued(i)))
                    continue;
                var evidence = Evidence(line, i, usual);
                like += evidence > 0 ? 1 : 0;
                unlike += evidence < 0 ? 1 : 0;
                grouped += IsGrouped(line, i, usual.Thousands) ? 1 : 0;
                spaced += IsSpaced(line, i) && !IsNumbered(line, i) ? 1 : 0;
            }
        }

        var style = unlike > 0 && like == 0 ? usual.Swapped : usual;
        return style with { SpacedThousands = spaced > grouped };
    }

    // Only what can be read one way counts: two groups of thousands, or thousands with decimals.
    // One sign before one or two digits is as often a slip as a style (86.38% beside 69,1%).
    private static int Evidence(PieceLine line, int index, NumberStyle usual)
    {
        if (!IsJoined(line, index + 1) || line[index].Length > 3)
            return 0;
        if (!IsJoined(line, index + 3))
            return line[index + 2].Length < 3 && line.IsSign(index + 1, usual.Decimals) ? 1 : 0;
        if (line[index + 2].Length != 3)
            return 0;
        return line.IsSign(index + 1, usual.Thousands) ? 1 : -1;
    }

    private static bool IsJoined(PieceLine line, int sign) =>
        line.IsAnySign(sign, ".,") && line.IsGlued(sign) && line.IsDigits(sign + 1) && line.IsGlued(sign + 1);

    private static bool IsGrouped(PieceLine line, int index, char thousands) =>
        line[index].Length <= 3 && line.IsSign(index + 1, thousands) && IsJoined(line, index + 1) && line[index + 2].Length == 3;

    // 1 269 alone in a cell, or 273 343 before a word: columns of a flattened table go on with numbers.
    private static bool IsSpaced(PieceLine line, int index)
    {
        var end = index + 1;
        while (line.IsDigits(end) && line[end].Length == 3 && line[end].Start == line[end - 1].End + 1)
            end++;
        var isNumber = end > index + 1 && line[index].Length <= 3 && line.Raw(index)[0] != '0' && !line.IsDigits(index - 1);
        return isNumber && (line.IsWord(end) || (index == 0 && end == line.Count));
    }

    // "tháng 4 103 lượt, tháng 5 108 lượt": the digits before the count number the months, and go on by one.
    private static bool IsNumbered(PieceLine line, int index)
    {
        if (index == 0 || !line.IsWord(index - 1))
            return false;
        var (word, number) = (line[index - 1].Folded, ValueOf(line, index));
        return Enumerable.Range(1, line.Count - 1).Any(i => i != index && line.IsDigits(i) && line.IsWord(i - 1, word) && IsSpaced(line, i) && Math.Abs(ValueOf(line, i) - number) == 1);
    }

    private static int ValueOf(PieceLine line, int index) => int.Parse(line.Raw(index), NumberStyles.None, CultureInfo.InvariantCulture);
}
