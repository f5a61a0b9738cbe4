using ReportParsing.Documents;

namespace ReportParsing.Word;

/// <summary>Joins the lines of a paragraph that its author broke by hand, but for those that begin something new.</summary>
internal static class HandMadeLines
{
    public static IEnumerable<string> Joined(IReadOnlyList<string> lines)
    {
        var joined = string.Empty;
        foreach (var line in lines)
        {
            if (joined.Length == 0)
            {
                joined = line;
            }
            else if (BeginsAnew(joined, line))
            {
                yield return joined;
                joined = line;
            }
            else
            {
                joined = $"{joined} {line}";
            }
        }

        if (joined.Length > 0)
            yield return joined;
    }

    private static bool BeginsAnew(string before, string line) =>
        LabelReading.Read(line) is not null
        || (before[^1] is '.' or ';' or ':' or '!' or '?' && char.IsUpper(line[0]))
        || TitleReading.IsCapitals(before) != TitleReading.IsCapitals(line);
}
