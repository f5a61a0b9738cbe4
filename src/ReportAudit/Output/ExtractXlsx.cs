using ReportParsing;

namespace ReportAudit.Output;

/// <summary>A spreadsheet with one figure a row.</summary>
internal sealed class ExtractXlsx(Stream output, WritingOptions options) : IExtractWriter
{
    private readonly Workbook workbook = new();
    private WorkbookSheet figures = null!;

    public void Begin() => figures = FigureSheet.AddTo(workbook, options.Language, audited: false);

    public void Write(Report report)
    {
        foreach (var figure in report.Figures)
            FigureSheet.Add(figures, options.Language, report, figure);
    }

    public void End() => workbook.Save(output);

    public void Dispose()
    {
        // The workbook is written in one piece, at the end.
    }
}
