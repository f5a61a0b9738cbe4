namespace ReportAudit;

/// <summary>What came of a check of the user's.</summary>
public enum CheckState
{
    /// <summary>The figures as printed are as the check demands.</summary>
    Holds,

    /// <summary>They are within what rounding, hedges and the check's tolerance leave open.</summary>
    HoldsWithinRounding,

    /// <summary>They are not.</summary>
    Contradicted,

    /// <summary>It cannot be told: the report does not state an indicator, or states it in several ways.</summary>
    Undecided,
}
