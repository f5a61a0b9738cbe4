namespace ReportAudit;

/// <summary>A finding that the user knows of and does not want to see.</summary>
/// <param name="Fingerprint">The finding's fingerprint.</param>
/// <param name="Reason">Why it is right as it is, in the user's words.</param>
/// <param name="Expires">The last day on which it counts; null where it always does.</param>
/// <param name="File">The reconciliation file that states it.</param>
/// <param name="Line">The line it stands on there, counted from 1.</param>
public sealed record Suppression(string Fingerprint, string Reason, DateOnly? Expires, string File, int Line)
{
    /// <summary>Whether the suppression no longer counts on <paramref name="today"/>.</summary>
    public bool IsExpiredOn(DateOnly today) => Expires < today;
}
