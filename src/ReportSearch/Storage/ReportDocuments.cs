using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using ReportAudit;
using ReportParsing;
using ReportSearch.Analysis;

namespace ReportSearch.Storage;

/// <summary>
/// Makes the document of a report. Buffers are used again from report to report,
/// so the document holds until the next call. Not for several threads at a time.
/// </summary>
internal sealed class ReportDocuments : IDisposable
{
    private readonly WordTable _table;
    private readonly FigureTerms _figures;
    private readonly StoredReportWriter _writer = new();
    private readonly WordList _words = new();
    private readonly WordStream _wordStream = new();
    private readonly CompoundStream _compoundStream = new();
    private readonly TermStream _attributes = new();
    private readonly Dictionary<string, (WordList Words, WordStream Stream)> _names = new(StringComparer.Ordinal);

    public ReportDocuments()
    {
        _table = new WordTable();
        _figures = new FigureTerms(_table);
    }

    public Document Of(Report report, AuditResult? audit, ReportKey key, ReadContent content)
    {
        var stored = StoredReport.Of(report, audit);
        var header = report.Header;
        Document document =
        [
            new Field(IndexFields.Attribute, AttributesOf(report, stored, key), FieldTypes.Attributes),
            new StoredField(IndexFields.Stored, _writer.Write(stored).ToArray()),
            new SortedDocValuesField(IndexFields.PathOrder, new BytesRef(key.FullPath)),
        ];
        if (content != ReadContent.Unknown)
            document.Add(new BinaryDocValuesField(IndexFields.Content, content.ToBytes()));
        AddText(document, report);
        AddFigures(document, report, stored);
        AddNames(document, IndexFields.Heading, report.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Text));
        AddNames(document, IndexFields.Subject, header.Subject);
        AddNames(document, IndexFields.Issuer, header.Issuer, header.Superior);
        AddNames(document, IndexFields.Number, header.Number);
        AddNames(document, IndexFields.Kind, header.Kind);
        AddNames(document, IndexFields.Path, report.Path);
        AddFacets(document, report, stored);
        return document;
    }

    public void Dispose()
    {
        _wordStream.Dispose();
        _compoundStream.Dispose();
        foreach (var (_, stream) in _names.Values)
            stream.Dispose();
        _attributes.Dispose();
        _figures.Dispose();
        _writer.Dispose();
    }

    private void AddText(Document document, Report report)
    {
        _words.Clear();
        foreach (var block in report.Blocks)
            _words.Add(block.Text, _table);
        document.Add(new Field(IndexFields.Text, _wordStream.Of(_words, withStems: report.Language == "en"), FieldTypes.Text));
        document.Add(new Field(IndexFields.Compound, _compoundStream.Of(_words), FieldTypes.Compounds));
    }

    private void AddFigures(Document document, Report report, StoredReport stored)
    {
        if (stored.Figures.Count == 0)
            return;
        document.Add(_figures.Of(report, stored.Figures));
        document.Add(new BinaryDocValuesField(IndexFields.FigureValues, FigureValues.Write(stored.Figures)));
    }

    private void AddNames(Document document, string field, params IEnumerable<string?> names)
    {
        if (!_names.TryGetValue(field, out var buffers))
            _names[field] = buffers = (new WordList(capacity: 32), new WordStream());
        var (words, stream) = buffers;
        words.Clear();
        foreach (var name in names)
        {
            if (name is not null)
                words.Add(name, _table);
        }

        if (words.Count > 0)
            document.Add(new Field(field, stream.Of(words, withStems: false), FieldTypes.Names));
    }

    private TermStream AttributesOf(Report report, StoredReport stored, ReportKey key)
    {
        var terms = _attributes.Begin();
        terms.Add(AttributeTerm.Report);
        terms.Add(AttributeTerm.Key(key.Id));
        terms.Add(AttributeTerm.Language(report.Language));
        terms.Add(AttributeTerm.Format(EnumName.Of(report.Format)));
        foreach (var year in Years.Of(PeriodOf(report.Header)))
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
        foreach (var year in Years.Of(PeriodOf(header)))
            document.Add(new SortedSetDocValuesField(IndexFields.YearFacet, new BytesRef(year.ToString(CultureInfo.InvariantCulture))));
        foreach (var rule in stored.Findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal))
            document.Add(new SortedSetDocValuesField(IndexFields.RuleFacet, new BytesRef(rule)));
    }

    // A report that names no period is taken to be about the year it was signed in.
    private static Period? PeriodOf(ReportHeader header) =>
        header.Period ?? (header.Date is { } date ? Period.OfDay(date) : null);
}
