using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>Parts that leave some of their whole unnamed, where nothing says that the list is complete.</summary>
internal sealed class UnaccountedRemainderRule : IRule
{
    private const decimal Hundred = 100;

    public RuleDescriptor Descriptor { get; } = new(
        "unaccounted-remainder",
        RuleCategory.Arithmetic,
        Severity.Note,
        new BilingualText("Một phần của tổng không được nói đến.", "Some of a whole is not accounted for."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var claim in context.Contradicted<SumClaim>())
        {
            if (claim.Basis.Certainty == Certainty.Possible && !claim.IsOver && !IsToldBehind(claim, context))
                yield return Finding(claim, claim.Total, claim.Parts, context);
        }

        foreach (var ofWhole in context.Claims.OfType<PartClaim>().Where(claim => claim.Verdict == Verdict.Holds && claim.Part.Scope is not null && !IsPartOfAnother(claim, context)).GroupBy(claim => claim.Whole.Id, StringComparer.Ordinal))
        {
            var whole = ofWhole.First().Whole;
            Figure[] parts = [.. ofWhole.Select(claim => claim.Part)];
            if (parts.Sum(part => part.Value) < whole.Value && !HasPartition(whole, context))
                yield return Finding(ofWhole.First(), whole, parts, context);
        }
    }

    // "Of 347 admissions 201 ended with a death, …; the remaining seven patients are still here": what is left may go by another name.
    // "164 positions, of which 151 were filled, a vacancy rate of 7.9%": or be told as a rate, as the part may be.
    private static bool IsToldBehind(SumClaim claim, AuditContext context)
    {
        var rest = claim.Total.Value - claim.Sum;
        return context.Text.Settings(context.Report.Blocks[claim.Parts[^1].Span.Block])
            .Where(figure => figure.Figure.Span.Start > claim.Parts[^1].Span.Start)
            .Any(figure => Shares.IsShare(figure)
                ? IsRate(figure) && (figure.Figure.Quantity.Interval.Contains(rest * Hundred / claim.Total.Value) || figure.Figure.Quantity.Interval.Contains(claim.Sum * Hundred / claim.Total.Value))
                : figure.IsActual && Remainders.IsRest(figure) && figure.Figure.Value == rest);
    }

    // "a survival rate of 82.0%"
    private static bool IsRate(FigureSetting share) =>
        share.Setting.Words(share.Setting.Before).Any(share.Setting.Line.Joining.Rates.Contains);

    // What makes up one total with others is not meant for a second one.
    private static bool IsPartOfAnother(PartClaim claim, AuditContext context) =>
        context.Claims.OfType<SumClaim>().Any(sum => sum.Total != claim.Whole && sum.Parts.Contains(claim.Part) && sum.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding);

    private static bool HasPartition(Figure whole, AuditContext context) =>
        context.Claims.OfType<SumClaim>().Any(claim => claim.Total == whole && claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding);

    private Finding Finding(Claim claim, Figure whole, IReadOnlyList<Figure> parts, AuditContext context)
    {
        var rest = whole.Value - parts.Sum(part => part.Value);
        return ClaimFinding.Of(Descriptor, claim, context, Severity.Note, Say.InBoth(say => say.UnaccountedRemainder(whole, parts, rest))) with
        {
            Evidence = [new Evidence(whole, EvidenceRole.Whole), .. parts.Select(part => new Evidence(part, EvidenceRole.Part))],
            Places = [whole.Span, .. parts.Select(part => part.Span)],
            Expected = whole.Value,
            Actual = whole.Value - rest,
        };
    }
}
