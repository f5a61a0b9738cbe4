using System.Globalization;
using System.Net;
using System.Text;
using CorpusBuilder.Sources;

namespace CorpusBuilder.Renderings;

/// <summary>Writes a report as a page for a browser to print.</summary>
internal static class HtmlRendering
{
    private const string Head = """
        <!doctype html><html lang="vi"><head><meta charset="utf-8"><style>
        @page { size: A4; margin: 20mm 15mm 20mm 30mm }
        body { font: 14pt/1.3 "Liberation Serif"; text-align: justify; margin: 0 }
        p { margin: 0 0 6pt; text-indent: 12mm }
        h2, h3, h4 { font-size: 14pt; margin: 6pt 0 } h2 { text-transform: none }
        .c { text-align: center; text-indent: 0; font-weight: bold } .a { text-align: right }
        .head { width: 100% } .head td { text-align: center; vertical-align: top; width: 50% }
        .grid { border-collapse: collapse; width: 100%; margin: 6pt 0 } .grid td, .grid th { border: 1px solid #000; padding: 2pt 4pt; text-align: left; font-size: 12pt }
        </style></head><body>
        """;

    public static void Write(ReportSource source, string path)
    {
        var layout = Layout.Of(source);
        StringBuilder html = new(Head);
        AppendColumns(html, layout.Letterhead);
        foreach (var line in layout.Title)
            Append(html, "p class=c", line);
        foreach (var piece in TableGrid.Pieces(layout.Body))
        {
            if (piece[0].IsTableRow)
                AppendTable(html, piece);
            else
                Append(html, TagOf(piece[0]), piece[0].Text);
        }

        AppendColumns(html, [(string.Join('\n', layout.Recipients), string.Join("\n\n", layout.Signature))]);
        html.Append("</body></html>");
        File.WriteAllText(path, html.ToString());
    }

    private static string TagOf(SourceLine line) => line.Kind switch
    {
        LineKind.Heading => "h" + (line.Level + 1).ToString(CultureInfo.InvariantCulture),
        LineKind.Centred => "p class=c",
        LineKind.Aside => "p class=a",
        _ => "p",
    };

    private static void Append(StringBuilder html, string tag, string text) =>
        html.Append('<').Append(tag).Append('>').Append(WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal))
            .Append("</").Append(tag.Split(' ')[0]).Append('>').Append('\n');

    private static void AppendColumns(StringBuilder html, IReadOnlyList<(string Left, string Right)> rows)
    {
        html.Append("<table class=head>");
        foreach (var (left, right) in rows)
        {
            html.Append("<tr>");
            Append(html, "td", left);
            Append(html, "td", right);
            html.Append("</tr>");
        }

        html.Append("</table>\n");
    }

    private static void AppendTable(StringBuilder html, IReadOnlyList<SourceLine> rows)
    {
        html.Append("<table class=grid>");
        foreach (var row in TableGrid.CellsOf(rows).GroupBy(cell => cell.Row))
        {
            html.Append("<tr>");
            foreach (var cell in row)
                Append(html, string.Create(CultureInfo.InvariantCulture, $"{(cell.IsHeader ? "th" : "td")} colspan={cell.ColumnSpan} rowspan={cell.RowSpan}"), cell.Text);
            html.Append("</tr>");
        }

        html.Append("</table>\n");
    }
}
