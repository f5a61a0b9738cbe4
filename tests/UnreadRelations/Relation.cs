namespace UnreadRelations;

/// <summary>What figures may be to each other.</summary>
internal enum RelationKind
{
    Change,
    Points,
    Product,
    Rest,
    Sum,
}

/// <summary>A relation that some figures of a report stand in, too exactly for chance.</summary>
/// <param name="Kind">What they are to each other.</param>
/// <param name="Told">The figures as printed.</param>
/// <param name="IsRead">Whether a claim that holds has them all.</param>
/// <param name="Sentence">The text around the last of them.</param>
internal sealed record Relation(RelationKind Kind, string Told, bool IsRead, string Sentence);
