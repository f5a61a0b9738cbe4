namespace ReportParsing.Figures;

/// <summary>Gives numbers with nothing but a scale the unit that their report tells such numbers in.</summary>
internal static class RepeatedUnits
{
    // "2.5 thousand" is in a scale, "2,500" is not.
    private const decimal LeastScaledDigit = 100;

    /// <summary>Reads all mentions of a report again, of which those in <paramref name="money"/> without a printed unit may be in another.</summary>
    public static IReadOnlyList<Mention> Read(IReadOnlyList<Mention> mentions, Unit money)
    {
        var own = mentions
            .Where(mention => mention is { UnitSpan: not null, Quantity.Unit.Dimension: UnitDimension.Money })
            .GroupBy(mention => mention.Quantity!.Unit)
            .MaxBy(unit => unit.Count())?.Key ?? money;
        List<Mention> read = new(mentions.Count);
        Mention? last = null;
        foreach (var mention in mentions)
        {
            if (mention is not { UnitSpan: null, Quantity: { } quantity } || quantity.Unit != money)
            {
                read.Add(mention);
                last = IsScaled(mention) ? mention : last;
                continue;
            }

            var unit = last?.Span.Block == mention.Span.Block ? last.Quantity!.Unit : own;
            read.Add(mention with { Quantity = quantity with { Unit = unit } });
        }

        return read;
    }

    private static bool IsScaled(Mention mention) =>
        mention is { UnitSpan: not null, Quantity: { } quantity }
        && (quantity.Unit.Dimension == UnitDimension.Money || (quantity.Ulp >= LeastScaledDigit && quantity.Unit.Dimension is not (UnitDimension.Percent or UnitDimension.Rate)));
}
