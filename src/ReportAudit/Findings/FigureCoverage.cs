using ReportParsing;

namespace ReportAudit;

/// <summary>A figure with what the audit can say of it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="State">What can be said.</param>
/// <param name="Reason">Why it was not checked; null for figures that were.</param>
public sealed record FigureCoverage(Figure Figure, CoverageState State, BilingualText? Reason);
