using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using ReportAudit;
using ReportParsing;
using ReportParsing.Text;
using ReportSearch.Analysis;

namespace ReportSearch.Storage;

/// <summary>
/// Makes the documents of a report: one for each figure, then the report's own. Buffers are used again from report to report,
/// so the documents hold until the next call. Not for several threads at a time.
/// </summary>
internal sealed class ReportDocuments : IDisposable
{
    private const int MostYears = 10;

    private readonly WordTable _table = new();
    private readonly StoredReportWriter _writer = new();
    private readonly WordList _words = new();
    private readonly WordStream _wordStream = new();
    private readonly CompoundStream _compoundStream = new();
    private readonly WordList _indicator = new();

    public IReadOnlyList<Document> Of(Report report, AuditResult? audit, ReportKey key, byte[] contentHash)
    {
        var stored = StoredReport.Of(report, audit);
        List<Document> documents = new(stored.Figures.Count + 1);
        foreach (var figure in stored.Figures)
            documents.Add(FigureDocument(figure, report, key));
        documents.Add(ReportDocument(report, stored, key, contentHash));
        return documents;
    }

    public void Dispose()
    {
        _wordStream.Dispose();
        _compoundStream.Dispose();
        _writer.Dispose();
    }

    private Document FigureDocument(IndexedFigure figure, Report report, ReportKey key)
    {
        var terms = new TermStream().Begin();
        terms.Add(AttributeTerm.AnyFigure);
        terms.Add(AttributeTerm.Key(key.Id));
        terms.Add(AttributeTerm.Role(EnumName.Of(figure.Role)));
        terms.Add(AttributeTerm.State(EnumName.Of(figure.State)));
        if (figure.Unit.Length > 0)
            terms.Add(AttributeTerm.Unit(TextNormalization.ForMatching(figure.Unit)));
        foreach (var year in YearsOf(figure.Period ?? report.Header.Period))
            terms.Add(AttributeTerm.PeriodYear(year));
        _indicator.Clear();
        _indicator.Add(figure.Indicator, _table);
        for (var i = 0; i < _indicator.Count; i++)
        {
            terms.Add(AttributeTerm.Word(_indicator[i].Exact));
            if (_indicator.AreAdjacent(i))
                terms.Add(AttributeTerm.Pair(_indicator[i].Exact, _indicator[i + 1].Exact));
        }

        return
        [
            new Field(IndexFields.Attribute, terms, FieldTypes.Attributes),
            new NumericDocValuesField(IndexFields.Value, SortableDecimal.Encode(figure.Value)),
        ];
    }

    private Document ReportDocument(Report report, StoredReport stored, ReportKey key, byte[] contentHash)
    {
        var header = report.Header;
        Document document =
        [
            new Field(IndexFields.Attribute, AttributesOf(report, stored, key), FieldTypes.Attributes),
            new StoredField(IndexFields.Stored, _writer.Write(stored).ToArray()),
            new SortedDocValuesField(IndexFields.PathOrder, new BytesRef(key.FullPath)),
            new BinaryDocValuesField(IndexFields.ContentHash, new BytesRef(contentHash)),
        ];
        AddText(document, report);
        AddNames(document, IndexFields.Heading, report.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Text));
        AddNames(document, IndexFields.Subject, header.Subject);
        AddNames(document, IndexFields.Issuer, header.Issuer, header.Superior);
        AddNames(document, IndexFields.Number, header.Number);
        AddNames(document, IndexFields.Kind, header.Kind);
        AddNames(document, IndexFields.Path, report.Path);
        AddFacets(document, report, stored);
        return document;
    }

    private void AddText(Document document, Report report)
    {
        _words.Clear();
        foreach (var block in report.Blocks)
            _words.Add(block.Text, _table);
        document.Add(new Field(IndexFields.Text, _wordStream.Of(_words, withStems: report.Language == "en"), FieldTypes.Text));
        document.Add(new Field(IndexFields.Compound, _compoundStream.Of(_words), FieldTypes.Compounds));
    }

    private void AddNames(Document document, string field, params IEnumerable<string?> names)
    {
        WordList words = new(capacity: 32);
        foreach (var name in names)
        {
            if (name is not null)
                words.Add(name, _table);
        }

        if (words.Count > 0)
            document.Add(new Field(field, new WordStream().Of(words, withStems: false), FieldTypes.Names));
    }

    private static TermStream AttributesOf(Report report, StoredReport stored, ReportKey key)
    {
        var terms = new TermStream().Begin();
        terms.Add(AttributeTerm.Report);
        terms.Add(AttributeTerm.Key(key.Id));
        terms.Add(AttributeTerm.Language(report.Language));
        terms.Add(AttributeTerm.Format(EnumName.Of(report.Format)));
        foreach (var year in YearsOf(PeriodOf(report.Header)))
            terms.Add(AttributeTerm.Year(year));
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (var finding in stored.Findings)
        {
            var severity = EnumName.Of(finding.Severity);
            if (!told.Add(AttributeTerm.Finding(finding.Rule, severity)))
                continue;
            terms.Add(AttributeTerm.Finding(finding.Rule, severity));
            terms.Add(AttributeTerm.Rule(finding.Rule));
            terms.Add(AttributeTerm.Severity(severity));
        }

        return terms;
    }

    private static void AddFacets(Document document, Report report, StoredReport stored)
    {
        var header = report.Header;
        if (header.Date is { } date)
            document.Add(new NumericDocValuesField(IndexFields.Date, date.DayNumber));
        if (header.Issuer is { } issuer)
            document.Add(new SortedSetDocValuesField(IndexFields.IssuerFacet, new BytesRef(issuer)));
        if (header.Kind is { } kind)
            document.Add(new SortedSetDocValuesField(IndexFields.KindFacet, new BytesRef(kind)));
        foreach (var year in YearsOf(PeriodOf(header)))
            document.Add(new SortedSetDocValuesField(IndexFields.YearFacet, new BytesRef(year.ToString(CultureInfo.InvariantCulture))));
        foreach (var rule in stored.Findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal))
            document.Add(new SortedSetDocValuesField(IndexFields.RuleFacet, new BytesRef(rule)));
    }

    // A report that names no period is taken to be about the year it was signed in.
    private static Period? PeriodOf(ReportHeader header) =>
        header.Period ?? (header.Date is { } date ? Period.OfDay(date) : null);

    private static IEnumerable<int> YearsOf(Period? period)
    {
        if (period is null || (period.From ?? period.To) is not { Year: var first })
            return [];
        var last = (period.To ?? period.From)?.Year ?? first;
        return Enumerable.Range(first, Math.Clamp(last - first + 1, 1, MostYears));
    }
}
