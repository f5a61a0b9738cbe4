using System.Globalization;
using ReportAudit.Output;
using ReportParsing;
using ReportSearch;

namespace ReportAudit.Cli.Search;

/// <summary>Writes results for people.</summary>
internal static class SearchText
{
    public static void Write(CommandStreams streams, SearchResult result, SearchOptions options, MessageLanguage language)
    {
        if (result.Problem is not null)
            return;
        using var text = streams.ResultText();
        var paint = new Paint(streams.ResultsOnTerminal);
        for (var i = 0; i < result.Hits.Count; i++)
            WriteHit(text, paint, options.Offset + i + 1, result.Hits[i], language);
        WriteFacets(text, paint, result);
        text.WriteLine(Summary(result, options).In(language));
        if (result.Suggestion is { } suggestion)
            text.WriteLine(new BilingualText($"Có phải ý bạn là: {suggestion}", $"Did you mean: {suggestion}").In(language));
    }

    /// <summary>The query with a mark under the place, and what is wrong there.</summary>
    public static string Explain(string query, QueryProblem problem, MessageLanguage language)
    {
        var mark = new string(' ', Math.Min(problem.Position, query.Length)) + "^";
        var meant = problem.Suggestion is { } suggestion
            ? "\n" + new BilingualText($"Thử: {suggestion}", $"Try: {suggestion}").In(language)
            : string.Empty;
        return $"{query}\n{mark}\n{problem.Message.In(language)}{meant}";
    }

    private static void WriteHit(StreamWriter text, Paint paint, int number, SearchHit hit, MessageLanguage language)
    {
        var page = hit.Page is { } known
            ? " · " + new BilingualText(string.Create(CultureInfo.InvariantCulture, $"trang {known}"), string.Create(CultureInfo.InvariantCulture, $"page {known}")).In(language)
            : string.Empty;
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number}. {paint.Strong(hit.Path)}{page}"));
        var about = string.Join(" · ", new[] { hit.Header.Issuer, hit.Header.Number, hit.Header.Date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), hit.Header.Subject }
            .Where(part => part is not null));
        if (about.Length > 0)
            text.WriteLine("   " + about);
        if (hit.Figure is { } figure)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {figure.Indicator}: {paint.Strong(figure.Text)} {figure.Unit}").TrimEnd());
        text.WriteLine("   " + Marked(hit, paint));
        text.WriteLine();
    }

    private static string Marked(SearchHit hit, Paint paint)
    {
        var marked = hit.Snippet;
        foreach (var range in hit.Highlights.Reverse())
            marked = marked[..range.Start] + paint.Strong(marked[range.Start..range.End]) + marked[range.End..];
        return marked;
    }

    private static void WriteFacets(StreamWriter text, Paint paint, SearchResult result)
    {
        foreach (var (name, counts) in (result.Facets ?? new Dictionary<string, IReadOnlyList<FacetCount>>(StringComparer.Ordinal)).OrderBy(facet => facet.Key, StringComparer.Ordinal))
        {
            if (counts.Count > 0)
                text.WriteLine(paint.Strong(name) + ": " + string.Join(", ", counts.Take(10).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value} ({count.Count})"))));
        }
    }

    private static BilingualText Summary(SearchResult result, SearchOptions options)
    {
        if (result.Hits.Count == 0)
            return new BilingualText(
                string.Create(CultureInfo.InvariantCulture, $"Có {result.Total} kết quả, không có kết quả nào để hiện."),
                string.Create(CultureInfo.InvariantCulture, $"{result.Total} results, none to show."));
        var (first, last) = (options.Offset + 1, options.Offset + result.Hits.Count);
        return new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"Kết quả {first}–{last} trong {result.Total}."),
            string.Create(CultureInfo.InvariantCulture, $"Results {first}–{last} of {result.Total}."));
    }
}
