using System.Globalization;
using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Reads a list whose items are numbered within the paragraph: "4 giải pháp: (1) rà soát …; (2) bố trí …".</summary>
internal static class NumberedItems
{
    /// <returns>Null where the list does not begin with a number or the numbers do not run on.</returns>
    public static ListReading? Read(ReportText text, ListOpening opening)
    {
        var (line, first) = (opening.Line, opening.From);
        if (line.Tokens[first].Is('('))
            first++;
        if (first >= line.Tokens.Count || NumberOf(line.Tokens[first]) is null)
            return null;
        int[] numbers = [.. line.Tokens.Skip(first).Select(NumberOf).OfType<int>()];
        if (!numbers.SequenceEqual(Enumerable.Range(1, numbers.Length)))
            return null;
        var areTheThings = EndsHere(text, line, numbers.Length) && !ListCounts.TellsOfThem(text, opening);
        return new ListReading(numbers.Length, numbers.Length) { AreAll = areTheThings, AreSingle = areTheThings };
    }

    private static int? NumberOf(Token token) =>
        token.Mention is { Kind: MentionKind.Numbering } mention && int.TryParse(mention.Text.Trim('(', ')', '.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether the list ends with its paragraph: the next one may go on with the next number.</summary>
    public static bool EndsHere(ReportText text, TokenLine line, int last) =>
        line.Tokens[^1].Is('.') && (line.Block.Id + 1 >= text.Report.Blocks.Count || text.Report.Blocks[line.Block.Id + 1].Label?.Numbers is not [.., var next] || next != last + 1);
}
