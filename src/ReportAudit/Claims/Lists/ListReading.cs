namespace ReportAudit.Claims;

/// <summary>How many things a list can be read to name.</summary>
/// <param name="Fewest">Where what joins names stands in each name.</param>
/// <param name="Most">Where it parts two names everywhere.</param>
internal sealed record ListReading(int Fewest, int Most)
{
    /// <summary>How many it most likely names.</summary>
    public int Named { get; init; } = Most;

    /// <summary>Whether each item is one thing and none is left out, so that a greater count is wrong.</summary>
    public bool AreAll { get; init; }

    /// <summary>Whether no name is cut in two, so that a smaller count is wrong.</summary>
    public bool AreSingle { get; init; }

    public bool Fits(decimal count) => count >= Fewest && count <= Most;

    /// <summary>Whether a count that does not fit is certainly not that of the list.</summary>
    public bool Contradicts(decimal count) => (AreAll && count > Most) || (AreSingle && count < Fewest);
}
