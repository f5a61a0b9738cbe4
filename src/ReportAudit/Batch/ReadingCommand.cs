namespace ReportAudit.Batch;

/// <summary>The command that starts a process running <see cref="ReadingService"/>.</summary>
internal sealed record ReadingCommand(string Program, IReadOnlyList<string> Arguments);
