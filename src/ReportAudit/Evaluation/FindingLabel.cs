using System.Text.Json.Serialization;

namespace ReportAudit.Evaluation;

/// <summary>A finding that a careful reader expects.</summary>
internal sealed record FindingLabel
{
    /// <summary>The rule's public name.</summary>
    public required string Rule { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Severity Severity { get; init; }

    /// <summary>True for a finding that may be told, or may be folded into another one.</summary>
    public bool Optional { get; init; }

    /// <summary>The figures it is about, as positions among the report's labelled figures; the finding rests on one of them at least.</summary>
    public IReadOnlyList<int> Figures { get; init; } = [];

    /// <summary>The suspects among <see cref="Figures"/>; empty where no single set can be named.</summary>
    public IReadOnlyList<int> Suspects { get; init; } = [];

    /// <summary>Words that the finding's place has, for findings about no figure.</summary>
    public string Text { get; init; } = string.Empty;
}
