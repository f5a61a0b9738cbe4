namespace ReportParsing.Documents;

/// <summary>What a reader found in a file, before the outline is known.</summary>
internal sealed record DocumentContent
{
    public ReadingStatus Status { get; init; } = ReadingStatus.Complete;

    public ReadingProblem? Problem { get; init; }

    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];

    public IReadOnlyList<Page> Pages { get; init; } = [];

    public IReadOnlyList<SourceBlock> Blocks { get; init; } = [];

    public IReadOnlyList<SourceBlock> Furniture { get; init; } = [];

    public static DocumentContent Unreadable(ReadingProblem problem) =>
        new() { Status = ReadingStatus.Unreadable, Problem = problem };
}
