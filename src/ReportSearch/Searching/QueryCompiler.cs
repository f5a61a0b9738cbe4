using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportSearch.Analysis;
using ReportSearch.Decoding;
using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Makes a Lucene query of a parsed one.</summary>
internal sealed class QueryCompiler(WordTable table)
{
    private const float LiteralBoost = 1.5f;
    private const float CompoundBoost = 2;
    private const float SubjectBoost = 0.5f;

    private readonly Dictionary<FigureNode, FigureQuery> _figures = [];

    public static Query Reports { get; } = new ConstantScoreQuery(new TermQuery(Attribute(AttributeTerm.Report)));

    // Stands in every report, and so counts for nothing.
    private static TermGroup AnyReport { get; } = TermGroup.Exactly(IndexFields.Attribute, AttributeTerm.Report);

    public Query Compile(QueryNode node) => node switch
    {
        AllOf all => Conjunction(all.Parts),
        AnyOf any => Disjunction(any.Parts),
        Without => Conjunction([node]),
        TextNode text => Text(text),
        YearNode year => Years(year.From, year.To),
        DateNode date => Dates(date),
        AttributeNode attribute => new ConstantScoreQuery(new TermQuery(Attribute(attribute.Term))),
        FindingNode finding => Finding(finding),
        FigureNode figure => Figures(figure),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "There is no query for it."),
    };

    /// <summary>The query for figures, which knows afterwards what it found.</summary>
    public FigureQuery Figures(FigureNode node)
    {
        if (!_figures.TryGetValue(node, out var query))
            _figures[node] = query = new FigureQuery(new FigureSearch(node.Conditions, table));
        return query;
    }

    private static Query Years(int? from, int? to)
    {
        var first = AttributeTerm.YearPrefix + (from ?? 0).ToString("D4", CultureInfo.InvariantCulture);
        var last = AttributeTerm.YearPrefix + (to ?? 9999).ToString("D4", CultureInfo.InvariantCulture);
        return first == last
            ? new ConstantScoreQuery(new TermQuery(Attribute(first)))
            : TermRangeQuery.NewStringRange(IndexFields.Attribute, first, last, includeLower: true, includeUpper: true);
    }

    private BooleanQuery Conjunction(IReadOnlyList<QueryNode> parts)
    {
        BooleanQuery all = [];
        foreach (var part in parts)
        {
            if (part is Without without)
                all.Add(Compile(without.Part), Occur.MUST_NOT);
            else if (part is not TextNode { Field: IndexFields.Text, Form: TextForm.Phrase } text || WordList.Of(text.Text, table).Count != 1)
                all.Add(Compile(part), Occur.MUST);
        }

        AddWords(all, TypedWords.SideBySide(new AllOf(parts), table));
        if (!all.Clauses.Any(clause => clause.Occur == Occur.MUST))
            all.Add(Reports, Occur.MUST);
        return all;
    }

    private BooleanQuery Disjunction(IReadOnlyList<QueryNode> parts)
    {
        BooleanQuery any = [];
        foreach (var part in parts)
            any.Add(Compile(part), Occur.SHOULD);
        return any;
    }

    private Query Text(TextNode text)
    {
        var words = WordList.Of(text.Text, table);
        if (text.Form == TextForm.Phrase)
            return words.Count == 1 && text.Field == IndexFields.Text ? Ranked(words) : PhraseQueries.Of(text.Field, words);

        var last = text.Form == TextForm.Prefix ? TermForms.BeginningWith(text.Field, words[^1]) : TermForms.Near(text.Field, words[^1]);
        return new WordsQuery([.. words.Take(words.Count - 1).Select(word => TermForms.Word(text.Field, word)), last], []);
    }

    private static BooleanQuery Ranked(IReadOnlyList<Word> words)
    {
        BooleanQuery all = [];
        AddWords(all, words);
        return all;
    }

    // All words must be found, or what they are another wording of; the rest only ranks.
    private static void AddWords(BooleanQuery all, IReadOnlyList<Word> words)
    {
        List<TermGroup> required = [];
        for (var i = 0; i < words.Count; i++)
        {
            if (Abbreviations.Shipped.At(words, i) is { } wording)
            {
                all.Add(AnyWording([.. words.Skip(i).Take(wording.Words.Count)], wording), Occur.MUST);
                i += wording.Words.Count - 1;
            }
            else
            {
                required.Add(TermForms.Word(IndexFields.Text, words[i]));
            }
        }

        if (words.Count > 0)
            all.Add(new WordsQuery(required.Count > 0 ? required : [AnyReport], Ranking(words)), Occur.MUST);
    }

    private static List<RankingTerm> Ranking(IReadOnlyList<Word> words)
    {
        List<RankingTerm> ranking = [];
        foreach (var word in words)
        {
            ranking.Add(word.IsAccented || word.IsNumber
                ? new RankingTerm(TermGroup.Exactly(IndexFields.Subject, word.Exact), SubjectBoost)
                : new RankingTerm(TermGroup.Exactly(IndexFields.Text, word.Exact), LiteralBoost));
        }

        foreach (var compound in PhraseQueries.CompoundsOf(words))
            ranking.Add(new RankingTerm(TermForms.Joined(IndexFields.Compound, compound), CompoundBoost));
        return ranking;
    }

    private static BooleanQuery AnyWording(IEnumerable<Word> typed, Wording wording)
    {
        BooleanQuery any = new() { { new WordsQuery([.. typed.Select(word => TermForms.Word(IndexFields.Text, word))], []), Occur.SHOULD } };
        foreach (var other in wording.Others)
            any.Add(PhraseQueries.InWords(IndexFields.Text, other), Occur.SHOULD);
        return any;
    }

    private static ConstantScoreQuery Dates(DateNode date)
    {
        // Documents without a date count as day 0.
        long from = Math.Max(1, date.From?.DayNumber ?? 1);
        long to = date.To?.DayNumber ?? DateOnly.MaxValue.DayNumber;
        return new ConstantScoreQuery(FieldCacheRangeFilter.NewInt64Range(IndexFields.Date, from, to, includeLower: true, includeUpper: true));
    }

    private static ConstantScoreQuery Finding(FindingNode finding)
    {
        var severity = finding.Severity is { } known ? EnumName.Of(known) : null;
        var term = (finding.Rule, severity) switch
        {
            ({ } rule, null) => AttributeTerm.Rule(rule),
            (null, { } alone) => AttributeTerm.Severity(alone),
            var (rule, both) => AttributeTerm.Finding(rule!, both!),
        };
        return new ConstantScoreQuery(new TermQuery(Attribute(term)));
    }

    private static Term Attribute(string term) => new(IndexFields.Attribute, term);
}
