using ReportParsing;

namespace ReportAudit;

/// <summary>What came of a check of the user's in one report. A check that holds list by list has an outcome for each.</summary>
public sealed record CheckOutcome
{
    /// <summary>The check's id.</summary>
    public required string CheckId { get; init; }

    /// <summary>The reconciliation file that states the check.</summary>
    public required string File { get; init; }

    /// <summary>What the check demands, as written.</summary>
    public required string Expression { get; init; }

    /// <summary>What came of it.</summary>
    public required CheckState State { get; init; }

    /// <summary>Why it is undecided; null for the other states.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The arithmetic with the report's numbers, decimal points in the English wording; null where it is undecided.</summary>
    public BilingualText? Arithmetic { get; init; }

    /// <summary>The figures that it was decided by, in reading order; empty where it is undecided.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];
}
