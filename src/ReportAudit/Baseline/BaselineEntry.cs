namespace ReportAudit;

/// <summary>A finding that is known.</summary>
/// <param name="Fingerprint">The finding's fingerprint.</param>
/// <param name="Rule">The rule that reported it.</param>
/// <param name="Report">The name of the report's file, without folders.</param>
/// <param name="Message">What the finding said, for people who read the baseline.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string Report, string Message);
