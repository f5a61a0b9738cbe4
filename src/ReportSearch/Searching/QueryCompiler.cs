using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Makes a Lucene query of a parsed one.</summary>
internal sealed class QueryCompiler(IndexReader reader, WordTable table)
{
    private const float LiteralBoost = 1.5f;
    private const float CompoundBoost = 2;
    private const float SubjectBoost = 0.5f;

    private readonly PhraseQueries _phrases = new(reader);
    private readonly FigureQueries _figures = new(table);

    public static Query Reports { get; } = new ConstantScoreQuery(new TermQuery(Attribute(AttributeTerm.Report)));

    public Query Compile(QueryNode node) => node switch
    {
        AllOf all => Conjunction(all.Parts),
        AnyOf any => Disjunction(any.Parts),
        Without => Conjunction([node]),
        TextNode text => Text(text),
        YearNode year => Years(AttributeTerm.YearPrefix, year.From, year.To),
        DateNode date => Dates(date),
        AttributeNode attribute => new ConstantScoreQuery(new TermQuery(Attribute(attribute.Term))),
        FindingNode finding => Finding(finding),
        FigureNode figure => new OfReportQuery(_figures.Compile(figure.Conditions)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "There is no query for it."),
    };

    /// <summary>The words of a query that stand side by side, for ranking reports higher where they do too; null where there are none.</summary>
    public Query? Adjacency(QueryNode node)
    {
        var words = TypedWords.SideBySide(node, table);
        BooleanQuery pairs = [];
        for (var i = 0; i + 1 < words.Count; i++)
        {
            Word[] pair = [words[i], words[i + 1]];
            if (!PhraseQueries.IsCompound(pair))
                pairs.Add(_phrases.Of(IndexFields.Text, pair), Occur.SHOULD);
        }

        return pairs.Clauses.Count == 0 ? null : pairs;
    }

    public static Query Years(string prefix, int? from, int? to)
    {
        var first = prefix + (from ?? 0).ToString("D4", CultureInfo.InvariantCulture);
        var last = prefix + (to ?? 9999).ToString("D4", CultureInfo.InvariantCulture);
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
            return words.Count == 1 && text.Field == IndexFields.Text ? Ranked(words) : _phrases.Of(text.Field, words);

        BooleanQuery all = [];
        foreach (var word in words.Take(words.Count - 1))
            all.Add(TermForms.Word(text.Field, word), Occur.MUST);
        var last = text.Form == TextForm.Prefix ? TermForms.BeginningWith(text.Field, words[^1]) : TermForms.Near(text.Field, words[^1]);
        all.Add(last, Occur.MUST);
        return all;
    }

    private BooleanQuery Ranked(IReadOnlyList<Word> words)
    {
        BooleanQuery all = [];
        AddWords(all, words);
        return all;
    }

    // All words must be found, or what they are another wording of; the rest only ranks.
    private void AddWords(BooleanQuery all, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Abbreviations.Shipped.At(words, i) is { } wording)
            {
                all.Add(AnyWording(wording), Occur.MUST);
                i += wording.Words.Count - 1;
            }
            else
            {
                all.Add(TermForms.Word(IndexFields.Text, words[i]), Occur.MUST);
            }
        }

        foreach (var word in words)
        {
            var isLiteral = word.IsAccented || word.IsNumber;
            all.Add(
                isLiteral
                    ? new TermQuery(new Term(IndexFields.Subject, word.Exact)) { Boost = SubjectBoost }
                    : new TermQuery(new Term(IndexFields.Text, word.Exact)) { Boost = LiteralBoost },
                Occur.SHOULD);
        }

        foreach (var compound in PhraseQueries.CompoundsOf(words))
            all.Add(Boosted(TermForms.Joined(IndexFields.Compound, compound), CompoundBoost), Occur.SHOULD);
    }

    private BooleanQuery AnyWording(Wording wording)
    {
        BooleanQuery typed = [];
        foreach (var word in wording.Words)
            typed.Add(TermForms.Word(IndexFields.Text, word), Occur.MUST);
        BooleanQuery any = new() { { typed, Occur.SHOULD } };
        foreach (var other in wording.Others)
            any.Add(_phrases.Of(IndexFields.Text, other), Occur.SHOULD);
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

    private static Query Boosted(Query query, float boost)
    {
        query.Boost = boost;
        return query;
    }

    private static Term Attribute(string term) => new(IndexFields.Attribute, term);
}
