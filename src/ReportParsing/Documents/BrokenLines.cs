using ReportParsing.Languages;

namespace ReportParsing.Documents;

/// <summary>
/// Joins lines of the head that stand as paragraphs of their own, because their author or a narrow column broke them:
/// the same report then has the same blocks in every format.
/// </summary>
internal static class BrokenLines
{
    public static IReadOnlyList<SourceBlock> Joined(IReadOnlyList<SourceBlock> sources)
    {
        List<SourceBlock> joined = [];
        foreach (var source in sources)
        {
            if (joined.Count > 0 && GoesOn(joined[^1], source))
                joined[^1] = Join(joined[^1], source);
            else
                joined.Add(source);
        }

        return joined;
    }

    public static bool IsYear(string text) => text is ['1' or '2', _, _, _] && text.All(char.IsAsciiDigit);

    private static bool GoesOn(SourceBlock line, SourceBlock next)
    {
        if (line.Table is not null || next.Table is not null || line.Text.Length == 0 || next.Text.Length == 0)
            return false;
        return IsTitleGoingOn(line, next)
            || IsDateGoingOn(line.Text, next.Text)
            || IsYear(next.Text) && HeadCues.EndsBeforeYear(line.Text)
            || HeadCues.IsEndOfMotto(next.Text) && HeadCues.IsMotto($"{line.Text} {next.Text}");
    }

    // "… năm 2024" over "trên địa bàn xã …", both in the middle of the page.
    private static bool IsTitleGoingOn(SourceBlock line, SourceBlock next) =>
        line.Style.Centered && next.Style.Centered && char.IsLower(next.Text[0])
        && line.Text[^1] is not ('.' or ';' or ':') && LabelReading.Read(next.Text) is null;

    // "Sa Long, ngày 18 tháng" over "11 năm 2025".
    private static bool IsDateGoingOn(string line, string next) =>
        next.Split(' ') is [var first, .., var word, var year] && first.All(char.IsAsciiDigit) && IsYear(year) && HeadCues.EndsBeforeYear($" {word}")
        && HeadCues.DateLineAt(line) is not null && !IsYear(line.Split(' ')[^1]);

    private static SourceBlock Join(SourceBlock line, SourceBlock next)
    {
        var shift = line.Text.Length + 1;
        return line with
        {
            Text = $"{line.Text} {next.Text}",
            Runs = [.. line.Runs, .. next.Runs.Select(run => run with { Start = run.Start + shift })],
        };
    }
}
