using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Util.Automaton;
using ReportParsing.Text;
using ReportSearch.Analysis;
using ReportSearch.Decoding;
using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Finds the figures of a segment that meet conditions.</summary>
internal sealed class FigureSearch(IReadOnlyList<FigureCondition> conditions, WordTable table)
{
    public FoundFigures In(AtomicReader reader)
    {
        var segment = Segment.Of(reader);
        var figures = segment.FigureTable(reader);
        int[]? found = null;
        int[]? exact = null;
        foreach (var condition in conditions.Where(condition => condition is not ValueCondition))
        {
            var meeting = Meeting(condition, group => segment.FiguresOf(group, reader));
            found = found is null ? meeting : SortedFigures.Intersection(found, meeting);
            if (condition is IndicatorCondition indicator)
                exact = Whole(WordList.Of(indicator.Words, table), group => segment.FiguresOf(group, reader));
        }

        foreach (var value in conditions.OfType<ValueCondition>())
            found = Within(value.Range, found, figures);
        found ??= [.. Enumerable.Range(0, figures.Count)];
        return new FoundFigures(found, SortedFigures.Intersection(found, exact ?? []), figures);
    }

    private int[] Meeting(FigureCondition condition, Func<TermGroup, int[]> figuresOf) => condition switch
    {
        IndicatorCondition indicator => PhraseQueries.Wordings(WordList.Of(indicator.Words, table))
            .Select(words => SideBySide(words, figuresOf))
            .Aggregate(SortedFigures.Union),
        UnitCondition unit => figuresOf(Unit(unit.Unit)),
        RoleCondition role => figuresOf(TermGroup.Exactly(IndexFields.Figure, FigureTerm.Role(EnumName.Of(role.Role)))),
        StateCondition state => figuresOf(TermGroup.Exactly(IndexFields.Figure, FigureTerm.State(EnumName.Of(state.State)))),
        PeriodCondition period => figuresOf(Years(period.From, period.To)),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "There is no search for it."),
    };

    // Two words follow each other within one wording, or end one and begin another: "diện tích" of "lúa đông xuân".
    private static int[] SideBySide(IReadOnlyList<Word> words, Func<TermGroup, int[]> figuresOf)
    {
        if (words.Count == 1)
            return figuresOf(TermForms.Word(IndexFields.Figure, words[0]));
        int[]? all = null;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var pair = SortedFigures.Union(
                figuresOf(TermForms.Joined(IndexFields.Figure, [words[i], words[i + 1]])),
                SortedFigures.Intersection(Ending(words[i], figuresOf), Beginning(words[i + 1], figuresOf)));
            all = all is null ? pair : SortedFigures.Intersection(all, pair);
        }

        return all ?? [];
    }

    // The figures with a wording that begins and ends as typed; the other conditions see to what is between.
    private static int[] Whole(IReadOnlyList<Word> words, Func<TermGroup, int[]> figuresOf) =>
        SortedFigures.Intersection(Beginning(words[0], figuresOf), Ending(words[^1], figuresOf));

    private static int[] Beginning(Word word, Func<TermGroup, int[]> figuresOf) => figuresOf(TermForms.Joined(IndexFields.Figure, [null, word]));

    private static int[] Ending(Word word, Func<TermGroup, int[]> figuresOf) => figuresOf(TermForms.Joined(IndexFields.Figure, [word, null]));

    private static int[] Within(ValueRange range, int[]? found, FigureTable figures)
    {
        var from = range.From is { } first ? SortableDecimal.Encode(first) : long.MinValue;
        var to = range.To is { } last ? SortableDecimal.Encode(last) : long.MaxValue;
        if (!range.FromIncluded && range.From is not null)
            from++;
        if (!range.ToIncluded && range.To is not null)
            to--;
        var count = found?.Length ?? figures.Count;
        var within = new int[count];
        var length = 0;
        for (var i = 0; i < count; i++)
        {
            // Written in any case: which values are within is not to be foreseen, and a wrong guess costs the processor more.
            var figure = found is null ? i : found[i];
            within[length] = figure;
            length += (figures.ValueOf(figure) >= from) & (figures.ValueOf(figure) <= to) ? 1 : 0;
        }

        return within[..length];
    }

    private static TermGroup Unit(string unit)
    {
        var term = FigureTerm.Unit(unit);
        return TextNormalization.Fold(unit) == unit
            ? TermGroup.Accepted(IndexFields.Figure, term, () => FoldedAutomaton.Of(term))
            : TermGroup.Exactly(IndexFields.Figure, term);
    }

    private static TermGroup Years(int? from, int? to)
    {
        var (first, last) = (from ?? 0, to ?? 9999);
        return TermGroup.Accepted(
            IndexFields.Figure,
            string.Create(CultureInfo.InvariantCulture, $"{FigureTerm.PeriodPrefix}{first}..{last}"),
            () => BasicOperations.Concatenate(BasicAutomata.MakeString(FigureTerm.PeriodPrefix), BasicAutomata.MakeInterval(first, last, digits: 4)));
    }
}
