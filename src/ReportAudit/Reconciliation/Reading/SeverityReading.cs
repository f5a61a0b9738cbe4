namespace ReportAudit.Reconciliation.Reading;

/// <summary>Reads a severity by its name.</summary>
internal static class SeverityReading
{
    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal)
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["note"] = Severity.Note,
    };

    /// <summary>The severity; null where none is said, or where what is said is none, which is told.</summary>
    /// <param name="entry">What is said.</param>
    /// <param name="others">Other words that may be said; they give null.</param>
    public static Severity? Read(Entry? entry, params string[] others)
    {
        if (entry is null)
            return null;
        var text = entry.Text ?? string.Empty;
        if (Severities.TryGetValue(text, out var severity))
            return severity;
        string[] words = [.. Severities.Keys, .. others];
        if (!others.Contains(text, StringComparer.Ordinal))
            entry.TellInText(FileWording.NotOneOf(text, Nearest.To(text, words), words));
        return null;
    }
}
