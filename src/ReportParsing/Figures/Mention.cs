namespace ReportParsing;

/// <summary>A number as written, in digits or in words, with its place.</summary>
public sealed record Mention
{
    /// <summary>Where it stands: the whole expression with what makes it one (<c>ngày 12 tháng 9 năm 2024</c>), without its unit, but with a percent sign, and with a unit that has digits of its own (<c>52 m2</c>).</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The text of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>What the number is.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The value with its unit and precision; null unless <see cref="Kind"/> is a quantity or percentage.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The days meant; null unless <see cref="Kind"/> is a date, year or period whose year is known.</summary>
    public Period? Period { get; init; }

    /// <summary>Where the unit's words stand; null where the number has none.</summary>
    public TextSpan? UnitSpan { get; init; }

    /// <summary>How the number is written, where that deserves a word.</summary>
    public NumberForm Form { get; init; }
}
