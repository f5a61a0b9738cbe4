using System.Globalization;
using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Rules;

/// <summary>A phrase that the report writes with its own year, and once with another.</summary>
internal sealed class YearMismatchRule : IRule
{
    private const int LongestAhead = 90;
    private const int JustEnded = 31;
    private const int PhraseWords = 4;

    public RuleDescriptor Descriptor { get; } = new(
        "year-mismatch",
        RuleCategory.Time,
        Severity.Warning,
        new BilingualText("Ghi năm khác với năm của báo cáo.", "A year other than the report's stands where the report's own is meant."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        if (ReportTime.YearOf(context.Report) is not { } expected)
            yield break;
        var phrases = context.Report.Mentions
            .Where(mention => mention.Kind == MentionKind.Year && mention.Period?.Year is not null)
            .Select(mention => (Mention: mention, Year: mention.Period!.Year!.Value, Phrase: PhraseBefore(mention, context)))
            .Where(year => year.Phrase is not null)
            .ToArray();
        if (IsSaidElsewhere(expected, context))
        {
            foreach (var finding in PastOutlooks(context, expected))
                yield return finding;
        }

        // A report of January tells of the year that has just ended.
        if (context.Report.Header.Date is { } dated && dated.Year == expected && dated.DayOfYear <= JustEnded)
            yield break;
        HashSet<Mention> told = [.. new OwnYears(context, expected).Wrong()];
        foreach (var mention in told)
            yield return Finding(mention, mention.Period!.Year!.Value, expected, context);
        foreach (var (mention, year, phrase) in phrases)
        {
            if (told.Contains(mention) || Math.Abs(year - expected) != 1 || IsMeant(mention, year, expected, context))
                continue;
            var alike = phrases.Where(other => string.Equals(other.Phrase, phrase, StringComparison.Ordinal)).ToArray();
            if (alike.Count(other => other.Year == year) == 1 && alike.Count(other => other.Year == expected) >= 2)
                yield return Finding(mention, year, expected, context);
        }
    }

    // Tasks of the year to come under the year that is over.
    private IEnumerable<Finding> PastOutlooks(AuditContext context, int expected)
    {
        foreach (var mention in context.Report.Mentions)
        {
            var block = context.Report.Blocks[mention.Span.Block];
            if (mention is not { Kind: MentionKind.Year or MentionKind.Period, Period.Year: { } year } || block.Kind != BlockKind.Heading
                || !context.Text.Language.IsOutlookHeading(block.Text) || HasOtherTime(block, mention, context) || IsOfTitle(year, context))
                continue;
            if (mention.Kind == MentionKind.Year && year <= expected && year >= expected - 1 && IsWholeYear(context))
                yield return Finding(mention, year, expected + 1, context);
            else if (year == expected - 1)
                yield return Finding(mention, year, expected, context);
        }
    }

    // Of a text without a head, its only heading with a year ("Kế hoạch năm 2025") does not say what year it is about.
    private static bool IsSaidElsewhere(int expected, AuditContext context) =>
        context.Report.Header.Period is not null || context.Report.Header.Date is not null
        || context.Report.Mentions.Any(mention => mention.Period?.Year == expected && !context.Text.Language.IsOutlookHeading(context.Report.Blocks[mention.Span.Block].Text));

    // "Review of the 2023-2024 crop and plan for the 2024 summer-autumn crop": what the title itself looks forward to.
    private static bool IsOfTitle(int year, AuditContext context)
    {
        if (context.Report.Header.Subject is not { } title || title.LastIndexOf($" {context.Text.Language.Mentions.And} ", StringComparison.OrdinalIgnoreCase) is not (> 0 and var and))
            return false;
        var outlook = title[(and + context.Text.Language.Mentions.And.Length + 2)..];
        return context.Text.Language.IsOutlookHeading(outlook) && outlook.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // A report dated in June is of no whole year, whatever its title says.
    private static bool IsWholeYear(AuditContext context) =>
        ReportTime.Of(context.Report) is { From: { DayOfYear: 1 } from, To: { } to } && to.DayNumber - from.DayNumber > 360
        && (context.Report.Header.Date is not { } date || to.DayNumber - date.DayNumber < LongestAhead);

    private static bool HasOtherTime(Block block, Mention mention, AuditContext context) =>
        context.Report.Mentions.Any(other => other.Span.Block == block.Id && other != mention && other.Period is not null);

    private static string? PhraseBefore(Mention mention, AuditContext context)
    {
        string[] words =
        [
            .. context.Text.Line(context.Report.Blocks[mention.Span.Block]).Tokens
                .TakeWhile(token => token.Start < mention.Span.Start)
                .Reverse()
                .TakeWhile(token => token.Kind == TokenKind.Word)
                .Take(PhraseWords)
                .Select(token => token.Word),
        ];
        return words.Length == PhraseWords ? string.Join(' ', words) : null;
    }

    // Comparisons, and what was decided in the other year, name it on purpose; so does a section on tasks to come.
    private static bool IsMeant(Mention mention, int year, int expected, AuditContext context)
    {
        var block = context.Report.Blocks[mention.Span.Block];
        var line = context.Text.Line(block);
        var (start, end) = SentenceAround(line, mention);
        for (var i = start; i < end; i++)
        {
            if (line.CueAt(i).Cue is Cue.Versus or Cue.EarlierPeriod or Cue.Target)
                return true;
            if (line.Tokens[i].Mention is { } other && other != mention && other.Period is { Year: { } named } && (named == year || named == expected))
                return true;
        }

        return context.Text.SectionOf(block.Id) is { } section && context.Text.Language.IsOutlookHeading(section.Heading.Text);
    }

    private static (int Start, int End) SentenceAround(TokenLine line, Mention mention)
    {
        var at = 0;
        while (line.Tokens[at].Start < mention.Span.Start)
            at++;
        var start = at;
        while (start > 0 && line.Tokens[start - 1].Kind != TokenKind.SentenceEnd)
            start--;
        while (at < line.Tokens.Count && line.Tokens[at].Kind != TokenKind.SentenceEnd)
            at++;
        return (start, at);
    }

    private Finding Finding(Mention mention, int year, int expected, AuditContext context)
    {
        var text = context.Report.Blocks[mention.Span.Block].Text;
        var start = mention.Span.Start;
        for (var words = 0; start > 0 && words <= PhraseWords; start--)
            words += text[start - 1] == ' ' ? 1 : 0;
        var phrase = text[start..mention.Span.End].Trim();
        return new Finding
        {
            Rule = Descriptor,
            Severity = Severity.Warning,
            Message = Say.InBoth(say => say.YearMismatch(year, expected, phrase)),
            Basis = phrase,
            Expected = expected,
            Actual = year,
            Places = [mention.Span],
        };
    }
}
