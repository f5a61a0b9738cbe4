using ReportParsing;

namespace ReportAudit;

/// <summary>A figure that an indicator of the user's names.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="File">The reconciliation file that names it.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Role">What the figure says of the indicator.</param>
/// <param name="Scope">The words that limit it to a place, body or table row, as compared; empty where it is the report's own.</param>
public sealed record IndicatorMatch(string Indicator, string File, Figure Figure, FigureRole Role, string Scope);
