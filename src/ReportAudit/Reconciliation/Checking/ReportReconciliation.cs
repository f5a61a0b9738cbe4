using ReportAudit.Claims;
using ReportAudit.Reconciliation.Matching;

namespace ReportAudit.Reconciliation.Checking;

/// <summary>The user's checks in one report.</summary>
internal sealed class ReportReconciliation
{
    public ReportReconciliation(IReadOnlyList<ReconciliationFile> files, ReportText text, IReadOnlyList<Claim> claims)
    {
        if (files.Count == 0)
            return;
        var figures = NamingReading.Read(text, claims);
        List<(ReconciliationFile, DecidedCheck)> decided = [];
        List<IndicatorMatch> matches = [];
        foreach (var file in files)
        {
            var matching = new IndicatorMatching(file.Indicators, figures, text);
            var definitions = file.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
            foreach (var check in file.Checks)
                decided.AddRange(new CheckDecision(check, definitions, matching).Decide().Select(each => (file, each)));
            foreach (var indicator in file.Indicators)
                matches.AddRange(matching.Of(indicator.Id).Select(match => new IndicatorMatch(indicator.Id, file.Path, match.Figure, match.Role, match.Scope)));
        }

        Decided = decided;
        Matches = matches;
    }

    /// <summary>Every check with what came of it, in the order of the files.</summary>
    public IReadOnlyList<(ReconciliationFile File, DecidedCheck Decided)> Decided { get; } = [];

    /// <summary>The figures of every indicator, in the order of the files.</summary>
    public IReadOnlyList<IndicatorMatch> Matches { get; } = [];

    /// <summary>What the decided checks say of their figures.</summary>
    public IEnumerable<Claim> Claims => Decided.Where(each => each.Decided.IsDecided).Select(each => new CheckClaim(each.Decided));

    public IReadOnlyList<CheckOutcome> Outcomes =>
    [
        .. Decided.Select(each => new CheckOutcome
        {
            CheckId = each.Decided.Check.Id,
            File = each.File.Path,
            Expression = each.Decided.Check.Expression,
            State = each.Decided.State,
            Reason = each.Decided.Reason,
            Arithmetic = each.Decided is { IsDecided: true, Binding: { } binding }
                ? ExpressionText.InBoth(binding, each.Decided.Check.Comparison, each.Decided.State != CheckState.Contradicted)
                : null,
            Figures = each.Decided.IsDecided ? each.Decided.Binding!.Figures : [],
        }),
    ];
}
