using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>A unit as a table's header or caption names it, with its scale: triệu đồng is đồng by the million.</summary>
internal sealed record Measure(Unit Unit, decimal Factor)
{
    /// <summary>Reads a measure from words; null where they name none.</summary>
    public static Measure? Read(string words, LanguagePack language)
    {
        var text = $"1 {words.Trim(' ', '(', ')', ':', '.')}";
        var block = new Block { Id = 0, Kind = BlockKind.Paragraph, Text = text };
        var mention = MentionExtraction.Extract([block], language) is [var first, ..] ? first : null;
        if (mention?.Quantity is not { } quantity || mention.Span.Start != 0 || (mention.UnitSpan?.End ?? mention.Span.End) < text.Length || quantity.Unit.Dimension is UnitDimension.None or UnitDimension.Thing)
            return null;
        return new Measure(quantity.Unit, quantity.Value);
    }

    /// <summary>A number of a cell in this measure.</summary>
    public Quantity Scale(Quantity number) => number with { Value = number.Value * Factor, Ulp = number.Ulp * Factor, Unit = Unit };
}
