namespace ReportAudit;

/// <summary>How sure it is that something is wrong (the levels of SARIF).</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing need be wrong.</summary>
    Note,

    /// <summary>A person should look.</summary>
    Warning,

    /// <summary>No careful reading makes it hold.</summary>
    Error,
}
