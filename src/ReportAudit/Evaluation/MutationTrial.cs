namespace ReportAudit.Evaluation;

/// <summary>What the audit made of one changed figure.</summary>
/// <param name="Report">The rendering that it stands in.</param>
/// <param name="Kind">The kind of claim that it was changed in: sum, share, growth, restatement.</param>
/// <param name="Printed">The number as printed.</param>
/// <param name="Changed">The number as changed.</param>
/// <param name="IsFound">Whether an error or warning was told that the printed report does not have.</param>
/// <param name="IsTold">The same, with notes.</param>
/// <param name="IsSuspected">Whether such a finding names the changed figure as a suspect.</param>
internal sealed record MutationTrial(string Report, string Kind, string Printed, string Changed, bool IsFound, bool IsTold, bool IsSuspected);
