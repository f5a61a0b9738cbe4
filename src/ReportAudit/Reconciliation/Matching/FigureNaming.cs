using ReportParsing;

namespace ReportAudit.Reconciliation.Matching;

/// <summary>What the report says that a figure counts, in words to compare.</summary>
internal sealed record FigureNaming
{
    private static readonly HashSet<string> None = new(StringComparer.Ordinal);

    public required Figure Figure { get; init; }

    /// <summary>All words that name it, those of its unit, row and column among them.</summary>
    public required HashSet<string> Words { get; init; }

    /// <summary>Those that it names itself, without those of its unit and of the list items above.</summary>
    public HashSet<string> Own { get; init; } = None;

    /// <summary>All words of its own, those that tell nothing apart among them; empty where it has none.</summary>
    public HashSet<string> OwnSaid { get; init; } = None;

    /// <summary>All words beside it and its total, those that tell nothing apart among them.</summary>
    public HashSet<string> Said { get; init; } = None;

    /// <summary>The words of the total that it is a part of, and of the time that opens its sentence ("Đầu năm 2024, …").</summary>
    public HashSet<string> Whole { get; init; } = None;

    /// <summary>The total that it is a part of; null where it is of none.</summary>
    public Figure? Total { get; init; }

    /// <summary>The words near it, from the nearest outwards.</summary>
    public IReadOnlyList<NearLayer> Near { get; init; } = [];

    /// <summary>The words of its unit.</summary>
    public required HashSet<string> Unit { get; init; }

    /// <summary>The words of the place or body that it is limited to; empty where it is the report's own.</summary>
    public HashSet<string> Scope { get; init; } = None;

    /// <summary>The words of its table row's label; empty in running text.</summary>
    public HashSet<string> Row { get; init; } = None;

    /// <summary>The words of its table column's header; empty in running text.</summary>
    public HashSet<string> Column { get; init; } = None;

    /// <summary>The words of the headings above it.</summary>
    public HashSet<string> Headings { get; init; } = None;

    /// <summary>What it says about its indicator.</summary>
    public FigureRole Role { get; init; }

    /// <summary>The time that it is about; null for the report's own.</summary>
    public Period? Period { get; init; }

    /// <summary>The sections, list items and table row that it stands in, from the outside in.</summary>
    public required IReadOnlyList<int> Path { get; init; }
}
