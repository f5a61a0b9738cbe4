using ReportParsing;

namespace ReportAudit.Reconciliation.Expressions;

/// <summary>What may be wrong with an expression, in words.</summary>
internal static class ExpressionWording
{
    public static BilingualText NoComparison { get; } = new(
        "biểu thức chưa có phép so sánh; hãy dùng một trong =, !=, <, <=, >, >=",
        "the expression compares nothing; use one of =, !=, <, <=, >, >=");

    public static BilingualText SecondComparison { get; } = new(
        "biểu thức chỉ được có một phép so sánh; hãy tách thành hai phép kiểm tra",
        "an expression has one comparison only; make two checks of it");

    public static BilingualText UnexpectedEnd { get; } = new(
        "biểu thức dừng giữa chừng, còn thiếu một vế",
        "the expression ends too early: a number or an indicator is missing");

    public static BilingualText TooDeep { get; } = new(
        "biểu thức có quá nhiều ngoặc lồng nhau",
        "the expression has too many brackets in each other");

    public static BilingualText NoIndicator { get; } = new(
        "biểu thức không nêu chỉ tiêu nào, nên không đối chiếu được gì trong báo cáo",
        "the expression names no indicator, so it checks nothing in a report");

    public static BilingualText SameSides { get; } = new(
        "hai vế giống hệt nhau, nên kết quả không tuỳ vào báo cáo",
        "both sides are the same, so no report decides it");

    public static BilingualText DivisionByZero { get; } = new("không chia được cho 0", "nothing can be divided by 0");

    public static BilingualText UnknownCharacter(char character) => new(
        $"ký tự '{character}' không dùng được trong biểu thức",
        $"the character '{character}' has no place in an expression");

    public static BilingualText Unexpected(string text) => new(
        $"không hiểu '{text}' ở chỗ này",
        $"'{text}' is not expected here");

    public static BilingualText UnknownComparison(string text) => new(
        $"không có phép so sánh '{text}'; hãy dùng một trong =, !=, <, <=, >, >=",
        $"there is no comparison '{text}'; use one of =, !=, <, <=, >, >=");

    public static BilingualText Missing(char sign) => new($"thiếu '{sign}'", $"'{sign}' is missing");

    public static BilingualText NotANumber(string text) => new(
        $"'{text}' không phải là số; viết số không có dấu phân nhóm, như 1234.5",
        $"'{text}' is not a number; write it without separators of thousands, such as 1234.5");

    public static BilingualText DecimalComma(string whole, string decimals) => new(
        $"'{whole},{decimals}' phải viết bằng dấu chấm: {whole}.{decimals}",
        $"'{whole},{decimals}' needs a decimal point: {whole}.{decimals}");

    public static BilingualText NeedsIndicator(string function) => new(
        $"trong ngoặc của {function}(…) phải là tên một chỉ tiêu",
        $"the brackets of {function}(…) must name an indicator");

    public static BilingualText NoParts(string pattern) => new(
        $"không có chỉ tiêu nào thuộc '{pattern}'",
        $"there is no indicator under '{pattern}'");

    public static BilingualText PatternOutsideSum(string pattern) => new(
        $"'{pattern}' chỉ dùng được trong sum({pattern})",
        $"'{pattern}' can only stand within sum({pattern})");

    public static BilingualText UnknownFunction(string name, string? nearest, IReadOnlyList<string> functions) => nearest is null
        ? new($"không có hàm '{name}'; các hàm: {string.Join(", ", functions)}", $"there is no function '{name}'; the functions are {string.Join(", ", functions)}")
        : new($"không có hàm '{name}'; ý bạn là '{nearest}'?", $"there is no function '{name}'; did you mean '{nearest}'?");

    public static BilingualText UnknownIndicator(string name, string? nearest) => nearest is null
        ? new($"không có chỉ tiêu '{name}'; hãy khai báo dưới 'indicators'", $"there is no indicator '{name}'; declare it under 'indicators'")
        : new($"không có chỉ tiêu '{name}'; ý bạn là '{nearest}'?", $"there is no indicator '{name}'; did you mean '{nearest}'?");
}
