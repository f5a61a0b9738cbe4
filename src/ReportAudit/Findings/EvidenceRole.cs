namespace ReportAudit;

/// <summary>The part that a figure plays in a finding.</summary>
public enum EvidenceRole
{
    /// <summary>The stated total of parts.</summary>
    Total,

    /// <summary>One of the parts of a total, or of a whole.</summary>
    Part,

    /// <summary>The whole that a part or a share is of.</summary>
    Whole,

    /// <summary>A stated share.</summary>
    Share,

    /// <summary>The later of two values that a change is between.</summary>
    Current,

    /// <summary>The earlier of two values that a change is between.</summary>
    Previous,

    /// <summary>A stated rise or fall.</summary>
    Change,

    /// <summary>What is left of a whole.</summary>
    Remainder,

    /// <summary>A factor of a product.</summary>
    Factor,

    /// <summary>A stated product.</summary>
    Product,

    /// <summary>One of the statements of a figure that is stated more than once.</summary>
    Statement,

    /// <summary>The figure that the finding is about, where it is about one alone.</summary>
    Subject,

    /// <summary>A figure that a check of the user's names.</summary>
    Operand,
}
