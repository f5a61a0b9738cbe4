using ReportParsing;

namespace ReportAudit.Reconciliation.Reading;

/// <summary>What may be wrong in a reconciliation file, in words.</summary>
internal static class FileWording
{
    public static BilingualText NoFile { get; } = new(
        "không có tệp này; hãy kiểm tra lại đường dẫn",
        "there is no such file; check the path");

    public static BilingualText Empty { get; } = new(
        "tệp trống; cần ít nhất 'checks' hoặc 'rules'",
        "the file is empty; it needs 'checks' or 'rules' at least");

    public static BilingualText NotAMapping { get; } = new(
        "tệp phải gồm các khoá 'indicators', 'checks', 'rules', 'suppressions'",
        "the file must consist of the keys 'indicators', 'checks', 'rules', 'suppressions'");

    public static BilingualText NothingToDo { get; } = new(
        "tệp không có phép kiểm tra, thiết lập quy tắc hay bỏ qua nào; hãy thêm 'checks'",
        "the file has no check, rule setting or suppression; add 'checks'");

    public static BilingualText Tab { get; } = new(
        "dòng này thụt vào bằng phím Tab; hãy dùng dấu cách",
        "this line is indented by a tab; use spaces");

    public static BilingualText NoId { get; } = new("mục này thiếu 'id'", "this entry has no 'id'");

    public static BilingualText NoMessage { get; } = new(
        "'message' phải là một câu, hoặc 'vi' và 'en'",
        "'message' must be a sentence, or 'vi' and 'en'");

    public static BilingualText NoFingerprint { get; } = new(
        "thiếu 'fingerprint' của phát hiện cần bỏ qua (lấy từ kết quả JSON)",
        "the 'fingerprint' of the finding to suppress is missing (JSON output has it)");

    public static BilingualText NotYaml(string why) => new(
        $"không phải YAML hợp lệ ({why})",
        $"this is no valid YAML ({why})");

    public static BilingualText UnknownKey(string key, string? nearest, IReadOnlyList<string> allowed) => nearest is null
        ? new($"không có khoá '{key}' ở đây; các khoá: {string.Join(", ", allowed)}", $"there is no key '{key}' here; the keys are {string.Join(", ", allowed)}")
        : new($"không có khoá '{key}'; ý bạn là '{nearest}'?", $"there is no key '{key}'; did you mean '{nearest}'?");

    public static BilingualText UnknownRule(string rule, string? nearest) => nearest is null
        ? new($"không có quy tắc '{rule}'; xem danh sách bằng 'reportaudit rules'", $"there is no rule '{rule}'; 'reportaudit rules' lists them")
        : new($"không có quy tắc '{rule}'; ý bạn là '{nearest}'?", $"there is no rule '{rule}'; did you mean '{nearest}'?");

    public static BilingualText NotOneOf(string text, string? nearest, IReadOnlyList<string> words) => nearest is null
        ? new($"'{text}' phải là một trong: {string.Join(", ", words)}", $"'{text}' must be one of {string.Join(", ", words)}")
        : new($"không có giá trị '{text}'; ý bạn là '{nearest}'?", $"there is no value '{text}'; did you mean '{nearest}'?");

    public static BilingualText NotEntries(string section) => new(
        $"'{section}' phải gồm các dòng 'tên: nội dung'",
        $"'{section}' must consist of lines 'name: content'");

    public static BilingualText NotAList(string section) => new(
        $"'{section}' phải là danh sách, mỗi mục bắt đầu bằng '-'",
        $"'{section}' must be a list, each item beginning with '-'");

    public static BilingualText Repeated(string id) => new($"'{id}' xuất hiện hai lần", $"'{id}' occurs twice");

    public static BilingualText BadId(string id) => new(
        $"'{id}' không dùng làm tên chỉ tiêu được; chỉ dùng chữ, số, '_' và '.' giữa các phần, như van_ban.giay",
        $"'{id}' cannot name an indicator; use letters, digits, '_' and '.' between parts, such as outgoing.paper");

    public static BilingualText NoWordings(string id) => new(
        $"chỉ tiêu '{id}' chưa có cách gọi nào; hãy liệt kê dưới 'wordings'",
        $"the indicator '{id}' has no wordings; list them under 'wordings'");

    public static BilingualText EmptyWording(string wording) => new(
        $"cách gọi '{wording}' không nói lên chỉ tiêu nào; hãy viết rõ hơn",
        $"the wording '{wording}' names nothing by itself; write more of it");

    public static BilingualText NoExpression(string id) => new(
        $"phép kiểm tra '{id}' thiếu 'expression'",
        $"the check '{id}' has no 'expression'");

    public static BilingualText InExpression(string expression, BilingualText problem) => new(
        $"trong '{expression}': {problem.Vietnamese}",
        $"in '{expression}': {problem.English}");

    public static BilingualText NotATolerance(string text) => new(
        $"'{text}' không phải sai số; viết như 0.5 hoặc 2%",
        $"'{text}' is no tolerance; write 0.5 or 2%");

    public static BilingualText NotAPeriod(string text) => new(
        $"'{text}' không phải thời gian; viết như 2024, 2024-09 hoặc 2024-01-01..2024-09-30",
        $"'{text}' is no period; write 2024, 2024-09 or 2024-01-01..2024-09-30");

    public static BilingualText NotADay(string text) => new(
        $"'{text}' không phải ngày; viết như 2025-12-31",
        $"'{text}' is no day; write 2025-12-31");

    public static BilingualText NoReason(string fingerprint) => new(
        $"bỏ qua '{fingerprint}' phải có 'reason' nói rõ vì sao",
        $"the suppression of '{fingerprint}' needs a 'reason' that says why");

    public static BilingualText NoPack(string name, string? nearest, IReadOnlyList<string> packs) => nearest is null
        ? new($"không có gói '{name}'; các gói: {string.Join(", ", packs)}", $"there is no pack '{name}'; the packs are {string.Join(", ", packs)}")
        : new($"không có gói '{name}'; ý bạn là '{nearest}'?", $"there is no pack '{name}'; did you mean '{nearest}'?");
}
