using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>Makes the finding of a contradicted claim: its evidence, its suspect, its places.</summary>
internal static class ClaimFinding
{
    public static Finding Of(RuleDescriptor rule, Claim claim, AuditContext context, Severity severity, BilingualText message)
    {
        var suspects = context.Diagnosis.SuspectsOf(claim);
        Evidence[] evidence = [.. claim.Evidence.Select(item => item with { IsSuspect = suspects.Contains(item.Figure) })];
        return new Finding
        {
            Rule = rule,
            Severity = severity,
            Message = message,
            Suspicion = Suspicion(claim, context),
            Basis = claim.Basis.Words,
            Evidence = evidence,
            Places = PlacesOf(evidence, claim.Subject),
        };
    }

    public static Severity ToSeverity(this Certainty certainty) => certainty switch
    {
        Certainty.Certain => Severity.Error,
        Certainty.Likely => Severity.Warning,
        _ => Severity.Note,
    };

    private static BilingualText? Suspicion(Claim claim, AuditContext context)
    {
        Figure[] suspects = [.. claim.Evidence.Select(item => item.Figure).Where(context.Diagnosis.SuspectsOf(claim).Contains)];
        return suspects switch
        {
            [] => null,
            [var one] => Say.InBoth(say => say.SuspectIs(one, claim.Allowed(one) is { IsPoint: true } meant && one.Unit.IsCounted && decimal.IsInteger(meant.Low) ? meant.Low : null)),
            _ => Say.InBoth(say => say.SuspectIsOneOf(suspects)),
        };
    }

    // The suspect is the place to go to; where there is none or several, the figure that follows from the others.
    private static IReadOnlyList<TextSpan> PlacesOf(Evidence[] evidence, Figure subject)
    {
        var isNamed = evidence.Count(item => item.IsSuspect) == 1;
        return [.. evidence.OrderByDescending(item => isNamed ? item.IsSuspect : item.Figure == subject).Select(item => item.Figure.Span)];
    }
}
