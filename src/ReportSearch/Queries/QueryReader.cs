namespace ReportSearch.Queries;

/// <summary>Walks over the characters of a query.</summary>
internal sealed class QueryReader(string text)
{
    private const string OpeningQuotes = "\"“”„«";
    private const string ClosingQuotes = "\"”“»";

    public string Text => text;

    public int Position { get; private set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => AtEnd ? '\0' : text[Position];

    public bool AtQuote => !AtEnd && OpeningQuotes.Contains(Current, StringComparison.Ordinal);

    public void SkipSpaces()
    {
        while (!AtEnd && char.IsWhiteSpace(Current))
            Position++;
    }

    public void Skip(int length) => Position += length;

    public void Return(int position) => Position = position;

    public bool Take(char c)
    {
        if (Current != c)
            return false;
        Position++;
        return true;
    }

    /// <summary>Takes a keyword that stands alone, in capitals.</summary>
    public bool TakeKeyword(string keyword)
    {
        var end = Position + keyword.Length;
        if (string.CompareOrdinal(text, Position, keyword, 0, keyword.Length) != 0)
            return false;
        if (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '(' && !OpeningQuotes.Contains(text[end], StringComparison.Ordinal))
            return false;
        Position = end;
        return true;
    }

    public string TakePhrase()
    {
        var start = Position++;
        while (!AtEnd && !ClosingQuotes.Contains(Current, StringComparison.Ordinal))
            Position++;
        if (AtEnd)
            throw new QueryException(start, QueryMessages.UnclosedQuote, text.TrimEnd() + "\"");
        return text[(start + 1)..Position++];
    }

    public string TakeLetters() => TakeWhile(char.IsLetter);

    /// <summary>Takes what stands up to the next space, parenthesis or quotation mark.</summary>
    public string TakeChunk() => TakeWhile(c => !char.IsWhiteSpace(c) && c is not ('(' or ')') && !OpeningQuotes.Contains(c, StringComparison.Ordinal));

    public string TakeComparison() => TakeWhile(c => c is '<' or '>' or '=');

    public string TakeWhile(Predicate<char> wanted)
    {
        var start = Position;
        while (!AtEnd && wanted(Current))
            Position++;
        return text[start..Position];
    }
}
