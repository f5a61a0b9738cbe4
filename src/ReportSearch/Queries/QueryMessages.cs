using System.Globalization;
using ReportParsing;

namespace ReportSearch.Queries;

/// <summary>What is said of queries that cannot be understood.</summary>
internal static class QueryMessages
{
    public static BilingualText UnclosedQuote { get; } = new(
        "dấu ngoặc kép này chưa được đóng; hãy thêm dấu \" ở cuối cụm từ.",
        "this quotation mark is not closed; add a \" after the phrase.");

    public static BilingualText UnclosedGroup { get; } = new(
        "dấu ngoặc này chưa được đóng; hãy thêm dấu ) ở cuối nhóm.",
        "this parenthesis is not closed; add a ) after the group.");

    public static BilingualText UnexpectedClose { get; } = new(
        "dấu ) ở đây không có dấu ( mở trước nó; hãy bỏ đi hoặc thêm dấu (.",
        "this ) has no ( before it; remove it or add a (.");

    public static BilingualText EmptyPhrase { get; } = new(
        "trong ngoặc không có từ nào; hãy viết từ cần tìm vào giữa hai dấu.",
        "there is no word in it; write the words to look for between the marks.");

    public static BilingualText NothingAfter(string operation) => new(
        $"sau {operation} phải có một từ, một cụm từ hoặc một điều kiện.",
        $"a word, a phrase or a condition must follow {operation}.");

    public static BilingualText NothingBefore(string operation) => new(
        $"trước {operation} phải có một từ, một cụm từ hoặc một điều kiện.",
        $"a word, a phrase or a condition must stand before {operation}.");

    public static BilingualText UnknownField(string name, string? meant) => new(
        $"không có trường “{name}”{(meant is null ? string.Empty : $"; có phải ý bạn là “{meant}”?")} Các trường: {Names()}. Nếu đây là lời văn, hãy đặt trong ngoặc kép.",
        $"there is no field “{name}”{(meant is null ? "." : $"; did you mean “{meant}”?")} The fields are: {Names()}. If it is text to look for, put it in quotation marks.");

    public static BilingualText NoValue(string field) => new(
        $"sau “{field}:” phải có giá trị, ví dụ {Example(field)}.",
        $"a value must follow “{field}:”, for example {Example(field)}.");

    public static BilingualText NotOneOf(string field, string value, IEnumerable<string> values) => new(
        $"“{value}” không phải là giá trị của “{field}”; các giá trị: {string.Join(", ", values)}.",
        $"“{value}” is no value of “{field}”; the values are: {string.Join(", ", values)}.");

    public static BilingualText NotANumber(string text) => new(
        $"“{text}” không phải là số; hãy viết như 300, 1.234,5 hoặc 2 tỷ.",
        $"“{text}” is not a number; write it like 300, 1234.5 or 2 tỷ.");

    public static BilingualText NotAYear(string text) => new(
        $"“{text}” không phải là năm; hãy viết như 2024 hoặc 2022..2024.",
        $"“{text}” is not a year; write it like 2024 or 2022..2024.");

    public static BilingualText NotADate(string text) => new(
        $"“{text}” không phải là ngày; hãy viết như 31/12/2024, 2024-12-31, 12/2024 hoặc 2024.",
        $"“{text}” is not a date; write it like 31/12/2024, 2024-12-31, 12/2024 or 2024.");

    public static BilingualText Backwards(string text) => new(
        $"khoảng “{text}” bị ngược: giá trị đầu lớn hơn giá trị cuối.",
        $"the range “{text}” is backwards: its first value is greater than its last.");

    public static BilingualText TooDeep(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"các dấu ngoặc lồng nhau quá {most} tầng; hãy viết câu hỏi đơn giản hơn."),
        string.Create(CultureInfo.InvariantCulture, $"the parentheses are nested more than {most} deep; write a simpler query."));

    public static BilingualText TooLong(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"câu hỏi dài quá {most} từ; hãy viết ngắn hơn."),
        string.Create(CultureInfo.InvariantCulture, $"the query has more than {most} words; write a shorter one."));

    private static string Names() => string.Join(", ", SearchField.All.Select(field => field.Name));

    private static string Example(string field) => SearchField.Named(field)?.Kind switch
    {
        FieldKind.Year or FieldKind.Period => $"{field}:2024",
        FieldKind.Date => $"{field}:31/12/2024",
        FieldKind.Value => $"{field}:300..500",
        FieldKind.Unit => $"{field}:ha",
        FieldKind.Severity => $"{field}:error",
        FieldKind.Rule => $"{field}:total-mismatch",
        FieldKind.Role => $"{field}:plan",
        FieldKind.State => $"{field}:contradicted",
        FieldKind.Language => $"{field}:vi",
        FieldKind.Format => $"{field}:pdf",
        _ => $"{field}:\"văn bản đi\"",
    };
}
