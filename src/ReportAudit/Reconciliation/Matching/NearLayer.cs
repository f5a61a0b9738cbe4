namespace ReportAudit.Reconciliation.Matching;

/// <summary>Words near a figure that may say what it leaves unsaid: "năng suất 62 tạ/ha" after "diện tích lúa 640 ha", or under "1. Cây lúa".</summary>
/// <param name="Words">The words.</param>
/// <param name="Named">Those that are no unit's; what a figure between counts, which may be of another thing.</param>
/// <param name="IsFigure">Whether they name another figure; false for a label, the list item above or a heading.</param>
internal sealed record NearLayer(HashSet<string> Words, HashSet<string> Named, bool IsFigure);
