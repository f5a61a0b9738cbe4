using ReportParsing.Pdf.Tables;

namespace ReportParsing.Pdf;

/// <summary>Finds the lines at the foot of a page that are its footnotes.</summary>
internal static class FootnoteArea
{
    private const double Smaller = 0.93;
    private const double LargestGap = 2.2;
    private const double ShortestRule = 40;
    private const double LongestRule = 260;
    private const double RuleAbove = 2;
    private const double FooterZone = 0.1;

    /// <summary>The footnotes' lines from top to bottom; empty where the page has none.</summary>
    /// <param name="page">The page with all its lines.</param>
    /// <param name="rulings">What is ruled on it: a short line parts notes from text.</param>
    /// <param name="open">Whether a note of the page before may go on.</param>
    public static List<TextLine> Of(PageText page, List<Ruling> rulings, bool open)
    {
        var lines = page.Lines;
        var first = FirstOf(page, rulings, open);
        if (first < 0)
            return [];
        var end = first + 1;
        while (end < lines.Count && lines[end - 1].Baseline - lines[end].Baseline < LargestGap * lines[end].Size)
            end++;
        return lines.GetRange(first, end - first);
    }

    private static int FirstOf(PageText page, List<Ruling> rulings, bool open)
    {
        var lines = page.Lines;
        for (var i = 1; i < lines.Count; i++)
        {
            if (FootnoteMark.Raised(lines[i]) is not null && IsSmallFrom(page, i))
                return i;
            if (HasRuleAbove(lines, i, rulings) && (FootnoteMark.At(lines[i], lines) is not null || (open && IsSmallFrom(page, i))))
                return i;
        }

        return -1;
    }

    // From there down everything is smaller than the text above, but for what stands under the notes at the edge of the page.
    private static bool IsSmallFrom(PageText page, int first)
    {
        var size = Smaller * TextSize(page.Lines.Take(first));
        return page.Lines.Skip(first).All(line => line.Size <= size || line.Baseline < FooterZone * page.Height);
    }

    private static double TextSize(IEnumerable<TextLine> lines)
    {
        SortedDictionary<double, int> words = [];
        foreach (var line in lines)
            words[Math.Round(line.Size, 1)] = words.GetValueOrDefault(Math.Round(line.Size, 1)) + line.Words.Count;
        return words.MaxBy(pair => pair.Value).Key;
    }

    private static bool HasRuleAbove(List<TextLine> lines, int index, List<Ruling> rulings)
    {
        var (above, below) = (lines[index - 1], lines[index]);
        return rulings.Exists(ruling => ruling.Horizontal && ruling.Length is > ShortestRule and < LongestRule
            && ruling.At < above.Baseline && ruling.At > below.Baseline && ruling.At - below.Top < RuleAbove * below.Size && ruling.From <= below.X0 + below.Size);
    }
}
