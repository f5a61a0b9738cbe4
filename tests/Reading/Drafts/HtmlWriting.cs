using System.Globalization;
using System.Net;
using System.Text;

namespace Reading.Drafts;

/// <summary>A draft as a web page, for Chromium.</summary>
internal static class HtmlWriting
{
    public static string Write(ReportDraft draft)
    {
        var look = draft.Look;
        var html = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><style>");
        html.Append(CultureInfo.InvariantCulture, $"@page {{ size: A4{(look.Landscape ? " landscape" : "")}; margin: 20mm 18mm 20mm 25mm;");
        if (look.RunningHeader is { } header)
            html.Append(CultureInfo.InvariantCulture, $" @top-center {{ content: '{header}'; font: 10pt '{look.Font}'; }}");
        if (look.PageNumbers)
            html.Append(CultureInfo.InvariantCulture, $" @bottom-center {{ content: counter(page); font: 10pt '{look.Font}'; }}");
        html.Append(CultureInfo.InvariantCulture, $" }} body {{ font: {look.Size}pt '{look.Font}'; letter-spacing: {look.LetterSpacing}; margin: 0; }}");
        html.Append(CultureInfo.InvariantCulture, $" p {{ margin: 0 0 5pt; text-align: {(look.Justified ? "justify" : "left")}; text-indent: {(look.FirstLineIndent ? "1cm" : "0")}; }}");
        html.Append(" p.c { text-align: center; text-indent: 0; } table { border-collapse: collapse; width: 100%; margin: 4pt 0 9pt; } th { font-weight: normal; }");
        html.Append(" td, th { padding: 2pt 3pt; vertical-align: top; text-align: left; } thead { display: table-header-group; }");
        html.Append(" .All td, .All th, .Head th { border: 1px solid; } .Rows tr { border-bottom: 1px solid; } .Rows { border-top: 1px solid; } .Frame { border: 1px solid; }");
        html.Append(" .Book { border-top: 1px solid; border-bottom: 1px solid; } .Book thead { border-bottom: 1px solid; } .Book thead tr:first-child th[colspan]:not([colspan='1']) { border-bottom: 1px solid; }");
        html.Append(" .Columns { border: 1px solid; } .Columns td, .Columns th { border-left: 1px solid; border-right: 1px solid; } .Columns thead { border-bottom: 1px solid; }");
        html.Append(" p.r { text-align: right; text-indent: 0; } .n { break-before: page; } .Center { text-align: center; } .Right { text-align: right; } .foot td { vertical-align: bottom; }");
        html.Append(" .pair td { text-align: center; border: 0; width: 50%; }</style>\n");
        foreach (var element in draft.Elements)
            Write(html, element);
        return html.ToString();
    }

    private static void Write(StringBuilder html, DraftElement element)
    {
        switch (element)
        {
            case TextElement text:
                var content = WebUtility.HtmlEncode(text.Content);
                html.Append(CultureInfo.InvariantCulture, $"<p class='{(text.Centered ? "c" : text.AtTheRight ? "r" : "")}{(text.NewPage ? " n" : "")}'>{(text.Bold ? $"<b>{content}</b>" : content)}</p>\n");
                break;
            case PairElement pair:
                html.Append(CultureInfo.InvariantCulture, $"<table class=pair><tr><td>{string.Join("<br>", pair.Left)}<td>{string.Join("<br>", pair.Right)}</table>\n");
                break;
            case TableElement table:
                Write(html, table);
                break;
        }
    }

    private static void Write(StringBuilder html, TableElement table)
    {
        html.Append(CultureInfo.InvariantCulture, $"<table class='{table.Rules}{(table.AtTheFoot ? " foot" : "")}'><colgroup>{string.Concat(table.Widths.Select(width => $"<col style='width:{width}%'>"))}</colgroup>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            html.Append(row == 0 ? "<thead>" : row == table.HeaderRows ? "<tbody>" : "").Append("<tr>");
            foreach (var cell in table.Rows[row])
                Write(html, cell, row < table.HeaderRows ? "th" : "td");
        }

        html.Append("</table>\n");
    }

    private static void Write(StringBuilder html, DraftCell cell, string tag)
    {
        var look = string.Create(CultureInfo.InvariantCulture, $"{(cell.Align == Alignment.Left ? "" : $" class={cell.Align}")}{(cell.Indent > 0 ? $" style='padding-left:{cell.Indent}em'" : "")}");
        var text = WebUtility.HtmlEncode(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal);
        html.Append(CultureInfo.InvariantCulture, $"<{tag} colspan={cell.ColumnSpan} rowspan={cell.RowSpan}{look}>{(cell.Bold ? $"<b>{text}</b>" : text)}");
    }
}
