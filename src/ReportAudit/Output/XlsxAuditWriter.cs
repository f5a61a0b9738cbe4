using ReportParsing;

namespace ReportAudit.Output;

/// <summary>A spreadsheet with a sheet of reports, one of findings and one of figures.</summary>
internal sealed class XlsxAuditWriter(Stream output, WritingOptions options) : IAuditWriter
{
    private readonly Workbook workbook = new();
    private WorkbookSheet reports = null!;
    private WorkbookSheet findings = null!;
    private WorkbookSheet figures = null!;

    public void Begin()
    {
        findings = workbook.Add(
            Say("Phát hiện", "Findings"),
            new(Say("Tệp", "File"), 40),
            new(Say("Nơi", "Place"), 12),
            new(Say("Mức", "Severity"), 12),
            new(Say("Quy tắc", "Rule"), 28),
            new(Say("Nội dung", "Message"), 80),
            new(Say("Giá trị đúng", "Expected"), 16),
            new(Say("Giá trị ghi", "Actual"), 16),
            new(Say("Số liệu", "Figures"), 40),
            new(Say("Nghi vấn", "Suspects"), 24));
        reports = workbook.Add(
            Say("Báo cáo", "Reports"),
            new(Say("Tệp", "File"), 40),
            new(Say("Cơ quan", "Issuer"), 40),
            new(Say("Số", "Number"), 20),
            new(Say("Ngày", "Date"), 12),
            new(Say("Lỗi", "Errors"), 10),
            new(Say("Cảnh báo", "Warnings"), 10),
            new(Say("Lưu ý", "Notes"), 10),
            new(Say("Số liệu", "Figures"), 10),
            new(Say("Chưa kiểm tra", "Not checked"), 14),
            new(Say("Không đọc được vì", "Cannot be read because"), 60));
        figures = FigureSheet.AddTo(workbook, options.Language, audited: true);
    }

    public void Write(AuditResult result)
    {
        var report = result.Report;
        reports.Add(
            report.Path,
            report.Header.Issuer,
            report.Header.Number,
            CsvRows.Day(report.Header.Date),
            Count(result, Severity.Error),
            Count(result, Severity.Warning),
            Count(result, Severity.Note),
            (decimal)result.Coverage.Count,
            (decimal)result.Coverage.Count(figure => figure.State == CoverageState.Unchecked),
            report.Problem?.Message.In(options.Language));
        foreach (var finding in result.Findings)
        {
            findings.Add(
                report.Path,
                Wording.Where(report, finding) is { } where ? In(where) : null,
                In(Wording.Of(finding.Severity)),
                finding.Rule.Name,
                In(finding.Message),
                finding.Expected,
                finding.Actual,
                FigureText.Of(finding.Evidence),
                FigureText.Of(finding.Evidence.Where(evidence => evidence.IsSuspect)));
        }

        foreach (var figure in result.Coverage)
            FigureSheet.Add(figures, options.Language, report, figure.Figure, In(Wording.Of(figure.State)), figure.Reason is { } reason ? In(reason) : null);
    }

    public void End(AuditSummary summary) => workbook.Save(output);

    public void Dispose()
    {
        // The workbook is written in one piece, at the end.
    }

    private string Say(string vietnamese, string english) => In(new BilingualText(vietnamese, english));

    private string In(BilingualText wording) => wording.In(options.Language);

    private static object Count(AuditResult result, Severity severity) => (decimal)result.Findings.Count(finding => finding.Severity == severity);
}
