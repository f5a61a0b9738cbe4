using System.Globalization;
using ReportParsing.Figures.Numbers;

namespace ReportParsing.Figures;

/// <summary>
/// Reads lists of names with their numbers: "quyết định 702, công văn 641, loại khác 154".
/// A number that would name its document or class alone counts it in such a list.
/// </summary>
internal static class EnumerationReading
{
    private const int LeastItems = 3;
    private const int LongestItem = 60;

    public static IReadOnlyList<Mention> Read(string text, IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count < LeastItems || !mentions.Any(IsNamed))
            return mentions;
        var read = mentions.ToArray();
        for (var from = 0; from < read.Length;)
        {
            var to = from + 1;
            while (to < read.Length && IsItem(text, read[to - 1], read[to]))
                to++;
            Count(text, read, from, to);
            from = to;
        }

        return read;
    }

    private static void Count(string text, Mention[] mentions, int from, int to)
    {
        var items = mentions[from..to];
        if (items.Length < LeastItems || items.Count(IsBareCount) < 2 || !EndsItem(text, mentions[to - 1]))
            return;
        for (var i = from; i < to; i++)
        {
            if (IsNamed(mentions[i]) && Digits(mentions[i]) is { } digits)
                mentions[i] = Counted(mentions[i], digits);
        }
    }

    // The words between two numbers of a list are one name behind one comma.
    private static bool IsItem(string text, Mention before, Mention next)
    {
        var between = text[before.Span.End..next.Span.Start].Trim();
        return between.Length is > 0 and <= LongestItem
            && between[0] is ',' or ';'
            && between.IndexOfAny([',', ';', '.', '(', ')', ':', '\n', '\t'], 1) < 0;
    }

    private static bool EndsItem(string text, Mention last)
    {
        var rest = text.AsSpan(last.Span.End).TrimStart();
        return rest.Length == 0 || rest[0] is ',' or ';' or '.' or ')';
    }

    private static bool IsBareCount(Mention mention) =>
        mention is { Kind: MentionKind.Quantity, UnitSpan: null, Quantity.Unit.Dimension: UnitDimension.None };

    private static bool IsNamed(Mention mention) =>
        mention.Kind is MentionKind.Code or MentionKind.Level or MentionKind.DocumentNumber or MentionKind.Article or MentionKind.Numbering
        && char.IsAsciiDigit(mention.Text[^1]);

    // Only a plain whole number may be a count: "84/BC" and "1.2" are not.
    private static (int Start, decimal Value)? Digits(Mention mention)
    {
        var start = mention.Text.Length;
        while (start > 0 && char.IsAsciiDigit(mention.Text[start - 1]))
            start--;
        var isAlone = mention.Text.AsSpan(0, start).IndexOfAnyInRange('0', '9') < 0 && (start == 0 || mention.Text[start - 1] == ' ');
        var isCount = mention.Text.Length - start <= NumberReading.LongestNumber && isAlone;
        return isCount ? (start, decimal.Parse(mention.Text.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture)) : null;
    }

    private static Mention Counted(Mention mention, (int Start, decimal Value) digits) => mention with
    {
        Kind = MentionKind.Quantity,
        Span = new TextSpan(mention.Span.Block, mention.Span.Start + digits.Start, mention.Text.Length - digits.Start),
        Text = mention.Text[digits.Start..],
        Quantity = new Quantity(digits.Value, 1, Unit.None),
        Period = null,
    };
}
