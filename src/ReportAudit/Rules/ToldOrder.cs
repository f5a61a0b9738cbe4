using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Rules;

/// <summary>Finds days that words put behind another day which is later: "began on 15 April 2024 and was lifted on 31 March 2024", "two days later, on 9 August 2024".</summary>
internal static class ToldOrder
{
    public static IEnumerable<(DateOnly Earlier, Mention Later)> Reversed(AuditContext context)
    {
        if (context.Text.Language.TimeOrder is not { } words)
            yield break;
        foreach (var block in context.Report.Blocks.Where(block => block.Table is null))
        {
            Mention[] days = [.. context.Report.Mentions.Where(mention => mention.Span.Block == block.Id && DayOf(mention) is not null)];
            for (var i = 1; i < days.Length; i++)
            {
                if (DayOf(days[i - 1]) is { } told && DayOf(days[i]) < told && IsToldAfter(context, days[i - 1], days[i], words))
                    yield return (told, days[i]);
            }
        }
    }

    private static bool IsToldAfter(AuditContext context, Mention first, Mention second, TimeOrderWords words)
    {
        var before = SentenceWords.Around(context, second).Before;
        if (before.EndsNear(words.Later))
            return true;
        var begin = SentenceWords.Around(context, first);
        return begin.Start == before.Start && !IsParted(before, begin.At) && before.EndsNear(words.Ends) && begin.Before.EndsNear(words.Begins);
    }

    // Behind a comma something else may be told.
    private static bool IsParted(SentenceWords before, int first) =>
        Enumerable.Range(first, before.End - first).Any(i => before.Line.Tokens[i].Is(',') || before.Line.Tokens[i].Kind == TokenKind.ClauseEnd);

    private static DateOnly? DayOf(Mention mention) => mention is { Kind: MentionKind.Date, Period: { From: { } from, To: { } to } } && from == to ? from : null;
}
