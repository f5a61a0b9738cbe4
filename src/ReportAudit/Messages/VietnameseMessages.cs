using System.Globalization;
using ReportParsing;

namespace ReportAudit.Messages;

/// <summary>The sentences in Vietnamese.</summary>
internal sealed class VietnameseMessages : IMessages
{
    private static readonly string[] Numerals = ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"];

    public string UncheckedNoClaim => "Báo cáo không nêu quan hệ nào để đối chiếu số liệu này.";

    public string UncheckedPartialList => "Danh sách không nói là đã kể đủ các phần nên không kết luận được.";

    public string UncheckedShareWithoutWhole => "Mẫu số của tỷ lệ không được in trong báo cáo.";

    public string UncheckedChangeWithoutBase => "Số của kỳ trước không được in trong báo cáo.";

    public string DoubtfulReading(decimal confidence) =>
        string.Create(CultureInfo.InvariantCulture, $"Nội dung này được nhận dạng từ ảnh quét (độ tin cậy {confidence * 100:0}%), có thể do đọc sai; hãy đối chiếu với bản gốc.");

    public string UncheckedDoubtfulReading => "Số này, hoặc số đối chiếu với nó, được nhận dạng từ ảnh quét với độ tin cậy thấp nên chưa thể kết luận.";

    public string UncheckedDoubtful => "Không chắc báo cáo muốn nói các số này khớp với nhau.";

    public string TotalMismatch(Figure total, IReadOnlyList<Figure> parts, decimal sum) =>
        $"Tổng {Value(total)}{Named(total)} không bằng tổng các phần: {Sum(parts)} = {Number(sum)} (lệch {Number(Math.Abs(total.Value - sum))}).";

    public string PartExceedsTotal(Figure part, Figure total) =>
        $"Riêng phần {Value(part)}{Named(part)} đã lớn hơn tổng {Number(total.Value)}.";

    public string PartExceedsWhole(Figure part, Figure whole) =>
        $"Phần {Value(part)}{Named(part)} lớn hơn toàn bộ {Value(whole)}{Named(whole)} (vượt {Number(part.Value - whole.Value)}).";

    public string UnaccountedRemainder(Figure whole, IReadOnlyList<Figure> parts, decimal rest) =>
        $"Trong {Value(whole)}{Named(whole)} chỉ nêu rõ {Sum(parts)}; còn {Number(rest)} {whole.Unit.Name} chưa được nói đến.";

    public string PercentageMismatch(Figure part, Figure whole, Figure share, decimal computed) =>
        $"{Number(part.Value)} / {Number(whole.Value)} = {Number(Rounded(computed, share))}%, không phải {Value(share)}.";

    public string RemainderMismatch(decimal whole, decimal done, Figure rest) =>
        $"Còn lại phải là {Number(whole)} - {Number(done)} = {Number(whole - done)}, không phải {Value(rest)}.";

    public string GrowthMismatch(Figure current, Figure previous, Figure change, bool isRise, decimal computed) =>
        $"Từ {Value(previous)} đến {Value(current)} là {Direction(isRise == computed >= 0)} {Number(decimal.Round(Math.Abs(computed), 2))}{UnitOf(change)}, không phải {Direction(isRise)} {Value(change, Math.Abs(change.Value))}.";

    public string GrowthPercentMismatch(Figure change, Figure percent, decimal previous, decimal computed) =>
        $"{Number(Math.Abs(change.Value))} trên số kỳ trước {Number(previous)} là {Number(decimal.Round(computed, 2))}%, không phải {Value(percent)}.";

    public string RestatedFigureMismatch(Figure first, Figure second) =>
        $"Cùng một chỉ tiêu{Named(second)} nhưng có chỗ ghi {Value(first)}, có chỗ ghi {Value(second)}.";

    public string TextTableMismatch(Figure said, Figure cell) =>
        $"Lời văn nêu {Value(said)}, còn bảng ghi {Value(cell)}{Named(cell)}.";

    public string SuspectIs(Figure suspect, decimal? meant) =>
        meant is { } value
            ? $"Số có khả năng sai là {Number(suspect.Value)}: nếu là {Number(value)} thì mọi chỗ đều khớp."
            : $"Số có khả năng sai là {Number(suspect.Value)}.";

    public string SuspectIsOneOf(IReadOnlyList<Figure> suspects) =>
        $"Sửa một trong các số {string.Join("; ", suspects.Select(figure => Number(figure.Value)))} là mọi chỗ đều khớp.";

    public string PlaceholderZero(string text, string indicator) =>
        $"“{text}” là chữ cái, có lẽ định viết số 0{(indicator.Length > 0 ? $" ({indicator})" : string.Empty)}; được tính là 0.";

    public string PlaceholderBlank(string text) => $"Chỗ “{text}” còn bỏ trống, chưa điền số liệu.";

    public string AnnouncedFigureMissing(string announced, string present) =>
        $"Đề mục nêu “{announced}” nhưng bên dưới chỉ có số liệu về “{present}”.";

    public string ListCount(Figure count, int named) => $"Lời văn nêu {Value(count)} nhưng danh sách kể ra {Number(named)}.";

    public string AnnouncedAppendixMissing(string announced) => $"Lời văn nói cuối báo cáo có {announced} nhưng không thấy.";

    public string AnnouncedTableMissing(string announced) => $"Lời văn dẫn đến “{announced}” nhưng phía sau không có bảng nào.";

    public string RepeatedPassage(int words) =>
        string.Create(CultureInfo.InvariantCulture, $"Đoạn {words} chữ này đã có nguyên văn ở phía trên.");

    public string HeadingMissing(string label) => $"thiếu mục {label}";

    public string HeadingRepeated(string label) => $"mục {label} xuất hiện hai lần";

    public string HeadingOutOfOrder(string label, string expected) => $"mục {label} đứng ở chỗ của mục {expected}";

    public string YearMismatch(int year, int expected, string phrase) =>
        string.Create(CultureInfo.InvariantCulture, $"“{phrase}” ghi năm {year}, trong khi báo cáo và các chỗ khác ghi năm {expected}.");

    public string PeriodMismatch(DateOnly end, DateOnly expected) =>
        $"Số liệu chỉ tính đến {Day(end)}, trong khi kỳ báo cáo đến hết {Day(expected)}.";

    public string ClosingPeriodMismatch(string closing, DateOnly? from, DateOnly to) =>
        $"Câu kết ghi “{closing}”, trong khi kỳ báo cáo theo tiêu đề là {(from is { } first ? $"từ {Day(first)} " : string.Empty)}đến {Day(to)}.";

    public string ProductMismatch(Figure count, Figure rate, Figure product, decimal computed) =>
        $"{Value(count)} × {Value(rate)} = {Number(decimal.Round(computed, 2))} {product.Unit.Name}, không phải {Value(product)}.";

    public string ImpossibleDate(string date) => $"Không có ngày này trong lịch: “{date}”.";

    public string WeekdayMismatch(string weekday, DateOnly day, DayOfWeek actual) => $"Ngày {Day(day)} là {WeekdayOf(actual)}, không phải “{weekday}”.";

    public string PeriodReversed(DateOnly from, DateOnly to) => $"Khoảng thời gian bắt đầu ngày {Day(from)}, sau ngày kết thúc {Day(to)}.";

    public string CitedAfterSigning(string document, DateOnly cited, DateOnly signed) =>
        $"{document} được viện dẫn với ngày {Day(cited)}, trong khi báo cáo ký ngày {Day(signed)}.";

    public string CitedYearAfterSigning(string document, int year, DateOnly signed) =>
        string.Create(CultureInfo.InvariantCulture, $"{document} là văn bản năm {year}, trong khi báo cáo ký ngày {Day(signed)}.");

    public string CitationConflict(string document, DateOnly first, DateOnly second) =>
        $"{document} có chỗ ghi ngày {Day(first)}, có chỗ ghi ngày {Day(second)}.";

    public string TableNumberMissing(int number) => string.Create(CultureInfo.InvariantCulture, $"thiếu số thứ tự {number}");

    public string TableNumberRepeated(int number) => string.Create(CultureInfo.InvariantCulture, $"số thứ tự {number} xuất hiện hai lần");

    public string TableNumberOutOfOrder(int number, int expected) =>
        string.Create(CultureInfo.InvariantCulture, $"số thứ tự {number} đứng ở chỗ của số {expected}");

    public string WordsDigitsMismatch(Figure digits, Figure words) =>
        $"Bằng số ghi {Value(digits)}, bằng chữ “{words.Mention.Text}” là {Value(words)}.";

    public string CitationOrgan(string symbol, string used, string expected) =>
        $"Ký hiệu {symbol} viết cơ quan ban hành là “{used}”, đúng ra là “{expected}”.";

    public string CitationKind(string symbol, string used, string kind, string expected) =>
        $"Ký hiệu {symbol} mang loại “{used}”, nhưng lời văn gọi là {kind} (ký hiệu {expected}).";

    private static string Named(Figure figure) => figure.Indicator.Text.Length > 0 ? $" ({figure.Indicator.Text})" : string.Empty;

    private static string Value(Figure figure) => Value(figure, figure.Value);

    private static string Value(Figure figure, decimal value) => $"{Number(value)}{UnitOf(figure)}";

    private static string Direction(bool isRise) => isRise ? "tăng" : "giảm";

    private static string UnitOf(Figure figure) => figure.Unit.Name is "%" or "" ? figure.Unit.Name : $" {figure.Unit.Name}";

    private static string Sum(IReadOnlyList<Figure> parts) => string.Join(" + ", parts.Select(part => Number(part.Value)));

    private static decimal Rounded(decimal computed, Figure share) => decimal.Round(computed, share.Quantity.Ulp < 0.01m ? 3 : 2);

    private static string Number(decimal value) => FigureFormat.Format(value, MessageLanguage.Vietnamese);

    private static string WeekdayOf(DayOfWeek day) =>
        day == DayOfWeek.Sunday ? "Chủ nhật" : string.Create(CultureInfo.InvariantCulture, $"thứ {Numerals[(int)day - 1]}");

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
