using ReportAudit;
using ReportAudit.Evaluation;
using ReportParsing;

namespace UnreadRelations;

/// <summary>A relation that stands, with one digit of one of its figures changed: what an office that mistypes it would send.</summary>
/// <param name="Relation">The relation as printed.</param>
/// <param name="Change">The figure as printed and as changed.</param>
/// <param name="IsTold">Whether an audit of the changed report has an error or warning about one of its figures that the printed report has not.</param>
internal sealed record ChangedRelation(Relation Relation, string Change, bool IsTold)
{
    private const int Attempts = 20;
    private const int LeastLast = 2;
    private const decimal MostOff = 0.6m;
    private const decimal LeastOfProduct = 0.03m;

    /// <summary>Changes one figure of each relation of a report, a few digits at random but the same on every run.</summary>
    public static IEnumerable<ChangedRelation> Of(Report report, IEnumerable<Relation> relations)
    {
        Auditor auditor = new();
        var printed = auditor.Audit(report).Findings;
        var known = printed.Select(Identity).ToHashSet(StringComparer.Ordinal);
        foreach (var relation in relations.Where(relation => !printed.Any(finding => IsAbout(finding, relation))))
        {
            var figure = relation.Figures[relation.Told.Sum(sign => sign) % relation.Figures.Count];
            if (MutationOf(figure, relation.Kind) is not { } mutation)
                continue;
            var told = auditor.Audit(mutation.In(report)).Findings.Any(finding => finding.Severity != Severity.Note && !known.Contains(Identity(finding)) && IsAbout(finding, relation));
            yield return new ChangedRelation(relation, $"{figure.Mention.Text} -> {mutation.Text}", told);
        }
    }

    private static bool IsAbout(Finding finding, Relation relation) =>
        finding.Evidence.Any(evidence => relation.Figures.Any(figure => figure.Span == evidence.Figure.Span));

    private static string Identity(Finding finding) => finding.Rule.Name + string.Join(';', finding.Places);

    // Nothing so near that it is a matter of rounding, and nothing that nobody would read as the same figure.
    private static Mutation? MutationOf(Figure figure, RelationKind kind)
    {
        if (!Mutation.CanChange(figure))
            return null;
        Random random = new(figure.Mention.Text.Aggregate(0, (hash, sign) => unchecked((hash * 31) + sign)));
        return Enumerable.Range(0, Attempts)
            .Select(_ => Mutation.Of(figure, random.Next(figure.Mention.Text.Length), (char)('0' + random.Next(10))))
            .FirstOrDefault(mutation => mutation is not null && IsOff(Math.Abs(mutation.Quantity.Value - figure.Value)));

        bool IsOff(decimal off) =>
            off <= figure.Value * MostOff
            && (figure.Unit.Dimension != UnitDimension.Percent || off > figure.Quantity.Ulp * LeastLast)
            && (kind != RelationKind.Product || off >= figure.Value * LeastOfProduct);
    }
}
