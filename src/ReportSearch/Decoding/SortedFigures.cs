namespace ReportSearch.Decoding;

/// <summary>Sets of numbers in order.</summary>
internal static class SortedFigures
{
    public static int[] Distinct(List<int> sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (count == 0 || sorted[i] != sorted[count - 1])
                sorted[count++] = sorted[i];
        }

        return [.. sorted.Take(count)];
    }

    public static int[] Union(int[] left, int[] right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left.Length == 0 ? right : left;
        List<int> all = new(left.Length + right.Length);
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (one, other) = (left[i], right[j]);
            all.Add(Math.Min(one, other));
            if (one <= other)
                i++;
            if (other <= one)
                j++;
        }

        all.AddRange(left.AsSpan(i));
        all.AddRange(right.AsSpan(j));
        return [.. all];
    }

    public static int[] Intersection(int[] left, int[] right)
    {
        var (few, many) = left.Length <= right.Length ? (left, right) : (right, left);
        if (few.Length == 0)
            return few;
        List<int> both = new(few.Length);
        var at = 0;
        foreach (var figure in few)
        {
            at = From(many, at, figure);
            if (at == many.Length)
                break;
            if (many[at] == figure)
                both.Add(figure);
        }

        return [.. both];
    }

    /// <summary>The index of the first number from one on.</summary>
    public static int From(int[] sorted, int start, int number)
    {
        var step = 1;
        while (start + step < sorted.Length && sorted[start + step] < number)
        {
            start += step;
            step *= 2;
        }

        var found = Array.BinarySearch(sorted, start, Math.Min(sorted.Length - start, step + 1), number);
        return found < 0 ? ~found : found;
    }
}
