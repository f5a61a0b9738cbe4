using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>Figures that end well before the period that the report is about.</summary>
internal sealed class PeriodMismatchRule : IRule
{
    // Yearly reports close their books in November or early December; a report signed soon after its last figures is early, not wrong.
    private const int EarlyClose = 60;
    private const int SigningDelay = 31;

    // Months are of 28 to 31 days.
    private const int MonthSlack = 3;

    // "Tính từ ngày …"
    private const int LongestLead = 10;

    public RuleDescriptor Descriptor { get; } = new(
        "period-mismatch",
        RuleCategory.Time,
        Severity.Warning,
        new BilingualText("Thời gian của số liệu không trùng với kỳ báo cáo.", "The figures' period is not the report's period."));

    public IEnumerable<Finding> Check(AuditContext context) => OfHead(context).Concat(OfCover(context));

    // "This report covers the period from 1 to 31 July 2025" under a title that says August.
    private IEnumerable<Finding> OfCover(AuditContext context)
    {
        if (context.Report.Header.Period is not { From: { } from, To: { } to } || context.Text.Language.TimeOrder is not { } words)
            yield break;
        foreach (var mention in context.Report.Mentions)
        {
            if (mention is { Kind: MentionKind.Period, Period: { From: { } start, To: { } end } } && start != from && end != to
                && Math.Abs(end.DayNumber - start.DayNumber - (to.DayNumber - from.DayNumber)) <= MonthSlack && SentenceWords.Around(context, mention).Before.EndsNear(words.Covers))
                yield return Finding(mention, end, to);
        }
    }

    private IEnumerable<Finding> OfHead(AuditContext context)
    {
        if (ReportTime.Of(context.Report) is not { From: { } from, To: { } to } || to.DayNumber - from.DayNumber < 300)
            yield break;
        foreach (var mention in context.Report.Mentions)
        {
            if (EndOf(mention, from) is not { } end || to.DayNumber - end.DayNumber <= EarlyClose || IsJustBeforeSigning(end, context) || !Governs(mention, context))
                continue;
            yield return Finding(mention, end, to);
        }
    }

    private Finding Finding(Mention mention, DateOnly end, DateOnly to) => new()
    {
        Rule = Descriptor,
        Severity = Severity.Warning,
        Message = Say.InBoth(say => say.PeriodMismatch(end, to)),
        Basis = mention.Text,
        Places = [mention.Span],
    };

    // "từ đầu năm … đến ngày 12/9": from the period's first day to a named day. "6 tháng đầu năm" names no day.
    private static DateOnly? EndOf(Mention mention, DateOnly from) =>
        mention is { Kind: MentionKind.Period, Period: { To: { } end } period } && (period.From is null || period.From == from) && end.Year == from.Year && NamesDay(mention.Text)
            ? end
            : null;

    private static bool NamesDay(string text)
    {
        var runs = 0;
        for (var i = 0; i < text.Length; i++)
            runs += char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiDigit(text[i - 1])) ? 1 : 0;
        return runs > 2;
    }

    private static bool IsJustBeforeSigning(DateOnly end, AuditContext context) =>
        context.Report.Header.Date is { } signed && signed >= end && signed.DayNumber - end.DayNumber <= SigningDelay;

    // A heading, a list's introduction, or the opening of a section gives its time to the figures under it.
    private static bool Governs(Mention mention, AuditContext context)
    {
        var block = context.Report.Blocks[mention.Span.Block];
        return block.Kind == BlockKind.Heading || block.Text.TrimEnd().EndsWith(':') || context.Text.Children(block).Any()
            || (mention.Span.Start <= LongestLead && context.Text.SectionOf(block.Id)?.Heading.Id == block.Id - 1 && context.Text.Settings(block).Count > 0);
    }
}
