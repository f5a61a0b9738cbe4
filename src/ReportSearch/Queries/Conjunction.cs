namespace ReportSearch.Queries;

/// <summary>Joins the parts that must all hold. What is asked of figures is asked of one and the same figure; so with findings.</summary>
internal static class Conjunction
{
    public static QueryNode? Of(IReadOnlyList<QueryNode> parts)
    {
        if (parts.Count <= 1)
            return parts.Count == 0 ? null : parts[0];
        List<QueryNode> joined = [];
        List<FigureCondition> conditions = [];
        FindingNode? finding = null;
        foreach (var part in parts.SelectMany(part => part is AllOf all ? all.Parts : [part]))
        {
            if (part is FigureNode figure)
                conditions.AddRange(figure.Conditions);
            else if (part is FindingNode next && Merge(finding, next) is { } merged)
                finding = merged;
            else
                joined.Add(part);
        }

        if (conditions.Count > 0)
            joined.Add(new FigureNode(conditions));
        if (finding is not null)
            joined.Add(finding);
        return joined.Count == 1 ? joined[0] : new AllOf(joined);
    }

    private static FindingNode? Merge(FindingNode? known, FindingNode next)
    {
        if (known is null)
            return next;
        // Two rules are two findings.
        if ((known.Rule is not null && next.Rule is not null) || (known.Severity is not null && next.Severity is not null))
            return null;
        return new FindingNode(known.Rule ?? next.Rule, known.Severity ?? next.Severity);
    }
}
