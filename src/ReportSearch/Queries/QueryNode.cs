using ReportAudit;

namespace ReportSearch.Queries;

/// <summary>A part of a query as it was understood.</summary>
internal abstract record QueryNode;

/// <summary>All parts must hold.</summary>
internal sealed record AllOf(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>At least one part must hold.</summary>
internal sealed record AnyOf(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>The part must not hold.</summary>
internal sealed record Without(QueryNode Part) : QueryNode;

/// <summary>Words that stand in the report or in a part of it.</summary>
/// <param name="Field">The field of the index.</param>
/// <param name="Text">As typed.</param>
/// <param name="Form">How they are meant.</param>
internal sealed record TextNode(string Field, string Text, TextForm Form) : QueryNode;

/// <summary>How typed words are meant.</summary>
internal enum TextForm
{
    /// <summary>One after the other, which for a single word is the word.</summary>
    Phrase,

    /// <summary>The beginning of a word.</summary>
    Prefix,

    /// <summary>A word that may be misspelt.</summary>
    Fuzzy,
}

/// <summary>The report is about one of the years; an open end is null.</summary>
internal sealed record YearNode(int? From, int? To) : QueryNode;

/// <summary>The report was signed on one of the days; an open end is null.</summary>
internal sealed record DateNode(DateOnly? From, DateOnly? To) : QueryNode;

/// <summary>The report carries a term of <see cref="Storage.IndexFields.Attribute"/>.</summary>
internal sealed record AttributeNode(string Term) : QueryNode;

/// <summary>The audit found something; what is null may be anything.</summary>
internal sealed record FindingNode(string? Rule, Severity? Severity) : QueryNode;

/// <summary>One and the same figure of the report meets all conditions.</summary>
internal sealed record FigureNode(IReadOnlyList<FigureCondition> Conditions) : QueryNode;
