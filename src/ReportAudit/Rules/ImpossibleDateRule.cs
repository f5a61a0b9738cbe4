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
        var weekdays = context.Text.Language.Weekdays;
        var named = weekdays.Names.FirstOrDefault(name => EndsWith(before, name.Name));
        if (named.Name is null)
            return null;
        var first = before.Length - named.Name.Split(' ').Length;
        var isOrdinal = weekdays.LeadIns.Count > 0 && first > 0 && before[first - 1] is { Kind: TokenKind.Word } lead && !weekdays.LeadIns.Contains(lead.Word, StringComparer.Ordinal);
        return isOrdinal ? null : (line.Block.Text[before[first].Start..before[^1].End], named.Day);
    }

    private static bool EndsWith(Token[] tokens, string name)
    {
        var words = name.Split(' ');
        return tokens.Length >= words.Length
            && tokens.AsSpan(tokens.Length - words.Length).ToArray().Select(token => token.Kind == TokenKind.Word ? token.Word : string.Empty).SequenceEqual(words, StringComparer.Ordinal);
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
