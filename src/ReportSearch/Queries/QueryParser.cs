using ReportSearch.Analysis;
using ReportSearch.Storage;

namespace ReportSearch.Queries;

/// <summary>
/// Reads the query language. Words side by side must all be found; OR binds weaker than AND, NOT and - strongest.
/// <code>
/// any     := all { "OR" all }
/// all     := single { ["AND"] single }
/// single  := ("NOT" | "-") single | "(" any ")" | phrase | field | word ["*" | "~"]
/// field   := name (":" | comparison) value
/// </code>
/// </summary>
internal sealed class QueryParser
{
    private const int MostDepth = 20;
    private const int MostWords = 64;

    private readonly QueryReader _reader;
    private int _depth;
    private int _words;

    private QueryParser(string text) => _reader = new QueryReader(text);

    /// <returns>The query; null where it has no word and no condition.</returns>
    /// <exception cref="QueryException">The text is no query.</exception>
    public static QueryNode? Parse(string text)
    {
        QueryParser parser = new(text);
        var query = parser.Any(IndexFields.Text);
        if (!parser._reader.AtEnd)
            throw new QueryException(parser._reader.Position, QueryMessages.UnexpectedClose, text.Remove(parser._reader.Position, 1));
        return query;
    }

    private QueryNode? Any(string field)
    {
        List<QueryNode> parts = [];
        AddIfAny(parts, All(field));
        while (TakeOr() is { } or)
        {
            if (parts.Count == 0)
                throw new QueryException(or.Position, QueryMessages.NothingBefore(or.Sign));
            parts.Add(All(field) ?? throw new QueryException(or.Position, QueryMessages.NothingAfter(or.Sign)));
        }

        return parts.Count switch { 0 => null, 1 => parts[0], _ => new AnyOf(parts) };
    }

    private QueryNode? All(string field)
    {
        List<QueryNode> parts = [];
        while (true)
        {
            _reader.SkipSpaces();
            var start = _reader.Position;
            var isJoined = _reader.TakeKeyword("AND") || _reader.TakeKeyword("&&");
            if (isJoined && parts.Count == 0)
                throw new QueryException(start, QueryMessages.NothingBefore("AND"));
            _reader.SkipSpaces();
            if (AtEndOfAll())
            {
                if (isJoined)
                    throw new QueryException(start, QueryMessages.NothingAfter("AND"));
                return Conjunction.Of(parts);
            }

            AddIfAny(parts, Single(field));
        }
    }

    private QueryNode? Single(string field)
    {
        var start = _reader.Position;
        if (_reader.TakeKeyword("NOT") || TakeMinus())
        {
            _reader.SkipSpaces();
            var part = AtEndOfAll() ? null : Single(field);
            return new Without(part ?? throw new QueryException(start, QueryMessages.NothingAfter("NOT")));
        }

        if (_reader.Current == '(')
            return Group(field);
        if (_reader.AtQuote)
            return Phrase(field);
        return Field() ?? Word(field);
    }

    private QueryNode? Group(string field)
    {
        var start = _reader.Position;
        if (++_depth > MostDepth)
            throw new QueryException(start, QueryMessages.TooDeep(MostDepth));
        _reader.Skip(1);
        var query = Any(field);
        if (!_reader.Take(')'))
            throw new QueryException(start, QueryMessages.UnclosedGroup, _reader.Text.TrimEnd() + ")");
        _depth--;
        return query;
    }

    private TextNode Phrase(string field)
    {
        var start = _reader.Position;
        var text = _reader.TakePhrase();
        if (!CountWords(text, start))
            throw new QueryException(start, QueryMessages.EmptyPhrase);
        return new TextNode(field, text, TextForm.Phrase);
    }

    // A chunk without letters and digits, such as a dash between words, is no word.
    private TextNode? Word(string field)
    {
        var start = _reader.Position;
        var chunk = _reader.TakeChunk();
        if (!CountWords(chunk, start))
            return null;
        return chunk[^1] switch
        {
            '*' => new TextNode(field, chunk[..^1], TextForm.Prefix),
            '~' => new TextNode(field, chunk[..^1], TextForm.Fuzzy),
            _ => new TextNode(field, chunk, TextForm.Phrase),
        };
    }

    private QueryNode? Field()
    {
        var start = _reader.Position;
        var name = _reader.TakeLetters();
        var field = SearchField.Named(name);
        var afterName = _reader.Position;
        if (field is not null)
            _reader.SkipSpaces();
        if (name.Length == 0 || !(_reader.Current == ':' || (field is not null && _reader.Current is '<' or '>' or '=')))
        {
            _reader.Return(start);
            return null;
        }

        var isColon = _reader.Take(':');
        // "Kết quả: tốt" is text: only a known name may stand before a space.
        if (field is null && (_reader.AtEnd || char.IsWhiteSpace(_reader.Current)))
        {
            _reader.Return(start);
            return Word(IndexFields.Text);
        }

        if (field is null)
            throw UnknownField(start, name, afterName);
        _reader.SkipSpaces();
        var comparison = _reader.TakeComparison();
        return new FieldValue(_reader, field, start, isColon && comparison.Length == 0 ? string.Empty : comparison).Read(TextValue);
    }

    private QueryNode? TextValue(SearchField field)
    {
        if (_reader.Current == '(')
            return Group(field.IndexField);
        return _reader.AtQuote ? Phrase(field.IndexField) : Word(field.IndexField);
    }

    private QueryException UnknownField(int start, string name, int afterName)
    {
        var meant = Nearest.Of(name, SearchField.All.Select(field => field.Name));
        return new QueryException(
            start,
            QueryMessages.UnknownField(name, meant),
            meant is null ? null : _reader.Text[..start] + meant + _reader.Text[afterName..]);
    }

    private bool CountWords(string text, int position)
    {
        var before = _words;
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
            _words++;
        if (_words > MostWords)
            throw new QueryException(position, QueryMessages.TooLong(MostWords));
        return _words > before;
    }

    private (string Sign, int Position)? TakeOr()
    {
        _reader.SkipSpaces();
        var position = _reader.Position;
        foreach (var sign in (ReadOnlySpan<string>)["OR", "||", "|"])
        {
            if (_reader.TakeKeyword(sign))
                return (sign, position);
        }

        return null;
    }

    // A minus sign is a NOT only right before what it takes away; "a - b" has a dash.
    private bool TakeMinus()
    {
        var text = _reader.Text;
        var next = _reader.Position + 1;
        if (_reader.Current != '-' || next >= text.Length || char.IsWhiteSpace(text[next]) || text[next] == '-')
            return false;
        _reader.Skip(1);
        return true;
    }

    private bool AtEndOfAll()
    {
        if (_reader.AtEnd || _reader.Current == ')')
            return true;
        var position = _reader.Position;
        var isOr = TakeOr() is not null;
        _reader.Return(position);
        return isOr;
    }

    private static void AddIfAny(List<QueryNode> parts, QueryNode? part)
    {
        if (part is not null)
            parts.Add(part);
    }
}
