namespace ReportParsing.Documents;

/// <summary>Cuts a block of text in two; every part keeps its places.</summary>
internal static class BlockCutting
{
    public static SourceBlock Before(SourceBlock source, int at)
    {
        var text = source.Text[..at].TrimEnd();
        return source with { Text = text, Runs = [.. RunsIn(source, 0, text.Length)] };
    }

    public static SourceBlock From(SourceBlock source, int at) =>
        source with { Text = source.Text[at..], Runs = [.. RunsIn(source, at, source.Text.Length)] };

    private static IEnumerable<PlacedRun> RunsIn(SourceBlock source, int from, int to)
    {
        foreach (var run in source.Runs)
        {
            var (start, end) = (Math.Max(from, run.Start), Math.Min(to, run.End));
            if (start < end)
                yield return run with { Start = start - from, Length = end - start, Box = run.BoxOf(start, end) };
        }
    }
}
