namespace ReportAudit.Claims.Weighed;

/// <summary>A relation that some figures of the running text may be meant to stand in.</summary>
/// <param name="Kind">What relation.</param>
/// <param name="Figures">The positions of its figures among the text's: a total and its parts; an opening stock, what came and went, and the closing one; a part, its whole and the share; a value, the earlier one and the change; a count, a rate and the product.</param>
/// <param name="Result">The position of the figure that follows from the others.</param>
/// <param name="Computed">What the others make.</param>
/// <param name="Holds">Whether that is what is printed, within its rounding.</param>
/// <param name="Signs">Of an account the bits of what came, in order; of a product the power of ten that the rate's unit is worth; otherwise 0.</param>
internal sealed record Candidate(CandidateKind Kind, int[] Figures, int Result, decimal Computed, bool Holds, int Signs = 0)
{
    /// <summary>What speaks for and against it; asked for only where it does not hold.</summary>
    public required Func<Traits> Traits { get; init; }

    /// <summary>Of a sum the position of the part without which it holds; −1 where there is none.</summary>
    public int Lacked { get; init; } = -1;

    /// <summary>Of a figure told again whether the one has the value that the other had before: last year's figure left in place.</summary>
    public bool IsStale { get; init; }
}
