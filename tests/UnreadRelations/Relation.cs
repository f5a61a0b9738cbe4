using ReportParsing;

namespace UnreadRelations;

/// <summary>What figures may be to each other.</summary>
internal enum RelationKind
{
    Change,
    Points,
    Product,
    Rest,
    Share,
    Sum,
}

/// <summary>A relation that some figures of a report stand in, too exactly for chance.</summary>
/// <param name="Kind">What they are to each other.</param>
/// <param name="Figures">The figures, the total, the product or what follows from the others among them.</param>
/// <param name="IsRead">Whether a claim that holds has them all.</param>
/// <param name="Sentence">The text around the last of them.</param>
internal sealed record Relation(RelationKind Kind, IReadOnlyList<Figure> Figures, bool IsRead, string Sentence)
{
    /// <summary>The figures as printed.</summary>
    public string Told => string.Join("; ", Figures.Select(figure => figure.Mention.Text));
}
