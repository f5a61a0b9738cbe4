using ReportParsing.Text;

namespace Reading.Measures;

/// <summary>The word error rate: insertions, deletions and substitutions against the words of the known text.</summary>
internal sealed record WordErrors(int Words, int Errors, IReadOnlyList<string> Samples)
{
    public decimal Rate => Words == 0 ? 0 : (decimal)Errors / Words;

    public static WordErrors Between(string expected, string actual)
    {
        var (left, right) = (Split(expected), Split(actual));
        var distance = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            distance[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            distance[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var same = string.Equals(left[i - 1], right[j - 1], StringComparison.Ordinal) ? 0 : 1;
                distance[i, j] = Math.Min(distance[i - 1, j - 1] + same, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
            }
        }

        return new WordErrors(left.Length, distance[left.Length, right.Length], Differences(left, right, distance));
    }

    public WordErrors Plus(WordErrors other) => new(Words + other.Words, Errors + other.Errors, [.. Samples, .. other.Samples]);

    private static List<string> Differences(string[] left, string[] right, int[,] distance)
    {
        List<string> samples = [];
        var (i, j) = (left.Length, right.Length);
        while (i > 0 || j > 0)
        {
            if (i > 0 && j > 0 && string.Equals(left[i - 1], right[j - 1], StringComparison.Ordinal))
                (i, j) = (i - 1, j - 1);
            else if (i > 0 && j > 0 && distance[i, j] == distance[i - 1, j - 1] + 1)
                samples.Add($"{left[--i]} → {right[--j]}");
            else if (i > 0 && distance[i, j] == distance[i - 1, j] + 1)
                samples.Add($"{left[--i]} → ∅");
            else
                samples.Add($"∅ → {right[--j]}");
        }

        samples.Reverse();
        return samples;
    }

    private static string[] Split(string text) => TextNormalization.ForReading(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
