namespace ReportAudit.Claims;

/// <summary>Whether a claim holds.</summary>
internal enum Verdict
{
    /// <summary>The figures as printed stand in the relation.</summary>
    Holds,

    /// <summary>They do within what rounding, truncation and hedges leave open.</summary>
    HoldsWithinRounding,

    /// <summary>They do not.</summary>
    Contradicted,

    /// <summary>It cannot be told from the text.</summary>
    Undecided,
}
