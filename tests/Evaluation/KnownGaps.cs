namespace Evaluation;

/// <summary>What is labelled and does not come out yet, one a line in corpus/known-gaps.md with its reason: <c>- findings name.docx: reason</c>.</summary>
internal static class KnownGaps
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(RepositoryFolders.Corpus, "known-gaps.md"));

    public static bool Has(string what, string rendering) =>
        Array.Exists(Lines, line => line.StartsWith($"- {what} {rendering}:", StringComparison.Ordinal));
}
