namespace ReportAudit.Claims;

/// <summary>What signals a claim, and how sure it is that the report means it.</summary>
/// <param name="Words">The words of the report, or the layout in words.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="IsStated">Whether words state the relation; false where only the layout implies it.</param>
internal sealed record Basis(string Words, Certainty Certainty, bool IsStated = true);

/// <summary>How sure it is that a report means a relation to hold.</summary>
internal enum Certainty
{
    /// <summary>It may not be meant at all: nothing is said where it does not hold.</summary>
    None,

    /// <summary>It may be meant: worth a note.</summary>
    Possible,

    /// <summary>It is most likely meant: a person should look.</summary>
    Likely,

    /// <summary>No careful reading means anything else.</summary>
    Certain,
}
