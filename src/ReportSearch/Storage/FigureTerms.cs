using System.Text;
using Lucene.Net.Documents;
using ReportParsing;
using ReportSearch.Analysis;

namespace ReportSearch.Storage;

/// <summary>Makes the terms of a report's figures. Not for several threads at a time.</summary>
internal sealed class FigureTerms(WordTable table) : IDisposable
{
    private readonly TermStream _terms = new();
    private readonly WordList _words = new(capacity: 64);
    private readonly Dictionary<(string, int), byte[]> _known = [];
    private readonly byte[] _pair = new byte[512];

    public Field Of(Report report, IReadOnlyList<IndexedFigure> figures)
    {
        _terms.Begin();
        FigureWording wording = new(report);
        for (var i = 0; i < figures.Count; i++)
        {
            _terms.Position = i;
            AddAttributes(figures[i], report);
            foreach (var text in wording.Of(report.Figures[i]))
                AddWords(text);
        }

        return new Field(IndexFields.Figure, _terms, FieldTypes.Figures);
    }

    public void Dispose() => _terms.Dispose();

    private void AddAttributes(IndexedFigure figure, Report report)
    {
        _terms.Add(Known(0, EnumName.Of(figure.Role), FigureTerm.Role), []);
        _terms.Add(Known(1, EnumName.Of(figure.State), FigureTerm.State), []);
        if (figure.Unit.Length > 0)
            _terms.Add(Known(2, figure.Unit, unit => FigureTerm.Unit(FigureTerm.UnitKey(unit))), []);
        foreach (var year in Years.Of(figure.Period ?? report.Header.Period))
            _terms.Add(FigureTerm.Period(year));
    }

    // The last word is joined to nothing and the first to nothing before it, so that wordings can follow each other in a query.
    private void AddWords(string text)
    {
        _words.Clear();
        _words.Add(text, table);
        for (var i = 0; i < _words.Count; i++)
        {
            var word = Bytes(_words[i]);
            _terms.Add(word, []);
            if (i == 0 || !_words.AreAdjacent(i - 1))
                _terms.Add("_"u8, word);
            if (!_words.AreAdjacent(i))
                _terms.Add(word, "_"u8);
            else
                AddPair(word, Bytes(_words[i + 1]));
        }
    }

    private void AddPair(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length + 1 > _pair.Length)
            return;
        left.CopyTo(_pair);
        _pair[left.Length] = (byte)FigureTerm.Joint;
        _terms.Add(_pair.AsSpan(0, left.Length + 1), right);
    }

    private static ReadOnlySpan<byte> Bytes(Word word) => word.Term.Bytes.AsSpan(word.Term.Offset, word.Term.Length);

    // Units and roles are few, and each term is made once.
    private byte[] Known(int kind, string name, Func<string, string> term)
    {
        if (!_known.TryGetValue((name, kind), out var bytes))
            _known[(name, kind)] = bytes = Encoding.UTF8.GetBytes(term(name));
        return bytes;
    }
}
