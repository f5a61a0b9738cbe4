using System.Globalization;
using ReportParsing;

namespace ReportAudit.Messages;

/// <summary>The sentences in English.</summary>
internal sealed class EnglishMessages : IMessages
{
    public string UncheckedNoClaim => "The report states no relation that this figure could be checked by.";

    public string UncheckedPartialList => "The list does not claim to name all parts, so nothing follows.";

    public string UncheckedShareWithoutWhole => "The whole that this share is of is not printed in the report.";

    public string UncheckedChangeWithoutBase => "The earlier period's figure is not printed in the report.";

    public string DoubtfulReading(decimal confidence) =>
        string.Create(CultureInfo.InvariantCulture, $"It rests on what was recognised from a scan (confidence {confidence * 100:0}%) and may be misread; compare with the original.");

    public string UncheckedDoubtfulReading => "It, or a figure that it is compared with, was recognised from a scan with little confidence.";

    public string UncheckedDoubtful => "It is not certain that the report means these figures to agree.";

    public string TotalMismatch(Figure total, IReadOnlyList<Figure> parts, decimal sum) =>
        $"The total {Value(total)}{Named(total)} is not the sum of its parts: {Sum(parts)} = {Number(sum)} (off by {Number(Math.Abs(total.Value - sum))}).";

    public string PartExceedsTotal(Figure part, Figure total) =>
        $"The part {Value(part)}{Named(part)} alone is more than the total {Number(total.Value)}.";

    public string PartExceedsWhole(Figure part, Figure whole) =>
        $"The part {Value(part)}{Named(part)} is more than the whole {Value(whole)}{Named(whole)} (by {Number(part.Value - whole.Value)}).";

    public string UnaccountedRemainder(Figure whole, IReadOnlyList<Figure> parts, decimal rest) =>
        $"Of {Value(whole)}{Named(whole)} only {Sum(parts)} is accounted for; nothing is said of the other {Number(rest)}.";

    public string PercentageMismatch(Figure part, Figure whole, Figure share, decimal computed) =>
        $"{Number(part.Value)} / {Number(whole.Value)} = {Number(Rounded(computed, share))}%, not {Value(share)}.";

    public string RemainderMismatch(decimal whole, decimal done, Figure rest) =>
        $"What is left should be {Number(whole)} - {Number(done)} = {Number(whole - done)}, not {Value(rest)}.";

    public string GrowthMismatch(Figure current, Figure previous, Figure change, bool isRise, decimal computed) =>
        $"From {Value(previous)} to {Value(current)} is {Direction(isRise == computed >= 0)} of {Number(decimal.Round(Math.Abs(computed), 2))}{UnitOf(change)}, not {Direction(isRise)} of {Value(change, Math.Abs(change.Value))}.";

    public string GrowthPercentMismatch(Figure change, Figure percent, decimal previous, decimal computed) =>
        $"{Number(Math.Abs(change.Value))} of the earlier period's {Number(previous)} is {Number(decimal.Round(computed, 2))}%, not {Value(percent)}.";

    public string RestatedFigureMismatch(Figure first, Figure second) =>
        $"The same figure{Named(second)} is given as {Value(first)} in one place and as {Value(second)} in another.";

    public string TextTableMismatch(Figure said, Figure cell) =>
        $"The text says {Value(said)}, the table {Value(cell)}{Named(cell)}.";

    public string SuspectIs(Figure suspect, decimal? meant) =>
        meant is { } value
            ? $"The figure that is probably wrong is {Number(suspect.Value)}: with {Number(value)} every statement agrees."
            : $"The figure that is probably wrong is {Number(suspect.Value)}.";

    public string SuspectIsOneOf(IReadOnlyList<Figure> suspects) =>
        $"Changing one of {string.Join("; ", suspects.Select(figure => Number(figure.Value)))} makes every statement agree.";

    public string PlaceholderZero(string text, string indicator) =>
        $"“{text}” is a letter where probably the digit 0 is meant{(indicator.Length > 0 ? $" ({indicator})" : string.Empty)}; it is counted as 0.";

    public string PlaceholderBlank(string text) => $"“{text}” was left blank: a figure is missing here.";

    public string AnnouncedFigureMissing(string announced, string present) =>
        $"The heading announces “{announced}”, but only figures on “{present}” follow.";

    public string ListCount(Figure count, int named) => $"The text announces {Value(count)}, but the list names {Number(named)}.";

    public string AnnouncedAppendixMissing(string announced) => $"The text says that the report ends with {announced}, but it does not.";

    public string AnnouncedTableMissing(string announced) => $"The text points to a table (“{announced}”), but none follows.";

    public string RepeatedPassage(int words) =>
        string.Create(CultureInfo.InvariantCulture, $"This passage of {words} words stands above already, word for word.");

    public string HeadingMissing(string label) => $"{label} is missing";

    public string HeadingRepeated(string label) => $"{label} occurs twice";

    public string HeadingOutOfOrder(string label, string expected) => $"{label} stands where {expected} is due";

    public string YearMismatch(int year, int expected, string phrase) =>
        string.Create(CultureInfo.InvariantCulture, $"“{phrase}” says {year}, while the report and its other mentions say {expected}.");

    public string PeriodMismatch(DateOnly end, DateOnly expected) =>
        $"The figures run to {Day(end)} only, while the report's period runs to {Day(expected)}.";

    public string ClosingPeriodMismatch(string closing, DateOnly? from, DateOnly to) =>
        $"The closing sentence says “{closing}”, while the title gives the report's period as {(from is { } first ? $"{Day(first)} to " : "up to ")}{Day(to)}.";

    public string ProductMismatch(Figure count, Figure rate, Figure product, decimal computed) =>
        $"{Value(count)} × {Value(rate)} = {Number(decimal.Round(computed, 2))} {product.Unit.Name}, not {Value(product)}.";

    public string ImpossibleDate(string date) => $"There is no such day: “{date}”.";

    public string WeekdayMismatch(string weekday, DateOnly day, DayOfWeek actual) => $"{Day(day)} is a {actual}, not “{weekday}”.";

    public string PeriodReversed(DateOnly from, DateOnly to) => $"The stretch of time begins on {Day(from)}, after its end on {Day(to)}.";

    public string CitedAfterSigning(string document, DateOnly cited, DateOnly signed) =>
        $"{document} is cited with the date {Day(cited)}, but the report was signed on {Day(signed)}.";

    public string CitedYearAfterSigning(string document, int year, DateOnly signed) =>
        string.Create(CultureInfo.InvariantCulture, $"{document} is a document of {year}, but the report was signed on {Day(signed)}.");

    public string CitationConflict(string document, DateOnly first, DateOnly second) =>
        $"{document} is cited with the date {Day(first)} in one place and with {Day(second)} in another.";

    public string TableNumberMissing(int number) => string.Create(CultureInfo.InvariantCulture, $"row {number} is missing");

    public string TableNumberRepeated(int number) => string.Create(CultureInfo.InvariantCulture, $"row number {number} occurs twice");

    public string TableNumberOutOfOrder(int number, int expected) =>
        string.Create(CultureInfo.InvariantCulture, $"row number {number} stands where {expected} is due");

    public string WordsDigitsMismatch(Figure digits, Figure words) =>
        $"The digits say {Value(digits)}, the words “{words.Mention.Text}” say {Value(words)}.";

    public string CitationOrgan(string symbol, string used, string expected) =>
        $"The symbol {symbol} writes the issuing body as “{used}”; it should be “{expected}”.";

    public string CitationKind(string symbol, string used, string kind, string expected) =>
        $"The symbol {symbol} is of kind “{used}”, but the text calls it {kind} (symbol {expected}).";

    private static string Named(Figure figure) => figure.Indicator.Text.Length > 0 ? $" ({figure.Indicator.Text})" : string.Empty;

    private static string Value(Figure figure) => Value(figure, figure.Value);

    private static string Value(Figure figure, decimal value) => $"{Number(value)}{UnitOf(figure)}";

    private static string Direction(bool isRise) => isRise ? "a rise" : "a fall";

    private static string UnitOf(Figure figure) => figure.Unit.Name is "%" or "" ? figure.Unit.Name : $" {figure.Unit.Name}";

    private static string Sum(IReadOnlyList<Figure> parts) => string.Join(" + ", parts.Select(part => Number(part.Value)));

    private static decimal Rounded(decimal computed, Figure share) => decimal.Round(computed, share.Quantity.Ulp < 0.01m ? 3 : 2);

    private static string Number(decimal value) => FigureFormat.Format(value, MessageLanguage.English);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
