using ReportAudit;
using ReportParsing;

namespace ReportSearch;

/// <summary>A figure of an indexed report.</summary>
public sealed record IndexedFigure
{
    /// <summary>The figure's <see cref="Figure.Id"/> in its report.</summary>
    public required string Id { get; init; }

    /// <summary>The number as written.</summary>
    public required string Text { get; init; }

    /// <summary>The value in the plain unit.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit's name; empty where none is given.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>What is counted, as the report writes it; empty where that is not known.</summary>
    public string Indicator { get; init; } = string.Empty;

    /// <summary>What the figure says about its indicator.</summary>
    public FigureRole Role { get; init; }

    /// <summary>How exactly it is meant.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The time it is about; null where only the report's own period applies.</summary>
    public Period? Period { get; init; }

    /// <summary>What the audit says of it; <see cref="CoverageState.Unchecked"/> where the report was indexed without an audit.</summary>
    public CoverageState State { get; init; }

    /// <summary>The page, counted from 1; null for formats without pages.</summary>
    public int? Page { get; init; }

    /// <summary>Where the number stands.</summary>
    public required TextSpan Span { get; init; }
}
