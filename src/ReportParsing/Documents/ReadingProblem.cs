namespace ReportParsing;

/// <summary>Why a file could not be read, in one sentence that says what is wrong and what to do.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">The sentence, without the file's name.</param>
public sealed record ReadingProblem(ReadingProblemKind Kind, BilingualText Message);
