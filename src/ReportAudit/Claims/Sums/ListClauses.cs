using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>The clauses that semicolons part a list of parts into: what follows one may have left the list.</summary>
internal static class ListClauses
{
    /// <summary>A list over or short by no more than its total over this.</summary>
    public const int LittleOver = 20;

    /// <summary>Whether one part stands in each clause throughout: in a list that names its parts, between brackets, or where nothing else is told.</summary>
    public static bool AreOfOneList(TokenLine line, int opener, PartitionKind kind, FigureSetting total, FigureSetting[] parts, FigureSetting[] inside) =>
        kind is PartitionKind.Comprising or PartitionKind.Namely
            ? IsOneEach(line, opener, parts)
            : kind == PartitionKind.Bracketed ? AreClauses(line, opener, parts)
            : IsOneEach(line, opener, parts) && inside.Count(figure => figure.IsActual) == parts.Length && IsLittleOver(total, parts);

    // What has left the list would add more than that.
    private static bool IsLittleOver(FigureSetting total, FigureSetting[] parts) =>
        parts.Sum(part => part.Figure.Value) is var sum && sum > total.Figure.Value && (sum - total.Figure.Value) * LittleOver <= total.Figure.Value;

    /// <summary>Whether each of three parts or more has a clause of its own.</summary>
    public static bool IsOneEach(TokenLine line, int opener, FigureSetting[] parts) => parts.Length > 2 && AreClauses(line, opener, parts);

    private static bool AreClauses(TokenLine line, int opener, FigureSetting[] parts) =>
        parts.Select(part => Of(line, opener, part.At)).Distinct().Count() == parts.Length;

    /// <summary>How many semicolons stand between an opener and a token.</summary>
    public static int Of(TokenLine line, int opener, int at)
    {
        var clause = 0;
        for (var i = opener; i < at; i++)
            clause += line.Tokens[i].Kind == TokenKind.ClauseEnd ? 1 : 0;
        return clause;
    }
}
