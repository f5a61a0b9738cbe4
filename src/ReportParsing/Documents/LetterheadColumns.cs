using ReportParsing.Languages;

namespace ReportParsing.Documents;

/// <summary>
/// Parts the lines of a letterhead whose two columns stand on one line (set with a tab, or too near each other), and puts
/// the left column before the right one, as where they are parted on the page.
/// </summary>
internal static class LetterheadColumns
{
    private const int MostLines = 10;
    private const int LongestLine = 120;

    public static IReadOnlyList<SourceBlock> Parted(IReadOnlyList<SourceBlock> sources)
    {
        List<SourceBlock> left = [], right = [];
        var (parted, taken) = (false, 0);
        for (var i = 0; i < Math.Min(MostLines, sources.Count) && IsOfHead(sources[i]); i++)
        {
            if (RightColumnAt(sources[i].Text, right) is not { } at)
                continue;
            left.AddRange(sources.Skip(taken).Take(i - taken));
            if (at > 0)
                left.Add(BlockCutting.Before(sources[i], at));
            AddTo(right, at > 0 ? BlockCutting.From(sources[i], at) : sources[i]);
            parted |= at > 0;
            taken = i + 1;
        }

        return parted ? [.. left, .. right, .. sources.Skip(taken)] : sources;
    }

    private static bool IsOfHead(SourceBlock source) =>
        source.Table is null && source.Text.Length is > 0 and <= LongestLine && !HeadCues.IsKind(source.Text);

    private static int? RightColumnAt(string text, List<SourceBlock> right)
    {
        if (right is [.., var last] && BrokenLines.IsYear(text) && HeadCues.EndsBeforeYear(last.Text))
            return 0;
        // The date stands under the motto, and nothing of the letterhead under the date.
        return HeadCues.MottoAt(text) ?? (right.Exists(piece => HeadCues.DateLineAt(piece.Text) == 0) || right.Count == 0 ? null : HeadCues.DateLineAt(text));
    }

    // Where the columns met at the motto's first line, its end may have come before it.
    private static void AddTo(List<SourceBlock> right, SourceBlock piece)
    {
        if (right is [.., var last] && HeadCues.IsEndOfMotto(last.Text) && HeadCues.IsMotto($"{piece.Text} {last.Text}"))
            right.Insert(right.Count - 1, piece);
        else
            right.Add(piece);
    }
}
