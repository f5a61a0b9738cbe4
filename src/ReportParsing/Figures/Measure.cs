using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>A unit as a table's header or caption names it, with its scale: triệu đồng is đồng by the million.</summary>
internal sealed record Measure(Unit Unit, decimal Factor)
{
    private const string Noughts = "000";

    /// <summary>Reads a measure from words; null where they name none.</summary>
    public static Measure? Read(string words, LanguagePack language)
    {
        var name = InThousands(words.Trim(' ', '(', ')', ':', '.'));
        return ReadAt(0, $"1 {name}", language) ?? ReadMoney(name, language);
    }

    // "£000", "$'000"
    private static string InThousands(string name) =>
        name.EndsWith(Noughts, StringComparison.Ordinal) && name.Length > Noughts.Length && !char.IsAsciiDigit(name[^4]) && name[^4] is not (',' or '.') ? name[..^3].TrimEnd('\'', '’', '‘', ' ') + " thousand" : name;

    // "£ million", "USD": what stands before its numbers is named before their scale too.
    private static Measure? ReadMoney(string name, LanguagePack language)
    {
        var line = PieceLine.Of(name);
        for (var last = 0; last < line.Count; last++)
        {
            if (language.Mentions.UnitsBefore.Match(line, last, out _) != last + 1)
                continue;
            var before = name[..line[last].End];
            return ReadAt(before.Length + 1, $"{before} 1 {name[before.Length..].Trim()}".TrimEnd(), language);
        }

        return null;
    }

    private static Measure? ReadAt(int start, string text, LanguagePack language)
    {
        var block = new Block { Id = 0, Kind = BlockKind.Paragraph, Text = text };
        var mention = MentionExtraction.Extract([block], language) is [var first, ..] ? first : null;
        if (mention?.Quantity is not { } quantity)
            return null;
        // "thousands of pounds": what is told by the thousand is money rather than weight.
        if (quantity.Value > 1 && language.Mentions.MoneyNames.TryGetValue(quantity.Unit.Name, out var money))
            quantity = quantity with { Unit = money };
        if (mention.Span.Start != start || Math.Max(mention.UnitSpan?.End ?? 0, mention.Span.End) < text.Length || quantity.Unit.Dimension is UnitDimension.None or UnitDimension.Thing)
            return null;
        return new Measure(quantity.Unit, quantity.Value);
    }

    /// <summary>A number of a cell in this measure.</summary>
    public Quantity Scale(Quantity number) => number with { Value = number.Value * Factor, Ulp = number.Ulp * Factor, Unit = Unit };
}
