namespace ReportParsing;

/// <summary>Something that the reader noticed about a page or the file and that a person should know.</summary>
/// <param name="Kind">What was noticed.</param>
/// <param name="Page">The page, counted from 1; null where it concerns the whole file.</param>
/// <param name="Message">The sentence for people.</param>
public sealed record ReadingNote(ReadingNoteKind Kind, int? Page, BilingualText Message);
