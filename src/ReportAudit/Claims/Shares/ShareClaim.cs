using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>A part is so many hundredths of its whole.</summary>
internal sealed record ShareClaim(Figure Part, Figure Whole, Figure Share, Basis Basis) : Claim(Basis)
{
    private static readonly Interval Hundred = Interval.Point(100);

    public override IReadOnlyList<Evidence> Evidence { get; } =
        [new(Part, EvidenceRole.Part), new(Whole, EvidenceRole.Whole), new(Share, EvidenceRole.Share)];

    public override Figure Subject => Share;

    /// <summary>Whether words behind the share name its whole (chiếm 93% số hộ đăng ký).</summary>
    public bool NamesWhole { get; init; }

    /// <summary>The share in hundredths that the printed part and whole give; null where the whole is 0.</summary>
    public decimal? Computed => Compute(Part, Whole);

    public override Verdict Verdict { get; } =
        Compute(Part, Whole) is { } computed && IntervalOf(Part, Whole) is { } allowed ? Compare(computed, allowed, Share.Quantity) : Verdict.Undecided;

    public override Interval? Allowed(Figure figure)
    {
        if (figure == Share)
            return IntervalOf(Part, Whole);
        if (figure == Part)
            return Whole.Quantity.Interval * Share.Quantity.Interval * Interval.Point(0.01m);
        return figure == Whole ? (Part.Quantity.Interval * Hundred).DividedBy(Share.Quantity.Interval) : null;
    }

    private static decimal? Compute(Figure part, Figure whole) => whole.Value == 0 ? null : part.Value * 100 / whole.Value;

    private static Interval? IntervalOf(Figure part, Figure whole) => (part.Quantity.Interval * Hundred).DividedBy(whole.Quantity.Interval);
}
