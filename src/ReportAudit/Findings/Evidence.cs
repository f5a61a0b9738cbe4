using ReportParsing;

namespace ReportAudit;

/// <summary>A figure that a finding rests on.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Role">Its part in the finding.</param>
/// <param name="IsSuspect">Whether it is one of the smallest set of figures whose change makes all claims hold.</param>
public sealed record Evidence(Figure Figure, EvidenceRole Role, bool IsSuspect = false);
