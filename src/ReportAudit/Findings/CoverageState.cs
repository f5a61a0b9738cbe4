namespace ReportAudit;

/// <summary>What the audit can say of a figure.</summary>
public enum CoverageState
{
    /// <summary>No claim about it could be decided.</summary>
    Unchecked,

    /// <summary>Every claim about it holds exactly.</summary>
    Holds,

    /// <summary>Every claim about it holds, some only within rounding.</summary>
    Rounded,

    /// <summary>Some claim about it is contradicted.</summary>
    Contradicted,
}
