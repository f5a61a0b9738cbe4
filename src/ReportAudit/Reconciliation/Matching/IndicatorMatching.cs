using ReportAudit.Claims;
using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Reconciliation.Matching;

/// <summary>Finds the figures of each indicator of a file. A figure belongs to the indicator whose wording says most of it.</summary>
internal sealed class IndicatorMatching
{
    private readonly Dictionary<string, List<WordingMatch>> matches = new(StringComparer.Ordinal);
    private readonly LanguagePack language;
    private readonly Period? reported;

    public IndicatorMatching(IReadOnlyList<IndicatorDefinition> indicators, IReadOnlyList<FigureNaming> figures, ReportText text)
    {
        language = text.Language;
        reported = ReportTime.Of(text.Report);
        Candidate[] candidates = [.. indicators.Select(indicator => new Candidate(indicator, language))];
        HashSet<string> known = [.. candidates.SelectMany(candidate => candidate.Wordings).SelectMany(wording => wording.Words)];
        foreach (var candidate in candidates)
            matches.Add(candidate.Definition.Id, []);
        foreach (var figure in figures)
            Assign(figure, candidates, known);
        // "76 hộ nghèo, trong đó 51 hộ nghèo dân tộc thiểu số": the part is not another statement of the whole.
        foreach (var ofIndicator in matches.Values)
        {
            HashSet<(Figure?, FigureRole)> stated = [.. ofIndicator.Select(match => (match.Figure, match.Role))];
            ofIndicator.RemoveAll(match => stated.Contains((match.Naming.Total, match.Role)));
        }
    }

    /// <summary>The figures of an indicator, whatever their role, in reading order.</summary>
    public IReadOnlyList<WordingMatch> Of(string indicator) => matches[indicator];

    private void Assign(FigureNaming figure, Candidate[] candidates, HashSet<string> known)
    {
        var fitting = Fitting(candidates, figure, (candidate, wording) => WordingMatch.Of(wording, candidate.Scope, figure, language));
        if (fitting.Length == 0)
            fitting = Fitting(candidates, figure, (candidate, wording) => WordingMatch.OfNear(wording, candidate.Scope, figure, known, candidate.Definition.Unit is not null, language));
        if (fitting.Length == 0)
            return;
        var best = fitting.Max(pair => pair.Match!.Fit);
        var ids = fitting.Where(pair => pair.Match!.Fit == best).Select(pair => pair.Definition.Id).ToArray();
        foreach (var (definition, match) in fitting)
        {
            // Where two wordings say as much, the part is meant rather than what it is a part of.
            if (match!.Fit == best && !ids.Any(id => id.StartsWith(definition.Id + ".", StringComparison.Ordinal)))
                matches[definition.Id].Add(match);
        }
    }

    private (IndicatorDefinition Definition, WordingMatch? Match)[] Fitting(
        Candidate[] candidates, FigureNaming figure, Func<Candidate, Wording, WordingMatch?> match) =>
        [.. candidates.Select(candidate => (candidate.Definition, Match: MatchOf(candidate, figure, match))).Where(pair => pair.Match is not null)];

    private WordingMatch? MatchOf(Candidate candidate, FigureNaming figure, Func<Candidate, Wording, WordingMatch?> matchOf)
    {
        var definition = candidate.Definition;
        if (!HasUnit(definition, figure) || candidate.Except.Any(words => IsSaid(words, figure)))
            return null;
        if (definition.Period is { } period && !IsWithin(figure.Period ?? reported, period))
            return null;
        var match = candidate.Wordings
            .Select(wording => matchOf(candidate, wording))
            .OfType<WordingMatch>()
            .OrderByDescending(each => each.Fit)
            .ThenBy(each => each.Unsaid)
            .FirstOrDefault();
        return definition.Role is { } role && match is not null && match.Role != role ? RoleAsSaid(match, role) : match;
    }

    private static bool IsSaid(HashSet<string> words, FigureNaming figure) =>
        words.All(word => figure.Said.Contains(word) || figure.Words.Contains(word) || figure.Whole.Contains(word));

    // "dự toán thu" with the role plan: the wording says the role already.
    private static WordingMatch? RoleAsSaid(WordingMatch match, FigureRole role) =>
        match.Naming.Role == role ? match with { Role = role } : null;

    private bool HasUnit(IndicatorDefinition definition, FigureNaming figure)
    {
        if (definition.Unit is not { } unit)
            return figure.Figure.Unit.Dimension != UnitDimension.Percent || definition.Role is FigureRole.Share or FigureRole.Change;
        // Lists and tables leave units out, though never the sign of hundredths.
        if (figure.Figure.Unit.Dimension == UnitDimension.None)
            return !unit.Equals(Unit.Percent.Name, StringComparison.Ordinal);
        var asked = FigureWords.Of(unit, language);
        return unit.Equals(figure.Figure.Unit.Name, StringComparison.OrdinalIgnoreCase)
            || (asked.Count > 0 && figure.Unit.Count > 0 && (asked.IsSubsetOf(figure.Unit) || figure.Unit.IsSubsetOf(asked)));
    }

    private static bool IsWithin(Period? figure, Period asked) =>
        figure is not null && figure.From is not null && figure.To is not null && figure.From >= asked.From && figure.To <= asked.To;

    private sealed class Candidate(IndicatorDefinition definition, LanguagePack language)
    {
        public IndicatorDefinition Definition { get; } = definition;

        public IReadOnlyList<Wording> Wordings { get; } = [.. definition.Wordings.Select(wording => new Wording(wording, language))];

        public IReadOnlyList<HashSet<string>> Except { get; } = [.. definition.Except.Select(words => FigureWords.AllOf(words, language)).Where(words => words.Count > 0)];

        public HashSet<string> Scope { get; } = FigureWords.Of(definition.Scope ?? string.Empty, language);
    }
}
