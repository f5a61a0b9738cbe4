using System.Globalization;
using ReportAudit.Output;
using ReportSearch;

namespace ReportAudit.Cli.Search;

/// <summary>Writes results as a table, one hit a row.</summary>
internal static class SearchCsv
{
    public static void Write(Stream output, SearchResult result)
    {
        using CsvRows rows = new(output);
        rows.Write("path", "page", "block", "score", "issuer", "number", "date", "subject", "indicator", "value", "unit", "text", "snippet");
        foreach (var hit in result.Hits)
        {
            rows.Write(
                hit.Path,
                CsvRows.Number(hit.Page),
                CsvRows.Number(hit.Block),
                CsvRows.Number(hit.Score),
                hit.Header.Issuer ?? string.Empty,
                hit.Header.Number ?? string.Empty,
                hit.Header.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
                hit.Header.Subject ?? string.Empty,
                hit.Figure?.Indicator ?? string.Empty,
                CsvRows.Number(hit.Figure?.Value),
                hit.Figure?.Unit ?? string.Empty,
                hit.Figure?.Text ?? string.Empty,
                hit.Snippet);
        }
    }
}
