namespace ReportParsing;

/// <summary>A quantity or percentage with what it counts, when, where, and in which role.</summary>
public sealed record Figure
{
    /// <summary>
    /// Figures recognised from a picture with less <see cref="Confidence"/> than this are doubtful. Measured on scans of reports: nearly every
    /// number that was read wrong has less, and of those read right a few in a hundred (docs/reading.md).
    /// </summary>
    public const decimal DoubtfulBelow = 0.85m;

    /// <summary>Unique in its report: <c>f1</c>, <c>f2</c>, … in reading order.</summary>
    public required string Id { get; init; }

    /// <summary>The number as written.</summary>
    public required Mention Mention { get; init; }

    /// <summary>The value with its unit, precision and qualifier.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What is counted (chỉ tiêu).</summary>
    public Indicator Indicator { get; init; } = Indicator.Unknown;

    /// <summary>What the figure says about its indicator.</summary>
    public FigureRole Role { get; init; }

    /// <summary>The time it is about, from its clause, its list's introduction or its section; null where only the report's own period applies.</summary>
    public Period? Period { get; init; }

    /// <summary>The place or body that the figure is limited to, as written; null where it is the report's own.</summary>
    public string? Scope { get; init; }

    /// <summary>The table cell that the figure stands in; null in running text.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>How surely the number was recognised from a picture, from 0 to 1; null where it stands in the file as text.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>Whether the number may well be misread: no error is reported that rests on it.</summary>
    public bool IsDoubtful => Confidence < DoubtfulBelow;

    /// <summary>Where the number stands.</summary>
    public TextSpan Span => Mention.Span;

    /// <summary>The value in the plain unit.</summary>
    public decimal Value => Quantity.Value;

    /// <summary>The unit.</summary>
    public Unit Unit => Quantity.Unit;

    /// <summary>Whether both are one figure of a report, alike in all that is said of it.</summary>
    public bool Equals(Figure? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Id, other.Id, StringComparison.Ordinal)
            && Mention == other.Mention
            && Quantity == other.Quantity
            && Indicator == other.Indicator
            && Role == other.Role
            && Period == other.Period
            && string.Equals(Scope, other.Scope, StringComparison.Ordinal)
            && Cell == other.Cell);

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();
}
