namespace ReportAudit.Evaluation;

/// <summary>A place that looks like a case of a rule and is none, so that the rule has to stay silent there.</summary>
internal sealed record LookAlikeLabel
{
    /// <summary>The rule's public name.</summary>
    public required string Rule { get; init; }

    /// <summary>The figures that a finding would rest on, as positions among the report's labelled figures.</summary>
    public IReadOnlyList<int> Figures { get; init; } = [];

    /// <summary>Words of the place, where it is about no figure.</summary>
    public string Text { get; init; } = string.Empty;
}
