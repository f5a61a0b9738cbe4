using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>What was there and what came, less what went, is what is left.</summary>
/// <param name="Came">The opening stock and what was added, in reading order.</param>
/// <param name="Went">What was taken off, in reading order.</param>
/// <param name="Left">The closing stock.</param>
/// <param name="Basis">What signals it.</param>
internal sealed record StockClaim(IReadOnlyList<Figure> Came, IReadOnlyList<Figure> Went, Figure Left, Basis Basis) : Claim(Basis)
{
    public override IReadOnlyList<Evidence> Evidence { get; } =
        [.. Came.Select(figure => new Evidence(figure, EvidenceRole.Total)), .. Went.Append(Left).Select(figure => new Evidence(figure, EvidenceRole.Part))];

    public override Figure Subject => Left;

    /// <summary>The opening stock and what was added.</summary>
    public decimal Whole { get; } = Came.Sum(figure => figure.Value);

    /// <summary>What was taken off.</summary>
    public decimal Done { get; } = Went.Sum(figure => figure.Value);

    public override Verdict Verdict => Compare(Whole - Done, SumOf(Came) - SumOf(Went), Left.Quantity);

    public override Interval? Allowed(Figure figure)
    {
        if (figure == Left)
            return SumOf(Came) - SumOf(Went);
        if (Came.Contains(figure))
            return SumOf(Went.Append(Left)) - SumOf(Came.Where(other => other != figure));
        return Went.Contains(figure) ? SumOf(Came) - SumOf(Went.Where(other => other != figure).Append(Left)) : null;
    }

    private static Interval SumOf(IEnumerable<Figure> figures) =>
        figures.Aggregate(Interval.Point(0), (sum, figure) => sum + figure.Quantity.Interval);
}
