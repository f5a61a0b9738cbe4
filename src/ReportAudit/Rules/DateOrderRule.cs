using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A stretch of time that ends before it begins, or a document cited before it was issued.</summary>
internal sealed class DateOrderRule : IRule
{
    private const int YearDigits = 4;
    private const int RunsOfTwoDays = 5;
    private const int LongestBrokenYear = 330;
    private const int ShortestMonth = 28;

    public RuleDescriptor Descriptor { get; } = new(
        "date-order",
        RuleCategory.Time,
        Severity.Warning,
        new BilingualText("Thứ tự thời gian bị đảo: từ ngày sau đến ngày, hoặc viện dẫn văn bản chưa ban hành.", "Dates in the wrong order: a stretch that ends before it begins, or a document cited before it was issued."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var mention in context.Report.Mentions)
        {
            if (mention.Period is { From: { } from, To: { } to } && from > to && (NamesBothYears(mention.Text) || ((NamesBothDays(mention.Text) || NamesMonthsInWords(mention.Text, from, to)) && IsNoReportingYear(from, to))))
                yield return Finding(Say.InBoth(say => say.PeriodReversed(from, to)), mention);
        }

        foreach (var (earlier, later) in ToldOrder.Reversed(context))
            yield return Finding(Say.InBoth(say => say.PeriodReversed(earlier, later.Period!.From!.Value)), later);
        if (context.Report.Header.Date is not { } signed)
            yield break;
        foreach (var citation in Citation.In(context))
        {
            if (citation.Day is { } day && day > signed)
                yield return Finding(Say.InBoth(say => say.CitedAfterSigning(citation.Number.Text, day, signed)), citation.Date!);
            else if (YearIn(citation.Number.Text) is { } year && year > signed.Year)
                yield return Finding(Say.InBoth(say => say.CitedYearAfterSigning(citation.Number.Text, year, signed)), citation.Number);
        }
    }

    // "từ 15/12 đến 14/6/2024" leaves out that it began the year before.
    private static bool NamesBothYears(string text) => Runs(text).Count(run => run.Length == YearDigits) > 1;

    private static bool NamesBothDays(string text) => Runs(text).Count() >= RunsOfTwoDays;

    // "from October 12 to October 10, 2023"
    private static bool NamesMonthsInWords(string text, DateOnly from, DateOnly to)
    {
        int[] numbers = [.. Runs(text).Select(run => int.Parse(run, System.Globalization.CultureInfo.InvariantCulture))];
        return numbers.Contains(to.Year) && numbers.Where(number => number != to.Year).SequenceEqual([from.Day, to.Day]);
    }

    // From the year before it would be nearly a year, and yet not one: "từ 25/6 đến 10/6/2024" is meant in one year.
    private static bool IsNoReportingYear(DateOnly from, DateOnly to) =>
        to.DayNumber - from.AddYears(-1).DayNumber > LongestBrokenYear && Math.Abs(from.Day - to.Day) > 1 && !(from.Day == 1 && to.Day >= ShortestMonth);

    // "30/2020/NĐ-CP"
    private static int? YearIn(string number) =>
        Runs(number).Skip(1).FirstOrDefault(run => run.Length == YearDigits) is { } year && year.StartsWith("20", StringComparison.Ordinal)
            ? int.Parse(year, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static IEnumerable<string> Runs(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            if (i > start)
                yield return text[start..i];
        }
    }

    private Finding Finding(BilingualText message, Mention mention) => new()
    {
        Rule = Descriptor,
        Severity = Severity.Warning,
        Message = message,
        Basis = mention.Text,
        Places = [mention.Span],
    };
}
