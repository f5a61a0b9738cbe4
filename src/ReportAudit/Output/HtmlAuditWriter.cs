using System.Text;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>One page that stands alone, for a browser or to print: each finding with the lines of the report and the figures marked.</summary>
internal sealed class HtmlAuditWriter(Stream output, WritingOptions options) : IAuditWriter
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
        article { border-left: .3rem solid; padding: .2rem 0 .2rem .8rem; margin: .8rem 0; }
        article.error { border-color: #c62828; } article.warning { border-color: #ef6c00; } article.note { border-color: #1565c0; }
        p { margin: .2rem 0; } .where, footer { opacity: .75; font-size: .9rem; }
        blockquote { margin: .3rem 0; font-family: Georgia, serif; } mark { background: #ffe082; color: #000; padding: 0 .1em; }
        """;

    private static readonly BilingualText Title = new("Kết quả kiểm tra số liệu", "Audit of figures");

    private readonly StreamWriter html = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public void Begin()
    {
        var language = options.Language == MessageLanguage.Vietnamese ? "vi" : "en";
        html.WriteLine($"<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">");
        html.WriteLine($"<title>{In(Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>{In(Title)}</h1>");
    }

    public void Write(AuditResult result)
    {
        html.WriteLine($"<section>\n<h2>{Escaped(result.Report.Path)}</h2>");
        if (result.Report.Problem is { } problem)
            Paragraph(In(result.Report.Status == ReadingStatus.Unreadable ? Wording.Unreadable(In(problem.Message)) : Wording.PartlyRead(In(problem.Message))));
        else if (result.Findings.Count == 0)
            Paragraph(In(Wording.NoFindings));
        foreach (var finding in result.Findings)
            WriteFinding(result.Report, finding);
        if (result.Report.Status != ReadingStatus.Unreadable)
            html.WriteLine($"<footer>{Escaped(In(Wording.Coverage(result.Coverage)))}</footer>");
        html.WriteLine("</section>");
        html.Flush();
    }

    public void End(AuditSummary summary)
    {
        html.WriteLine($"<hr>\n<p>{In(Wording.Reports(summary.Reports, summary.Unreadable))}: {In(Wording.FindingCounts(summary))}.</p>");
        html.WriteLine($"<p>{In(Wording.Coverage(summary))}.</p>\n</body>\n</html>");
        html.Flush();
    }

    public void Dispose() => html.Dispose();

    private void WriteFinding(Report report, Finding finding)
    {
        html.WriteLine($"<article class=\"{JsonNames.Of(finding.Severity)}\">");
        var where = Wording.Where(report, finding) is { } place ? ", " + In(place) : string.Empty;
        html.WriteLine($"<p class=\"where\">{In(Wording.Of(finding.Severity))} · {finding.Rule.Name}{where}</p>");
        Paragraph(In(finding.Message));
        foreach (var (_, excerpt) in Excerpt.Of(report, finding.Places))
            html.WriteLine("<blockquote>" + string.Concat(excerpt.Pieces.Select(piece => piece.Marked ? $"<mark>{Escaped(piece.Text)}</mark>" : Escaped(piece.Text))) + "</blockquote>");
        html.WriteLine("</article>");
    }

    private void Paragraph(string words) => html.WriteLine($"<p>{Escaped(words)}</p>");

    private string In(BilingualText wording) => wording.In(options.Language);

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
