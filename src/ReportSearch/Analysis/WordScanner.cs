namespace ReportSearch.Analysis;

/// <summary>
/// Cuts text into words and numbers. Letters and digits are parted (<c>385văn</c> is two words), digits are kept together
/// over a point or comma (<c>1.234,5</c>), what is endless is cut, and a tab or line feed, which parts the cells of a table, is a break.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    // Lucene takes no longer terms than 32,766 bytes; what is longer than this is no word that anybody looks for.
    private const int Longest = 255;

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public int Start { get; private set; }

    public int Length { get; private set; }

    /// <summary>Whether a tab or line feed stands before the word.</summary>
    public bool AfterBreak { get; private set; }

    public readonly ReadOnlySpan<char> Word => _text.Slice(Start, Length);

    public bool MoveNext()
    {
        AfterBreak = false;
        for (; _next < _text.Length; _next++)
        {
            var c = _text[_next];
            if (char.IsAsciiDigit(c))
                return Take(EndOfNumber(_next));
            if (Letters.MayBegin(c))
                return Take(EndOfWord(_next));
            AfterBreak |= c is '\t' or '\n';
        }

        return false;
    }

    private bool Take(int end)
    {
        Start = _next;
        Length = end - _next;
        _next = end;
        return true;
    }

    private readonly int EndOfNumber(int i)
    {
        var end = Math.Min(_text.Length, i + Longest);
        while (i < end)
        {
            if (char.IsAsciiDigit(_text[i]))
                i++;
            else if (_text[i] is '.' or ',' && i + 1 < _text.Length && char.IsAsciiDigit(_text[i + 1]))
                i += 2;
            else
                break;
        }

        return i;
    }

    private readonly int EndOfWord(int i)
    {
        var end = Math.Min(_text.Length, i + Longest);
        while (i < end && Letters.MayFollow(_text[i]))
            i++;
        return i;
    }
}
