using ReportParsing;

namespace ReportAudit.Messages;

/// <summary>Every sentence that a finding or a coverage reason may say, in one language.</summary>
internal interface IMessages
{
    string TotalMismatch(Figure total, IReadOnlyList<Figure> parts, decimal sum);

    string PartExceedsTotal(Figure part, Figure total);

    string PartExceedsWhole(Figure part, Figure whole);

    string UnaccountedRemainder(Figure whole, IReadOnlyList<Figure> parts, decimal rest);

    string PercentageMismatch(Figure part, Figure whole, Figure share, decimal computed);

    string RemainderMismatch(decimal whole, decimal done, Figure rest);

    string GrowthMismatch(Figure current, Figure previous, Figure change, bool isRise, decimal computed);

    string GrowthPercentMismatch(Figure change, Figure percent, decimal previous, decimal computed);

    string RestatedFigureMismatch(Figure first, Figure second);

    string TextTableMismatch(Figure said, Figure cell);

    string SuspectIs(Figure suspect, decimal? meant);

    string SuspectIsOneOf(IReadOnlyList<Figure> suspects);

    string PlaceholderZero(string text, string indicator);

    string PlaceholderBlank(string text);

    string AnnouncedFigureMissing(string announced, string present);

    string ListCount(Figure count, int named);

    string AnnouncedTableMissing(string announced);

    string AnnouncedAppendixMissing(string announced);

    string RepeatedPassage(int words);

    string HeadingMissing(string label);

    string HeadingRepeated(string label);

    string HeadingOutOfOrder(string label, string expected);

    string YearMismatch(int year, int expected, string phrase);

    string PeriodMismatch(DateOnly end, DateOnly expected);

    string ClosingPeriodMismatch(string closing, DateOnly? from, DateOnly to);

    string ProductMismatch(Figure count, Figure rate, Figure product, decimal computed);

    string ImpossibleDate(string date);

    string WeekdayMismatch(string weekday, DateOnly day, DayOfWeek actual);

    string PeriodReversed(DateOnly from, DateOnly to);

    string CitedAfterSigning(string document, DateOnly cited, DateOnly signed);

    string CitedYearAfterSigning(string document, int year, DateOnly signed);

    string CitationConflict(string document, DateOnly first, DateOnly second);

    string TableNumberMissing(int number);

    string TableNumberRepeated(int number);

    string TableNumberOutOfOrder(int number, int expected);

    string WordsDigitsMismatch(Figure digits, Figure words);

    string CitationOrgan(string symbol, string used, string expected);

    string CitationKind(string symbol, string used, string kind, string expected);

    /// <param name="confidence">From 0 to 1.</param>
    string DoubtfulReading(decimal confidence);

    string UncheckedDoubtfulReading { get; }

    string UncheckedNoClaim { get; }

    string UncheckedPartialList { get; }

    string UncheckedShareWithoutWhole { get; }

    string UncheckedChangeWithoutBase { get; }

    string UncheckedDoubtful { get; }
}
