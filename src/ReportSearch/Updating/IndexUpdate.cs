using ReportParsing;

namespace ReportSearch;

/// <summary>What an update of the index did.</summary>
/// <param name="Added">Reports that were not in the index before.</param>
/// <param name="Changed">Reports whose file has other content than before.</param>
/// <param name="Unchanged">Reports that were left as they were.</param>
/// <param name="Removed">Reports that were taken out, because their file is gone or can no longer be read.</param>
/// <param name="Unreadable">The files that could not be read, in the order of their paths, each with its reason.</param>
public sealed record IndexUpdate(int Added, int Changed, int Unchanged, int Removed, IReadOnlyList<UnreadableReport> Unreadable);

/// <summary>A file that could not be read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Problem">Why not.</param>
public sealed record UnreadableReport(string Path, ReadingProblem Problem);
