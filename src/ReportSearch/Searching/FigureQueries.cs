using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportParsing.Text;
using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Makes queries for the documents of figures.</summary>
internal sealed class FigureQueries(WordTable table)
{
    public Query Compile(IReadOnlyList<FigureCondition> conditions)
    {
        BooleanQuery all = [];
        foreach (var condition in conditions)
        {
            if (condition is not ValueCondition)
                all.Add(Compile(condition), Occur.MUST);
        }

        Query query = all.Clauses.Count == 0 ? new TermQuery(Attribute(AttributeTerm.AnyFigure)) : all;
        foreach (var value in conditions.OfType<ValueCondition>())
            query = new FilteredQuery(query, FilterOf(value.Range), FilteredQuery.RANDOM_ACCESS_FILTER_STRATEGY);
        return query;
    }

    private Query Compile(FigureCondition condition) => condition switch
    {
        IndicatorCondition indicator => Indicator(WordList.Of(indicator.Words, table)),
        UnitCondition unit => Unit(unit.Unit),
        RoleCondition role => new TermQuery(Attribute(AttributeTerm.Role(EnumName.Of(role.Role)))),
        StateCondition state => new TermQuery(Attribute(AttributeTerm.State(EnumName.Of(state.State)))),
        PeriodCondition period => QueryCompiler.Years(AttributeTerm.PeriodPrefix, period.From, period.To),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "There is no query for it."),
    };

    private static BooleanQuery Indicator(IReadOnlyList<Word> words)
    {
        BooleanQuery any = [];
        foreach (var wording in PhraseQueries.Wordings(words))
            any.Add(SideBySide(wording), Occur.SHOULD);
        return any;
    }

    private static Query SideBySide(IReadOnlyList<Word> words)
    {
        if (words.Count == 1)
            return TermForms.Word(IndexFields.Attribute, words[0], AttributeTerm.WordPrefix);
        BooleanQuery all = [];
        for (var i = 0; i + 1 < words.Count; i++)
            all.Add(TermForms.Joined(IndexFields.Attribute, [words[i], words[i + 1]], AttributeTerm.PairPrefix), Occur.MUST);
        return all;
    }

    private static Query Unit(string unit)
    {
        var term = AttributeTerm.Unit(unit);
        return TextNormalization.Fold(unit) == unit
            ? new VariantsQuery(IndexFields.Attribute, term, FoldedAutomaton.Of(term))
            : new TermQuery(Attribute(term));
    }

    private static FieldCacheRangeFilter<long?> FilterOf(ValueRange range) => FieldCacheRangeFilter.NewInt64Range(
        IndexFields.Value,
        range.From is { } from ? SortableDecimal.Encode(from) : null,
        range.To is { } to ? SortableDecimal.Encode(to) : null,
        range.FromIncluded,
        range.ToIncluded);

    private static Term Attribute(string term) => new(IndexFields.Attribute, term);
}
