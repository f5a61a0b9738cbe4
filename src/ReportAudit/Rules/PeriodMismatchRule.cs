using System.Globalization;
using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Rules;

/// <summary>Figures that end well before the period that the report is about, and a closing sentence that names another period.</summary>
internal sealed class PeriodMismatchRule : IRule
{
    // Yearly reports close their books in November or early December; a report signed soon after its last figures is early, not wrong.
    private const int EarlyClose = 60;
    private const int SigningDelay = 31;
    private const int LeastYear = 300;
    private const int LastMonth = 12;

    // Months are of 28 to 31 days.
    private const int MonthSlack = 3;

    // "Tính từ ngày …"
    private const int LongestLead = 10;

    public RuleDescriptor Descriptor { get; } = new(
        "period-mismatch",
        RuleCategory.Time,
        Severity.Warning,
        new BilingualText("Thời gian của số liệu không trùng với kỳ báo cáo.", "The figures' period is not the report's period."));

    public IEnumerable<Finding> Check(AuditContext context) => OfHead(context).Concat(OfCover(context)).Concat(OtherClosings(context));

    // "This report covers the period from 1 to 31 July 2025" under a title that says August.
    private IEnumerable<Finding> OfCover(AuditContext context)
    {
        if (context.Report.Header.Period is not { From: { } from, To: { } to } || context.Text.Language.TimeOrder is not { } words)
            yield break;
        foreach (var mention in context.Report.Mentions)
        {
            if (mention is { Kind: MentionKind.Period, Period: { From: { } start, To: { } end } } && start != from && end != to
                && Math.Abs(end.DayNumber - start.DayNumber - (to.DayNumber - from.DayNumber)) <= MonthSlack && !IsOfTwoYears(context, from, start, end) && SentenceWords.Around(context, mention).Before.EndsNear(words.Covers))
                yield return Finding(mention, end, to);
        }
    }

    // "Financial year 2023/24" may begin in any month: "This report covers 1 July 2023 to 30 June 2024".
    private static bool IsOfTwoYears(AuditContext context, DateOnly from, DateOnly start, DateOnly end)
    {
        var last = string.Create(CultureInfo.InvariantCulture, $"{(from.Year + 1) % 100:00}");
        return start.Year == from.Year && end.Year == from.Year + 1
            && "/-–".Any(sign => context.Report.Header.Subject?.Contains(string.Create(CultureInfo.InvariantCulture, $"{from.Year}{sign}{last}"), StringComparison.Ordinal) == true);
    }

    private IEnumerable<Finding> OfHead(AuditContext context)
    {
        if (ReportTime.Of(context.Report) is not { From: { } from, To: { } to })
            yield break;
        foreach (var mention in context.Report.Mentions)
        {
            if ((EndsEarly(mention, from, to, context) ?? EndsAfterSigning(mention, from, to, context)) is { } end)
                yield return Finding(mention, end, to);
        }
    }

    private static DateOnly? EndsEarly(Mention mention, DateOnly from, DateOnly to, AuditContext context) =>
        to.DayNumber - from.DayNumber >= LeastYear && EndOf(mention, from) is { } end && to.DayNumber - end.DayNumber > EarlyClose && !IsJustBeforeSigning(end, context) && Governs(mention, context)
            ? end
            : null;

    // "CÔNG TÁC DÂN SỐ 9 THÁNG ĐẦU NĂM 2022" over a section of a report that is signed in June: what is told there was not over yet.
    private static DateOnly? EndsAfterSigning(Mention mention, DateOnly from, DateOnly to, AuditContext context) =>
        mention is { Kind: MentionKind.Period, Period: { From: { } start, To: { } end } } && start == from && end > to && (start.Year, start.Month) != (end.Year, end.Month)
        && end.Month < LastMonth && context.Report.Header.Date is { } signed && end.DayNumber - signed.DayNumber > SigningDelay
        && context.Report.Blocks[mention.Span.Block] is { Kind: BlockKind.Heading } heading && !context.Text.Language.IsOutlookHeading(heading.Text) && context.Text.SectionOf(heading.Id) is { } section
        && context.Report.Figures.Any(figure => figure.Span.Block > heading.Id && figure.Span.Block < section.EndBlock && figure.Role == FigureRole.Actual)
            ? end
            : null;

    // "Trên đây là báo cáo kết quả tháng 9 và 9 tháng năm 2024", at the foot of a report on October.
    private IEnumerable<Finding> OtherClosings(AuditContext context)
    {
        if (context.Report.Header is not { Period: { Year: { } year, To: { } to } own, Subject: { } subject })
            yield break;
        foreach (var block in context.Report.Blocks.Where(block => FootCues.IsClosing(block.Text)))
        {
            // What comes next is told there too: "… báo cáo kết quả tháng 10, nhiệm vụ tháng 11".
            Mention[] times = [.. context.Report.Mentions.Where(mention => mention.Span.Block == block.Id && mention.Kind is MentionKind.Period or MentionKind.Year)];
            Mention[] named = [.. times.TakeWhile((mention, at) => !context.Text.Language.IsOutlookHeading(block.Text[(at == 0 ? 0 : times[at - 1].Span.End)..mention.Span.Start])).Where(mention => IsOfReport(mention, context))];
            var isOwn = Array.Exists(named, mention => mention.Period == own || mention.Period?.To == to || MatchKey.Of(subject).Contains(MatchKey.Of(mention.Text), StringComparison.Ordinal));
            if (isOwn || Array.FindLast(named, mention => mention is { Kind: MentionKind.Period, Period.Year: { } said } && said == year) is not { } other)
                continue;
            yield return new Finding
            {
                Rule = Descriptor,
                Severity = Severity.Error,
                Message = Say.InBoth(say => say.ClosingPeriodMismatch(other.Text, own.From, to)),
                Basis = other.Text,
                Places = [other.Span],
            };
        }
    }

    private static bool IsOfReport(Mention mention, AuditContext context)
    {
        var words = context.Text.Language.OwnYear;
        return SentenceWords.Around(context, mention).AfterLast(words.Announcements) is { HasDocumentNumber: false } between && !between.Has(words.Backward) && !between.Has(words.Forward);
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
