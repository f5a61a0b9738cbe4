using ReportParsing;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Tells sections that say the same of different subjects: "Lĩnh vực đất đai: tiếp nhận 50 hồ sơ", "Lĩnh vực hộ tịch: tiếp nhận 30 hồ sơ".</summary>
internal sealed class ParallelSections
{
    private const int SharedWords = 2;

    private readonly ReportText text;
    private readonly Dictionary<(int, int), (int Differ, int Agree)> named = [];

    public ParallelSections(ReportText text, Statement[] statements)
    {
        this.text = text;
        foreach (var alike in statements.GroupBy(statement => statement.Key, StringComparer.Ordinal).Select(alike => alike.ToArray()))
        {
            for (var second = 1; second < alike.Length; second++)
            {
                for (var first = 0; first < second; first++)
                    Count(alike[first], alike[second]);
            }
        }
    }

    /// <summary>Whether two sections, by their headings' blocks, tell of two subjects alike.</summary>
    public bool AreParallel(int first, int second)
    {
        if (first == second || first < 0 || second < 0)
            return false;
        return (named.TryGetValue((first, second), out var count) && count is { Differ: > 1, Agree: 0 }) || HaveLikeHeadings(first, second);
    }

    private void Count(Statement first, Statement second)
    {
        if (first.Section == second.Section || !first.IsNamedAs(second))
            return;
        var count = named.GetValueOrDefault((first.Section, second.Section));
        named[(first.Section, second.Section)] = first.Figure.Value == second.Figure.Value
            ? count with { Agree = count.Agree + 1 }
            : count with { Differ = count.Differ + 1 };
    }

    private bool HaveLikeHeadings(int first, int second)
    {
        var (one, other) = (text.Report.Blocks[first], text.Report.Blocks[second]);
        return one.Parent == other.Parent && Opening(one) is { } opening && string.Equals(opening, Opening(other), StringComparison.Ordinal);
    }

    private static string? Opening(Block heading)
    {
        var words = MatchKey.Of(heading.Text[(heading.Label?.Text.Length ?? 0)..]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > SharedWords ? string.Join(' ', words.Take(SharedWords)) : null;
    }
}
