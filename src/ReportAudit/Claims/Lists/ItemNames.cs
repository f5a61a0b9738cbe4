using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Whether the items of a list are names of things.</summary>
internal static class ItemNames
{
    private const int LongestName = 5;
    private const int LeastOfHead = 2;
    private const int LongestTitle = 7;
    private const int LongestSmall = 3;
    private const int LongestPerson = 3;

    /// <summary>Whether what is counted goes by names of its own: places, units, schools; not persons, nor what is made up of others.</summary>
    public static bool GoByNames(ReportText text, ListOpening opening) =>
        text.Language.Lists.Named.Contains(opening.Unit) || text.Language.Partitions.Places.Contains(opening.Count.Figure.Unit.Name);

    /// <summary>Whether an item is a short name that begins with a capital: "Phòng Nội vụ".</summary>
    public static bool IsName(TokenLine line, Range item)
    {
        Token[] words = WordsOf(line, item);
        return words.Length is > 0 and <= LongestName && IsCapital(line, words[0]);
    }

    /// <summary>Whether a few words have a name among them: "the old mission at Ndala".</summary>
    public static bool HoldsName(TokenLine line, Range item)
    {
        Token[] words = WordsOf(line, item);
        return words.Length is > 0 and <= LongestName && Array.Exists(words, word => IsCapital(line, word));
    }

    /// <summary>Whether an item is a name and nothing else, but for small words in it: "the Gulf of Vento Boat Fair".</summary>
    public static bool IsAllName(TokenLine line, Range item) =>
        WordsOf(line, item) is { Length: > 0 and <= LongestTitle } words && IsCapital(line, words[0]) && IsCapital(line, words[^1]) && Array.TrueForAll(words, word => IsCapital(line, word) || word.Word.Length <= LongestSmall);

    /// <summary>Whether these are names and nothing else, and not all of persons: one has an article before it, a small word, letters for a word, or many words ("the Wheel Aces", "Eastbrook BMX").</summary>
    public static bool AreOfThings(IReadOnlyCollection<(TokenLine Line, Range Item)> items) =>
        items.All(item => IsAllName(item.Line, item.Item)) && items.Any(item => IsOfThing(item.Line, item.Item));

    private static bool IsOfThing(TokenLine line, Range item)
    {
        Token[] words = WordsOf(line, item);
        return words.Length > LongestPerson || (item.Start.Value > 0 && line.Joining.Articles.Contains(line.Tokens[item.Start.Value - 1].Word))
            || Array.Exists(words, word => !IsCapital(line, word) || (word.Length > 1 && line.Block.Text.AsSpan(word.Start, word.Length).IndexOfAnyExceptInRange('A', 'Z') < 0));
    }

    /// <summary>Whether each word of an item begins with a capital, so that what joins words parts two names: "Hồng Thái và Đức Long".</summary>
    public static bool IsPlaceName(TokenLine line, Range item) =>
        IsName(line, item) && Array.TrueForAll(WordsOf(line, item), word => IsCapital(line, word));

    /// <summary>Whether a list item begins with a name of several words before its first sign: "- Tân Hoà: đã xong".</summary>
    public static bool IsNameToSign(TokenLine line, int first)
    {
        var end = first;
        while (end < line.Tokens.Count && line.Tokens[end].Kind == TokenKind.Word)
            end++;
        return end >= first + LeastOfHead && IsPlaceName(line, first..end);
    }

    /// <summary>Whether more than half of the items have a name or a number behind their noun ("lễ hội đình Kim Sơn", "phường 3"), so that each is one thing and no kind of things.</summary>
    public static bool AreMostlyProper(TokenLine line, IReadOnlyCollection<Range> items) =>
        items.Count(item => IsProper(line, item)) * 2 > items.Count;

    /// <summary>The same of items with lines of their own.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="itemOf">Where the item stands in its line.</param>
    public static bool AreMostlyProper(IReadOnlyCollection<TokenLine> lines, Func<TokenLine, Range> itemOf) =>
        lines.Count(line => IsProper(line, itemOf(line))) * 2 > lines.Count;

    private static bool IsProper(TokenLine line, Range item) =>
        line.Tokens.Take(item).Skip(1).Any(token => token.Kind == TokenKind.Mention || (token.Kind == TokenKind.Word && IsCapital(line, token)));

    private static Token[] WordsOf(TokenLine line, Range item) => [.. line.Tokens.Take(item).Where(token => token.Kind == TokenKind.Word)];

    private static bool IsCapital(TokenLine line, Token word) => char.IsUpper(line.Block.Text[word.Start]);
}
