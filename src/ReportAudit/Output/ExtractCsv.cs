using System.Globalization;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>One figure a row (RFC 4180).</summary>
internal sealed class ExtractCsv(Stream output, WritingOptions options) : IExtractWriter
{
    private readonly CsvRows rows = new(output);

    public void Begin() =>
        rows.Write("path", "status", "id", "page", "value", "unit", "text", "indicator", "role", "qualifier", "from", "to", "scope", "context");

    public void Write(Report report)
    {
        var status = JsonNames.Of(report.Status);
        if (report.Problem is { } problem)
            rows.Write(report.Path, status, "", "", "", "", "", "", "", "", "", "", "", problem.Message.In(options.Language));
        foreach (var figure in report.Figures)
        {
            var block = report.Blocks[figure.Span.Block];
            var context = Excerpt.Of(report, [figure.Span]).First().Excerpt.Line;
            rows.Write(
                report.Path,
                status,
                figure.Id,
                block.PlaceOf(figure.Span.Start, figure.Span.Length).Page?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                CsvRows.Number(figure.Value),
                figure.Unit.Name,
                figure.Mention.Text,
                figure.Indicator.Text,
                JsonNames.Of(figure.Role),
                JsonNames.Of(figure.Quantity.Qualifier),
                CsvRows.Day(figure.Period?.From),
                CsvRows.Day(figure.Period?.To),
                figure.Scope ?? string.Empty,
                context);
        }
    }

    public void End()
    {
        // A sheet of figures has no summary.
    }

    public void Dispose() => rows.Dispose();
}
