using ReportAudit.Messages;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Text;

namespace ReportAudit.Rules;

/// <summary>A day that no calendar has, or that is not the weekday beside it.</summary>
internal sealed class ImpossibleDateRule : IRule
{
    private const int LongestName = 2;

    public RuleDescriptor Descriptor { get; } = new(
        "impossible-date",
        RuleCategory.Time,
        Severity.Error,
        new BilingualText("Ngày không có trong lịch, hoặc không đúng thứ trong tuần.", "A day that no calendar has, or that is not the weekday beside it."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var mention in context.Report.Mentions)
        {
            if (mention.Form == NumberForm.Impossible)
                yield return Finding(Severity.Error, Say.InBoth(say => say.ImpossibleDate(mention.Text)), mention);
            else if (DayOf(mention) is { } day && WeekdayBeside(mention, context) is { } weekday && weekday.Day != day.DayOfWeek)
                yield return Finding(Severity.Warning, Say.InBoth(say => say.WeekdayMismatch(weekday.Name, day, day.DayOfWeek)), mention);
        }
    }

    private static DateOnly? DayOf(Mention mention) =>
        mention is { Kind: MentionKind.Date, Period: { From: { } from } period } && from == period.To ? from : null;

    // "Thứ Ba, ngày 12/3/2024", "thứ Ba (12/3/2024)" and "12/3/2024 (thứ Ba)"; "lần thứ ba, ngày 12/3/2024" is no weekday.
    private static (string Name, DayOfWeek Day)? WeekdayBeside(Mention mention, AuditContext context)
    {
        var line = context.Text.Line(context.Report.Blocks[mention.Span.Block]);
        Token[] before = [.. line.Tokens.TakeWhile(token => token.Start < mention.Span.Start)];
        if (before is [.., var sign] && (sign.Is(',') || sign.Is('(')))
            before = before[..^1];
        Token[] behind = [.. line.Tokens.Skip(before.Length).SkipWhile(token => token.Start < mention.Span.End)];
        return WeekdayAtEnd(before, line, context) ?? (behind is [var open, ..] && open.Is('(') ? WeekdayAtEnd([.. behind.Skip(1).TakeWhile(token => !token.Is(')'))], line, context) : null);
    }

    private static (string Name, DayOfWeek Day)? WeekdayAtEnd(Token[] before, TokenLine line, AuditContext context)
    {
        var weekdays = context.Text.Language.Weekdays;
        // "thứ 4" is one mention, "thứ Tư" are two words.
        for (var first = Math.Max(0, before.Length - LongestName); first < before.Length; first++)
        {
            var written = line.Block.Text[before[first].Start..before[^1].End];
            var named = weekdays.Names.FirstOrDefault(name => name.Name.Equals(MatchKey.Of(written), StringComparison.Ordinal));
            if (named.Name is null)
                continue;
            var isOrdinal = weekdays.LeadIns.Count > 0 && first > 0 && before[first - 1] is { Kind: TokenKind.Word } lead && !weekdays.LeadIns.Contains(lead.Word, StringComparer.Ordinal);
            return isOrdinal ? null : (written, named.Day);
        }

        return null;
    }

    private Finding Finding(Severity severity, BilingualText message, Mention mention) => new()
    {
        Rule = Descriptor,
        Severity = severity,
        Message = message,
        Basis = mention.Text,
        Places = [mention.Span],
    };
}
