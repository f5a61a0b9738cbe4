using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Finds counts whose things are named behind them, in the sentence ("05 lễ hội gồm: …, … và …"), by numbers in the paragraph
/// ("4 giải pháp: (1) …; (2) …") or in the list items below ("04 nhiệm vụ trọng tâm như sau:").
/// </summary>
internal static class ListCounts
{
    /// <summary>A list that is further off names something else.</summary>
    public const int MostOff = 2;

    public static IEnumerable<ListCountClaim> Find(ReportText text) =>
        text.Report.Blocks
            .Where(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem)
            .SelectMany(block => ListOpening.In(text, block))
            .Select(opening => ClaimOf(text, opening))
            .OfType<ListCountClaim>()
            .Concat(text.Report.Blocks.Select(block => ItemsBelow.RunOn(text, block)).OfType<ListCountClaim>())
            .DistinctBy(claim => claim.Count);

    private static ListCountClaim? ClaimOf(ReportText text, ListOpening opening)
    {
        var readings = ReadingsOf(text, opening);
        var count = opening.Count.Figure;
        var reading = Array.Find(readings, reading => reading.Fits(count.Value)) ?? Contradiction(text, opening, readings);
        return reading is null ? null : new ListCountClaim(count, reading, new Basis(opening.Words, Certainty.Likely));
    }

    private static ListReading[] ReadingsOf(ReportText text, ListOpening opening)
    {
        if (opening.From == opening.Line.Tokens.Count)
            return ItemsBelow.Read(text, opening) is { } below ? [below] : [];
        return (NumberedItems.Read(text, opening) ?? LetteredItems.Read(text, opening) ?? QuotedNames.Read(text, opening) ?? NamesWithFigures.Read(text, opening)) is { } numbered ? [numbered] : [.. NamedItems.Read(text, opening)];
    }

    private static ListReading? Contradiction(ReportText text, ListOpening opening, ListReading[] readings)
    {
        var count = opening.Count.Figure.Value;
        return Array.Exists(readings, reading => FitsAnother(text, opening, reading)) ? null : Array.Find(readings, reading => reading.Contradicts(count) && Math.Abs(count - reading.Named) <= MostOff);
    }

    // "Mở 03 lớp tại 5 xã gồm: lớp A, lớp B và lớp C": another count of the sentence is that of the list; "1 khó khăn và 2 kiến nghị như sau": both are.
    private static bool FitsAnother(ReportText text, ListOpening opening, ListReading reading) =>
        text.Settings(opening.Line.Block).Any(figure =>
            figure != opening.Count && figure.At < opening.From && figure.Setting.Sentence.Equals(opening.Count.Setting.Sentence)
            && (reading.Fits(figure.Figure.Value) || reading.Fits(figure.Figure.Value + opening.Count.Figure.Value)));

    /// <summary>Whether what is told of the things is listed ("kết quả 4 nhiệm vụ"), or they only place it ("tại 6 xã", "on the four priorities"), so that they need not be the items; kinds are always told by what they are ("asked for three types of advice").</summary>
    public static bool TellsOfThem(ReportText text, ListOpening opening)
    {
        var words = text.Language.Lists;
        var sentence = $" {opening.Told(words)} ";
        return words.Outcomes.Any(outcome => sentence.Contains($" {outcome} ", StringComparison.Ordinal)) || (words.Leads.Contains(ListOpening.WordBefore(opening.Count)) && (!words.KindNouns.Contains(opening.Unit) || words.Bodies.Contains(opening.Unit)));
    }
}
