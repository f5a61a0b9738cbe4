using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Reads a list whose items have letters or Roman numbers within the paragraph: "three aims: (i) to save water; (ii) to find leaks; (iii) to answer sooner".</summary>
internal static class LetteredItems
{
    private const int LeastItems = 2;

    private static readonly string[][] Orders =
    [
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
        ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m"],
        ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"],
    ];

    /// <returns>Null where the list does not begin with such a label or they do not run on to the paragraph's end.</returns>
    public static ListReading? Read(ReportText text, ListOpening opening)
    {
        var line = opening.Line;
        string[] labels = [.. Enumerable.Range(opening.From, line.Tokens.Count - opening.From).Select(at => LabelAt(line, at, opening.From)).OfType<string>()];
        if (labels.Length < LeastItems || LabelAt(line, opening.From, opening.From) is null || !Array.Exists(Orders, order => labels.SequenceEqual(order.Take(labels.Length), StringComparer.Ordinal)))
            return null;
        var areTheThings = NumberedItems.EndsHere(text, line, labels.Length) && !ListCounts.TellsOfThem(text, opening);
        return new ListReading(labels.Length, labels.Length) { AreAll = areTheThings, AreSingle = areTheThings };
    }

    // "(ii)" behind a sign or behind "and"; "(a)" within an item refers to another.
    private static string? LabelAt(TokenLine line, int at, int from) =>
        at + 2 < line.Tokens.Count && line.Tokens[at].Is('(') && line.Tokens[at + 1].Kind == TokenKind.Word && line.Tokens[at + 2].Is(')')
        && (at == from || line.Tokens[at - 1].Kind != TokenKind.Word || line.Joining.BetweenFigures.Contains(line.Tokens[at - 1].Word))
        && Array.Exists(Orders, order => order.Contains(line.Tokens[at + 1].Word, StringComparer.Ordinal))
            ? line.Tokens[at + 1].Word
            : null;
}
