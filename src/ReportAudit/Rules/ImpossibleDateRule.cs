using ReportAudit.Messages;
using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Rules;

/// <summary>A day that no calendar has, or that is not the weekday beside it.</summary>
internal sealed class ImpossibleDateRule : IRule
{
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
            else if (DayOf(mention) is { } day && WeekdayBefore(mention, context) is { } weekday && weekday.Day != day.DayOfWeek)
                yield return Finding(Severity.Warning, Say.InBoth(say => say.WeekdayMismatch(weekday.Name, day, day.DayOfWeek)), mention);
        }
    }

    private static DateOnly? DayOf(Mention mention) =>
        mention is { Kind: MentionKind.Date, Period: { From: { } from } period } && from == period.To ? from : null;

    // "Thứ Ba, ngày 12/3/2024"; "lần thứ ba, ngày 12/3/2024" is no weekday.
    private static (string Name, DayOfWeek Day)? WeekdayBefore(Mention mention, AuditContext context)
    {
        var line = context.Text.Line(context.Report.Blocks[mention.Span.Block]);
        Token[] before = [.. line.Tokens.TakeWhile(token => token.Start < mention.Span.Start)];
        if (before is [.., var sign] && sign.Is(','))
            before = before[..^1];
        if (before is not [.., { Kind: TokenKind.Word } first, { Kind: TokenKind.Word } second])
            return null;
        var weekdays = context.Text.Language.Weekdays;
        var isOrdinal = before is [.., { Kind: TokenKind.Word } lead, _, _] && !weekdays.LeadIns.Contains(lead.Word, StringComparer.Ordinal);
        var named = weekdays.Names.FirstOrDefault(name => string.Equals(name.Name, $"{first.Word} {second.Word}", StringComparison.Ordinal));
        return isOrdinal || named.Name is null ? null : (line.Block.Text[first.Start..second.End], named.Day);
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
