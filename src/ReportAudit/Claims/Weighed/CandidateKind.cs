namespace ReportAudit.Claims.Weighed;

/// <summary>What relation some figures may be meant to stand in.</summary>
internal enum CandidateKind
{
    /// <summary>A total and the parts behind it.</summary>
    Sum,

    /// <summary>What was there, what came and went, and what is left.</summary>
    Account,

    /// <summary>A part, its whole and the share.</summary>
    Share,

    /// <summary>A value, an earlier one and by how much it rose or fell.</summary>
    Change,

    /// <summary>A count, a rate and what they make.</summary>
    Product,

    /// <summary>A figure and the same told again, in the text or in a table.</summary>
    Retold,
}
