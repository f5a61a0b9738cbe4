namespace ReportSearch.Queries;

/// <summary>The ends of a range as typed; an open end is null.</summary>
/// <param name="From">The lower end.</param>
/// <param name="To">The upper end.</param>
/// <param name="FromIncluded">Whether the lower end belongs to it.</param>
/// <param name="ToIncluded">Whether the upper end belongs to it.</param>
/// <param name="Position">Where in the query it stands.</param>
internal sealed record Bounds(string? From, string? To, bool FromIncluded, bool ToIncluded, int Position)
{
    private static readonly string[] Scales = ["nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"];

    public string Text => $"{From}..{To}";

    /// <summary>Reads <c>300</c>, <c>300..500</c>, <c>[300 TO 500]</c> or, after a comparison sign, one end.</summary>
    public static Bounds Read(QueryReader reader, string comparison, string field)
    {
        reader.SkipSpaces();
        var position = reader.Position;
        if (comparison.Length == 0 && reader.Current is '[' or '{')
            return ReadBracketed(reader, field);
        var (from, to) = Ends(TakeValue(reader));
        if (from.Length == 0 && to is null or "")
            throw new QueryException(position, QueryMessages.NoValue(field));
        return comparison switch
        {
            ">" => new(from, To: null, FromIncluded: false, ToIncluded: true, position),
            ">=" or "=>" => new(from, To: null, FromIncluded: true, ToIncluded: true, position),
            "<" => new(From: null, from, FromIncluded: true, ToIncluded: false, position),
            "<=" or "=<" => new(From: null, from, FromIncluded: true, ToIncluded: true, position),
            _ => new(NullIfEmpty(from), to is null ? from : NullIfEmpty(to), FromIncluded: true, ToIncluded: true, position),
        };
    }

    private static Bounds ReadBracketed(QueryReader reader, string field)
    {
        var position = reader.Position;
        var fromIncluded = reader.Current == '[';
        reader.Skip(1);
        var inside = reader.TakeWhile(c => c is not (']' or '}'));
        var ends = inside.Split(" TO ", StringSplitOptions.TrimEntries);
        if (ends.Length != 2 || reader.AtEnd)
            throw new QueryException(position, QueryMessages.NoValue(field));
        var toIncluded = reader.Current == ']';
        reader.Skip(1);
        return new Bounds(Open(ends[0]), Open(ends[1]), fromIncluded, toIncluded, position);
    }

    // A number may be followed by the word that scales it: 1,5 tỷ.
    private static string TakeValue(QueryReader reader)
    {
        var chunk = reader.TakeChunk();
        var afterChunk = reader.Position;
        reader.SkipSpaces();
        var word = reader.TakeLetters();
        if (chunk.Length > 0 && char.IsAsciiDigit(chunk[^1]) && Scales.Contains(word, StringComparer.OrdinalIgnoreCase))
            return chunk + " " + word;
        reader.Return(afterChunk);
        return chunk;
    }

    private static (string From, string? To) Ends(string value)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? (value, null) : (value[..dots], value[(dots + 2)..]);
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string? Open(string end) => end is "*" or "" ? null : end;
}
