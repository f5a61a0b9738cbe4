using System.Text.Json;
using ReportAudit.Output;
using ReportParsing;
using ReportSearch;

namespace ReportAudit.Cli.Search;

/// <summary>Writes results as JSON; the contract is in docs/search.md.</summary>
internal static class SearchJson
{
    public static void Write(Stream output, SearchResult result, MessageLanguage language)
    {
        using (var json = new Utf8JsonWriter(output, ReportJson.Options(indented: true)))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", ReportJson.SchemaVersion);
            json.WriteString("query", result.Query);
            json.WriteNumber("total", result.Total);
            json.WriteStartArray("hits");
            foreach (var hit in result.Hits)
                WriteHit(json, hit);
            json.WriteEndArray();
            if (result.Facets is { } facets)
                WriteFacets(json, facets);
            if (result.Suggestion is { } suggestion)
                json.WriteString("suggestion", suggestion);
            if (result.Problem is { } problem)
                WriteProblem(json, problem, language);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes one hit a line.</summary>
    public static void WriteLines(Stream output, SearchResult result)
    {
        foreach (var hit in result.Hits)
        {
            using (var json = new Utf8JsonWriter(output, ReportJson.Options(indented: false)))
                WriteHit(json, hit);
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteHit(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartObject();
        json.WriteString("path", hit.Path);
        json.WritePlainNumber("score", hit.Score);
        json.WritePage(hit.Page);
        json.WriteNumber("block", hit.Block);
        json.WriteString("snippet", hit.Snippet);
        json.WriteStartArray("highlights");
        foreach (var range in hit.Highlights)
        {
            json.WriteStartArray();
            json.WriteNumberValue(range.Start);
            json.WriteNumberValue(range.Length);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteHeader(hit.Header);
        if (hit.Figure is { } figure)
            WriteFigure(json, figure);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, IndexedFigure figure)
    {
        json.WriteStartObject("figure");
        json.WriteString("id", figure.Id);
        json.WritePlainNumber("value", figure.Value);
        json.WriteString("text", figure.Text);
        json.WriteString("unit", figure.Unit);
        json.WriteString("indicator", figure.Indicator);
        json.WriteString("role", JsonNames.Of(figure.Role));
        json.WriteString("qualifier", JsonNames.Of(figure.Qualifier));
        json.WritePeriod("period", figure.Period);
        json.WritePage(figure.Page);
        json.WriteSpan(figure.Span);
        json.WriteString("state", JsonNames.Of(figure.State));
        json.WriteEndObject();
    }

    private static void WriteFacets(Utf8JsonWriter json, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> facets)
    {
        json.WriteStartObject("facets");
        foreach (var (name, counts) in facets.OrderBy(facet => facet.Key, StringComparer.Ordinal))
        {
            json.WriteStartArray(name);
            foreach (var count in counts)
            {
                json.WriteStartObject();
                json.WriteString("value", count.Value);
                json.WriteNumber("count", count.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, QueryProblem problem, MessageLanguage language)
    {
        json.WriteStartObject("problem");
        json.WriteNumber("position", problem.Position);
        json.WriteString("message", problem.Message.In(language));
        json.WriteString("suggestion", problem.Suggestion);
        json.WriteEndObject();
    }
}
