using ReportParsing;

namespace ReportAudit.Output;

/// <summary>The sheet of figures of a workbook, one figure a row.</summary>
internal static class FigureSheet
{
    public static WorkbookSheet AddTo(Workbook workbook, MessageLanguage language, bool audited)
    {
        List<WorkbookColumn> columns =
        [
            Column("Tệp", "File", 40),
            Column("Nơi", "Place", 12),
            Column("Chỉ tiêu", "Indicator", 40),
            Column("Giá trị", "Value", 18),
            Column("Đơn vị", "Unit", 16),
            Column("Như viết", "As written", 20),
            Column("Từ ngày", "From", 12),
            Column("Đến ngày", "To", 12),
            Column("Phạm vi", "Scope", 24),
            Column("Câu", "Context", 80),
        ];
        if (audited)
            columns.AddRange([Column("Trạng thái", "State", 20), Column("Lý do", "Reason", 50)]);
        return workbook.Add(new BilingualText("Số liệu", "Figures").In(language), [.. columns]);

        WorkbookColumn Column(string vietnamese, string english, int width) => new(new BilingualText(vietnamese, english).In(language), width);
    }

    public static void Add(WorkbookSheet sheet, MessageLanguage language, Report report, Figure figure, params ReadOnlySpan<string?> more) => sheet.Add(
    [
        report.Path,
        Wording.Where(report.Blocks[figure.Span.Block], figure.Span).In(language),
        figure.Indicator.Text,
        figure.Value,
        figure.Unit.Name,
        figure.Mention.Text,
        CsvRows.Day(figure.Period?.From),
        CsvRows.Day(figure.Period?.To),
        figure.Scope,
        Excerpt.Of(report, [figure.Span]).First().Excerpt.Line,
        .. more,
    ]);
}
