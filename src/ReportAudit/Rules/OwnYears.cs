using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Rules;

/// <summary>Finds where a report names the year before its own although it speaks of itself, of its own results, or of the plan that it carries out.</summary>
/// <param name="context">The report.</param>
/// <param name="expected">The report's own year.</param>
internal sealed class OwnYears(AuditContext context, int expected)
{
    private const int LongestHeading = 25;
    private const int TitleLines = 2;

    // A text without headings opens with so many blocks.
    private const int OpeningBlocks = 5;

    private readonly OwnYearWords words = context.Text.Language.OwnYear;
    private readonly string subject = context.Report.Header.Subject ?? string.Empty;
    private readonly int firstHeading = FirstHeading(context.Report);

    /// <summary>The years meant to be the report's own, in order.</summary>
    public IEnumerable<Mention> Wrong()
    {
        foreach (var mention in context.Report.Mentions)
        {
            if (mention is not { Kind: MentionKind.Year or MentionKind.Period, Period.Year: { } year } || year != expected - 1 || IsInSubject(year))
                continue;
            var sentence = SentenceWords.Around(context, mention);
            if (sentence.Line.Block.Table is not null || sentence.HasVersus)
                continue;
            if (IsBasis(sentence) || (!sentence.Names(expected) && (IsAnnouncement(sentence) || IsTableLead(sentence) || IsCaptionOfResults(sentence) || IsHeadingOfResults(sentence) || IsPlanAtTheYearsStart(sentence))))
                yield return mention;
        }
    }

    // The lines of the title may stand as headings themselves.
    private static int FirstHeading(Report report)
    {
        var title = report.Header.Subject ?? string.Empty;
        var heading = report.Blocks.FirstOrDefault(block =>
            block.Kind == BlockKind.Heading && (block.Label is not null || (title.Length > 0 && block.Id > TitleLines && !title.Contains(block.Text, StringComparison.Ordinal))));
        return heading?.Id ?? Math.Min(report.Blocks.Count, OpeningBlocks);
    }

    private bool IsInSubject(int year) => subject.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    // "… báo cáo kết quả năm 2023 như sau:" and "Trên đây là báo cáo kết quả năm 2023" in a report on 2024.
    private bool IsAnnouncement(SentenceWords sentence)
    {
        var block = sentence.Line.Block;
        if (context.Report.Header.Period is null || block.Kind == BlockKind.Heading || sentence.AfterLast(words.Announcements) is not { } between)
            return false;
        var isIntroduction = block.Id < firstHeading && (block.Text.TrimEnd().EndsWith(':') || sentence.HasBehind(words.Introductions));
        return (isIntroduction || FootCues.IsClosing(block.Text)) && !between.Has(words.Backward) && !between.HasDocumentNumber;
    }

    // "Kết quả thực hiện các khoản thu năm 2023 như sau:" right above a table, where no other table is led in with the report's own year.
    private bool IsTableLead(SentenceWords sentence) =>
        context.Report.Header.Period is not null && LeadsTable(sentence.Line.Block) && sentence.Has(words.Results) && sentence.HasBehind(words.Introductions) && !sentence.Has(words.Backward)
        && !context.Report.Mentions.Any(other => other.Period?.Year == expected && LeadsTable(context.Report.Blocks[other.Span.Block]));

    private bool LeadsTable(Block block) =>
        block.Table is null && block.Id + 1 < context.Report.Blocks.Count && context.Report.Blocks[block.Id + 1].Table is not null;

    // "I. KẾT QUẢ CÔNG TÁC NĂM 2023", where no other heading is about the report's own year.
    private bool IsHeadingOfResults(SentenceWords sentence)
    {
        var heading = sentence.Line.Block;
        return context.Report.Header.Period is not null && IsOverResults(heading) && !sentence.Before.Has(words.Backward)
            && !context.Text.Language.IsOutlookHeading(heading.Text)
            && !context.Report.Mentions.Any(other => other.Period?.Year == expected && other.Span.Block != heading.Id && IsOverResults(context.Report.Blocks[other.Span.Block]));
    }

    // "Biểu 1. Kết quả thu ngân sách năm 2023" over a table without years, and no other caption of results with a year.
    private bool IsCaptionOfResults(SentenceWords sentence)
    {
        var caption = sentence.Line.Block;
        return context.Report.Header.Period is not null && IsCaption(caption) && !sentence.Before.Has(words.Backward)
            && !context.Report.Mentions.Any(other => other.Period?.Year is not null
                && (other.Span.Block == caption.Id + 1 || (other.Span.Block != caption.Id && IsCaption(context.Report.Blocks[other.Span.Block]))));
    }

    private bool IsCaption(Block block) =>
        block.Id + 1 < context.Report.Blocks.Count && context.Report.Blocks[block.Id + 1].Table is not null
        && context.Text.Language.Tables.IsCaption(MatchKey.Of(block.Text)) && SentenceWords.All(context.Text.Line(block)).Has(words.Results);

    private bool IsOverResults(Block block) =>
        block is { Kind: BlockKind.Heading, Label.Kind: LabelKind.Roman or LabelKind.Part or LabelKind.UpperLetter or LabelKind.Arabic }
        && context.Text.Line(block) is { Tokens.Count: <= LongestHeading } line && SentenceWords.All(line).Has(words.Results);

    // "Ngay từ đầu năm, xã đã ban hành kế hoạch … năm 2023"
    private bool IsPlanAtTheYearsStart(SentenceWords sentence)
    {
        var before = sentence.Before;
        return before.Has(words.YearStarts) && before.AfterLast(words.Drafting) is { } drafted && drafted.Has(words.Forward) && !LooksBack(drafted) && !drafted.HasTime && !drafted.Has([context.Text.Language.Mentions.And]);
    }

    // "Thực hiện Kế hoạch số 36/KH-UBND ngày 20/02/2023 về công tác giảm nghèo năm 2023", at the head of a report on the same matter in 2024.
    private bool IsBasis(SentenceWords sentence)
    {
        if (sentence.Line.Block.Id >= firstHeading || SentenceWords.All(sentence.Line).BeforeFirst(words.Announcements).Names(expected) || sentence.SinceDocument() is not { } document)
            return false;
        var about = document.Behind.AfterLast([words.About]);
        return about is not null && !about.HasDocumentNumber && document.Before.Has(words.Bases) && document.Before.EndsNear(words.Forward)
            && !LooksBack(about) && about.SharesTopic(Topic(sentence.Line.Block), context.Text.Language);
    }

    private bool LooksBack(SentenceWords about) => about.Has(words.Backward) || about.Has(words.Results);

    // The report's subject; of a text without one, the lines above the sentence.
    private SentenceWords[] Topic(Block block)
    {
        var title = context.Report.Blocks.Take(block.Id).Where(above => above.Table is null);
        if (subject.Length > 0)
            title = title.Where(above => subject.Contains(above.Text, StringComparison.Ordinal) || above.Text.Contains(subject, StringComparison.Ordinal));
        return [.. title.Select(above => SentenceWords.All(context.Text.Line(above)))];
    }
}
