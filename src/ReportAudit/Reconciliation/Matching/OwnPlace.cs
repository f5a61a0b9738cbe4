using ReportAudit.Claims;

namespace ReportAudit.Reconciliation.Matching;

/// <summary>The place that a report is about as a whole.</summary>
internal static class OwnPlace
{
    /// <summary>The words that name the place or body that reports; those of all levels of places where the head does not tell.</summary>
    public static HashSet<string> Of(ReportText text)
    {
        var words = FigureWords.Of(text.Report.Header.Issuer ?? string.Join(' ', text.Language.Header.PlaceLevels), text.Language);
        words.UnionWith(FigureWords.Of(text.Report.Header.Subject ?? string.Empty, text.Language));
        return words;
    }
}
