using ReportAudit.Reconciliation.Expressions;
using ReportAudit.Reconciliation.Matching;
using ReportParsing;

namespace ReportAudit.Reconciliation.Checking;

/// <summary>
/// Decides a check in a report: sentence by sentence, list by list, and row by row in tables, wherever one place states every indicator of it
/// with one value; by the report as a whole where no place does, and it does not state an indicator with several values.
/// </summary>
internal sealed class CheckDecision
{
    private const int MostNarrowing = 2;

    private readonly CheckDefinition check;
    private readonly IndicatorTerm[] indicators;
    private readonly IReadOnlyDictionary<string, IndicatorDefinition> definitions;
    private readonly IndicatorMatching matching;

    public CheckDecision(CheckDefinition check, IReadOnlyDictionary<string, IndicatorDefinition> definitions, IndicatorMatching matching)
    {
        this.check = check;
        this.definitions = definitions;
        this.matching = matching;
        indicators = [.. check.Comparison.Indicators];
    }

    public IReadOnlyList<DecidedCheck> Decide()
    {
        var all = indicators.SelectMany(indicator => MatchesOf(indicator).Select(match => (Indicator: indicator, Match: match))).ToArray();
        DecidedCheck[] decided =
        [
            .. all.GroupBy(pair => pair.Match.Scope, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => In([.. group], depth: 0)),
        ];
        return decided.Length > 0 ? decided : [Undecided(all)];
    }

    // What one sentence, list or row states altogether is about one thing; the report as a whole tells only what they do not.
    private IReadOnlyList<DecidedCheck> In((IndicatorTerm Indicator, WordingMatch Match)[] matches, int depth)
    {
        var binding = BindingOf(matches);
        if (IsShortOf(binding))
            return [];
        DecidedCheck[] places =
        [
            .. matches
                .Where(pair => pair.Match.Naming.Path.Count > depth && IsPlainEnough(pair.Indicator, pair.Match))
                .GroupBy(pair => pair.Match.Naming.Path[depth])
                .SelectMany(group => In([.. group], depth + 1))
                .DistinctBy(decided => string.Join(' ', decided.Binding!.Values), StringComparer.Ordinal),
        ];
        DecidedCheck[] within = [.. places.Where(decided => decided.IsDecided)];
        if (within.Length > 0)
            return within;
        if (binding.Ambiguous.Count > 0 || places.Any(place => !place.Binding!.AgreesWith(binding)))
            return places;
        return [DecidedCheck.Of(check, binding)];
    }

    // A sentence of its own may be about something narrower ("hộ nghèo dân tộc thiểu số") than what the report states plainly elsewhere.
    private bool IsPlainEnough(IndicatorTerm indicator, WordingMatch match) =>
        match.Unsaid <= MatchesOf(indicator).Where(other => other.Scope == match.Scope).Min(other => other.Unsaid) + MostNarrowing;

    private DecidedCheck Undecided((IndicatorTerm Indicator, WordingMatch Match)[] matches)
    {
        var binding = BindingOf(matches.Where(pair => pair.Match.Scope.Length == 0));
        var reason = IsShortOf(binding) || binding.Ambiguous.Count == 0
            ? CheckWording.Missing([.. binding.Missing.Select(indicator => indicator.Indicator).Distinct(StringComparer.Ordinal)])
            : CheckWording.Ambiguous(binding.Ambiguous[0].Term.Indicator, binding.Ambiguous[0].Figures);
        return new DecidedCheck(check, CheckState.Undecided, Binding: null, reason);
    }

    private Binding BindingOf(IEnumerable<(IndicatorTerm Indicator, WordingMatch Match)> matches)
    {
        var ofIndicator = matches.ToLookup(pair => pair.Indicator, pair => pair.Match);
        return new Binding(indicators, indicator => ofIndicator[indicator]);
    }

    // Parts of sum(…) may be left out, and what is optional where the whole report leaves it out, though not all that a check speaks of.
    private bool IsShortOf(Binding binding)
    {
        HashSet<IndicatorTerm> parts = [.. SumsIn(check.Comparison.Left).Concat(SumsIn(check.Comparison.Right)).SelectMany(sum => sum.Parts)];
        return binding.Missing.Any(indicator => !parts.Contains(indicator) && !(indicator.IsOptional && !MatchesOf(indicator).Any()))
            || (parts.Count > 0 && parts.All(binding.Missing.Contains))
            || binding.Missing.Count == indicators.Length;
    }

    private static IEnumerable<SumTerm> SumsIn(Term term) => term switch
    {
        SumTerm sum => [sum],
        OperationTerm operation => SumsIn(operation.Left).Concat(SumsIn(operation.Right)),
        _ => [],
    };

    private IEnumerable<WordingMatch> MatchesOf(IndicatorTerm indicator)
    {
        var definition = definitions[indicator.Indicator];
        var role = indicator.Role ?? definition.Role;
        return matching.Of(indicator.Indicator).Where(match => role is { } asked ? match.Role == asked : IsPlain(match));
    }

    private static bool IsPlain(WordingMatch match) =>
        match.Role == FigureRole.Actual || (match.Role == FigureRole.Share && match.Figure.Unit.Dimension == UnitDimension.Percent);
}
