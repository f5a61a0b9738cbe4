using System.Text.Json.Serialization;
using ReportParsing;

namespace ReportAudit.Evaluation;

/// <summary>A figure as a person read it.</summary>
internal sealed record FigureLabel
{
    /// <summary>The number as written, with its scale words.</summary>
    public required string Text { get; init; }

    /// <summary>In the plain unit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required decimal Value { get; init; }

    /// <summary>The plain unit; empty where there is none.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>True where the unit does not stand beside the number: a reader infers it, and a figure without it is right too.</summary>
    public bool UnitInferred { get; init; }

    public MentionKind Kind { get; init; }

    /// <summary>Words that the indicator must have; empty where that was not labelled.</summary>
    public string Indicator { get; init; } = string.Empty;

    public FigureRole Role { get; init; }

    public Qualifier Qualifier { get; init; }

    /// <summary>True where careful readers differ on whether this is a figure, or one of its own: it then counts neither way.</summary>
    public bool Doubtful { get; init; }

    /// <summary>Up to 32 characters of text before the number, without white space, which tell it from others like it.</summary>
    public required string Before { get; init; }

    /// <summary>Up to 16 characters of text after the number, without white space.</summary>
    public required string After { get; init; }
}
