using System.Globalization;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>The words of text and Markdown output that stand outside the findings' own messages.</summary>
internal static class Wording
{
    public static BilingualText NoRelation { get; } = new(
        "Báo cáo không nêu quan hệ nào với số liệu khác.",
        "The report states no relation to another figure.");

    public static BilingualText Of(Severity severity) => severity switch
    {
        Severity.Error => new("lỗi", "error"),
        Severity.Warning => new("cảnh báo", "warning"),
        _ => new("lưu ý", "note"),
    };

    public static BilingualText Of(RuleCategory category) => category switch
    {
        RuleCategory.Arithmetic => new("Số học", "Arithmetic"),
        RuleCategory.Consistency => new("Nhất quán", "Consistency"),
        RuleCategory.Tables => new("Bảng", "Tables"),
        RuleCategory.Time => new("Thời gian", "Time"),
        RuleCategory.References => new("Dẫn chiếu và cấu trúc", "References and structure"),
        RuleCategory.AcrossReports => new("Giữa các báo cáo", "Across reports"),
        RuleCategory.User => new("Của người dùng", "User"),
        _ => new("Việc đọc tệp", "Reading"),
    };

    public static BilingualText Where(Block block, TextSpan span)
    {
        var place = block.PlaceOf(span.Start, span.Length);
        if (place.Page is { } page)
            return Page(page);
        if (place.Line is { } line)
            return new($"dòng {Number(line)}", $"line {Number(line)}");
        return new($"đoạn {Number(block.Id + 1)}", $"paragraph {Number(block.Id + 1)}");
    }

    /// <summary>Where a finding is; null where it is about the file as a whole.</summary>
    public static BilingualText? Where(Report report, Finding finding)
    {
        if (finding.Places is [var place, ..])
            return Where(report.Blocks[place.Block], place);
        return finding.Page is { } page ? Page(page) : null;
    }

    public static BilingualText Page(int page) => new($"trang {Number(page)}", $"page {Number(page)}");

    public static BilingualText Of(CoverageState state) => state switch
    {
        CoverageState.Holds => new("khớp", "holds"),
        CoverageState.Rounded => new("khớp trong phạm vi làm tròn", "holds within rounding"),
        CoverageState.Contradicted => new("mâu thuẫn", "contradicted"),
        _ => new("chưa kiểm tra", "not checked"),
    };

    public static BilingualText FindingCounts(IReadOnlyList<Finding> findings) => FindingCounts(severity => findings.Count(finding => finding.Severity == severity));

    public static BilingualText FindingCounts(AuditSummary summary) => FindingCounts(summary.Count);

    public static BilingualText Coverage(IReadOnlyList<FigureCoverage> figures) => Coverage(state => figures.Count(figure => figure.State == state));

    public static BilingualText Coverage(AuditSummary summary) => Coverage(summary.Count);

    public static BilingualText Reports(int reports, int unreadable) => new(
        $"{Number(reports)} báo cáo" + (unreadable == 0 ? string.Empty : $", {Number(unreadable)} không đọc được"),
        Counted(reports, "report") + (unreadable == 0 ? string.Empty : $", {Number(unreadable)} could not be read"));

    public static BilingualText Suspect(string figure) => new($"Nghi vấn: {figure}", $"Suspect: {figure}");

    public static BilingualText NotChecked(int count, string reason, string figures) => new(
        $"Chưa kiểm tra {Number(count)} ({figures}): {reason}",
        $"Not checked {Number(count)} ({figures}): {reason}");

    public static BilingualText Unreadable(string problem) => new($"không đọc được: {problem}", $"cannot be read: {problem}");

    public static BilingualText PartlyRead(string problem) => new($"chỉ đọc được một phần: {problem}", $"read only in part: {problem}");

    public static BilingualText NoFindings { get; } = new("không có phát hiện", "no findings");

    public static BilingualText More(int count) => new($"và {Number(count)} số khác", $"and {Number(count)} more");

    private static BilingualText FindingCounts(Func<Severity, int> count) => FindingCounts(count(Severity.Error), count(Severity.Warning), count(Severity.Note));

    private static BilingualText Coverage(Func<CoverageState, int> count) => Coverage(
        count(CoverageState.Holds), count(CoverageState.Rounded), count(CoverageState.Contradicted), count(CoverageState.Unchecked));

    private static BilingualText FindingCounts(int errors, int warnings, int notes) => new(
        $"{Number(errors)} lỗi, {Number(warnings)} cảnh báo, {Number(notes)} lưu ý",
        $"{Counted(errors, "error")}, {Counted(warnings, "warning")}, {Counted(notes, "note")}");

    private static BilingualText Coverage(int holds, int rounded, int contradicted, int notChecked)
    {
        var all = holds + rounded + contradicted + notChecked;
        return new(
            $"{Number(all)} số liệu: {Number(holds)} khớp, {Number(rounded)} khớp trong phạm vi làm tròn, "
                + $"{Number(contradicted)} mâu thuẫn, {Number(notChecked)} chưa kiểm tra",
            $"{Counted(all, "figure")}: {Number(holds)} hold, {Number(rounded)} hold within rounding, "
                + $"{Number(contradicted)} contradicted, {Number(notChecked)} not checked");
    }

    private static string Counted(int count, string noun) => Number(count) + " " + noun + (count == 1 ? string.Empty : "s");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
