using System.Globalization;
using System.Security;
using System.Text;

namespace Reading.Drafts;

/// <summary>A draft as a flat OpenDocument text, for LibreOffice.</summary>
internal static class OdtWriting
{
    private const string Start = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"
          xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
        """;

    public static string Write(ReportDraft draft)
    {
        var odt = new StringBuilder(Start);
        WriteStyles(odt, draft.Look);
        WritePage(odt, draft.Look);
        odt.Append("<office:body><office:text>\n");
        for (var i = 0; i < draft.Elements.Count; i++)
            Write(odt, draft.Elements[i], i);
        return odt.Append("</office:text></office:body></office:document>").ToString();
    }

    private static void WriteStyles(StringBuilder odt, PageLook look)
    {
        odt.Append("<office:styles>");
        odt.Append(CultureInfo.InvariantCulture, $"<style:default-style style:family='paragraph'><style:text-properties style:font-name='{look.Font}' fo:font-family=\"'{look.Font}'\" fo:font-size='{look.Size}pt' fo:letter-spacing='{(look.LetterSpacing == "0" ? "normal" : look.LetterSpacing)}' fo:language='vi' fo:country='VN'/></style:default-style>");
        odt.Append("</office:styles><office:automatic-styles>");
        Style(odt, "P", $"fo:margin-bottom='5pt' fo:text-align='{(look.Justified ? "justify" : "left")}' fo:text-indent='{(look.FirstLineIndent ? "1cm" : "0cm")}'", bold: false);
        Style(odt, "PB", $"fo:margin-bottom='5pt' fo:text-align='left' fo:text-indent='{(look.FirstLineIndent ? "1cm" : "0cm")}'", bold: true);
        Style(odt, "CB", "fo:text-align='center' fo:margin-bottom='3pt'", bold: true);
        Style(odt, "C", "fo:text-align='center'", bold: false);
        Style(odt, "T", "fo:text-align='left'", bold: false);
        Style(odt, "TB", "fo:text-align='left'", bold: true);
        Style(odt, "TC", "fo:text-align='center'", bold: false);
        Style(odt, "TCB", "fo:text-align='center'", bold: true);
        Style(odt, "TR", "fo:text-align='right'", bold: false);
        Style(odt, "TRB", "fo:text-align='right'", bold: true);
        Style(odt, "T1", "fo:text-align='left' fo:margin-left='0.35cm'", bold: false);
        Style(odt, "T2", "fo:text-align='left' fo:margin-left='0.7cm'", bold: false);
        Style(odt, "PR", "fo:text-align='right'", bold: false);
        Style(odt, "PRN", "fo:text-align='right' fo:break-before='page'", bold: false);
        Style(odt, "CBN", "fo:text-align='center' fo:margin-bottom='3pt' fo:break-before='page'", bold: true);
        Style(odt, "CAll", "0.5pt solid #000000");
        Style(odt, "CNone", "none");
        foreach (var (name, sides) in new[] { ("Bottom", "b"), ("Edge", "btlr"), ("Top", "tb"), ("L", "l"), ("R", "r"), ("LB", "lb"), ("RB", "rb"), ("B", "b"), ("LT", "lt"), ("RT", "rt"), ("T", "t"), ("LR", "lr"), ("LRT", "tlr"), ("LRB", "blr") })
        {
            CellStyle(odt, "C" + name, sides, "top");
            CellStyle(odt, "CF" + name, sides, "bottom");
        }

        CellStyle(odt, "CFNone", "", "bottom");
    }

    private static void WritePage(StringBuilder odt, PageLook look)
    {
        var (width, height) = look.Landscape ? ("29.7cm", "21cm") : ("21cm", "29.7cm");
        odt.Append(CultureInfo.InvariantCulture, $"<style:page-layout style:name='pl'><style:page-layout-properties fo:page-width='{width}' fo:page-height='{height}' style:print-orientation='{(look.Landscape ? "landscape" : "portrait")}' fo:margin-top='1.2cm' fo:margin-bottom='1.2cm' fo:margin-left='2.5cm' fo:margin-right='1.8cm'/>");
        odt.Append("<style:header-style><style:header-footer-properties fo:min-height='0.8cm' fo:margin-bottom='0.3cm'/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height='0.8cm' fo:margin-top='0.3cm'/></style:footer-style></style:page-layout>");
        odt.Append("</office:automatic-styles><office:master-styles><style:master-page style:name='Standard' style:page-layout-name='pl'>");
        odt.Append(CultureInfo.InvariantCulture, $"<style:header><text:p text:style-name='C'>{look.RunningHeader}</text:p></style:header>");
        odt.Append(CultureInfo.InvariantCulture, $"<style:footer><text:p text:style-name='C'>{(look.PageNumbers ? "<text:page-number text:select-page='current'/>" : "")}</text:p></style:footer>");
        odt.Append("</style:master-page></office:master-styles>");
    }

    private static void Style(StringBuilder odt, string name, string paragraph, bool bold) =>
        odt.Append(CultureInfo.InvariantCulture, $"<style:style style:name='{name}' style:family='paragraph'><style:paragraph-properties {paragraph}/><style:text-properties fo:font-weight='{(bold ? "bold" : "normal")}'/></style:style>");

    private static void Style(StringBuilder odt, string name, string border) =>
        odt.Append(CultureInfo.InvariantCulture, $"<style:style style:name='{name}' style:family='table-cell'><style:table-cell-properties fo:padding='0.08cm' fo:border='{border}'/></style:style>");

    private static void CellStyle(StringBuilder odt, string name, string sides, string at)
    {
        odt.Append(CultureInfo.InvariantCulture, $"<style:style style:name='{name}' style:family='table-cell'><style:table-cell-properties fo:padding='0.08cm' style:vertical-align='{at}'");
        foreach (var (side, key) in new[] { ("top", 't'), ("bottom", 'b'), ("left", 'l'), ("right", 'r') })
            odt.Append(CultureInfo.InvariantCulture, $" fo:border-{side}='{(sides.Contains(key) ? "0.5pt solid #000000" : "none")}'");
        odt.Append("/></style:style>");
    }

    private static void Write(StringBuilder odt, DraftElement element, int index)
    {
        switch (element)
        {
            case TextElement text:
                odt.Append(CultureInfo.InvariantCulture, $"<text:p text:style-name='{StyleOf(text)}'>{SecurityElement.Escape(text.Content)}</text:p>\n");
                break;
            case PairElement pair:
                odt.Append("<table:table><table:table-column table:number-columns-repeated='2'/><table:table-row>");
                foreach (var side in new[] { pair.Left, pair.Right })
                    odt.Append(CultureInfo.InvariantCulture, $"<table:table-cell table:style-name='CNone'>{string.Concat(side.Select(line => $"<text:p text:style-name='C'>{SecurityElement.Escape(line)}</text:p>"))}</table:table-cell>");
                odt.Append("</table:table-row></table:table>\n");
                break;
            case TableElement table:
                Write(odt, table, index);
                break;
        }
    }

    private static void Write(StringBuilder odt, TableElement table, int index)
    {
        odt.Append(CultureInfo.InvariantCulture, $"<table:table table:name='T{index}'>");
        var spans = table.Widths.Select(width => Math.Max(1, (width + 3) / 6)).ToArray();
        odt.Append(CultureInfo.InvariantCulture, $"<table:table-column table:number-columns-repeated='{spans.Sum()}'/>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            odt.Append(row == 0 ? "<table:table-header-rows>" : "").Append("<table:table-row>");
            Write(odt, table, row, spans);
            odt.Append("</table:table-row>").Append(row == table.HeaderRows - 1 ? "</table:table-header-rows>" : "");
        }

        odt.Append("</table:table>\n");
    }

    private static void Write(StringBuilder odt, TableElement table, int row, int[] spans)
    {
        var column = 0;
        foreach (var cell in table.Rows[row])
        {
            while (row > 0 && CoveredFromAbove(table, row, column))
                column = Covered(odt, spans[column], column);
            var span = spans.AsSpan(column, cell.ColumnSpan).ToArray().Sum();
            odt.Append(CultureInfo.InvariantCulture, $"<table:table-cell table:style-name='C{(table.AtTheFoot && row >= table.HeaderRows ? "F" : "")}{BorderOf(table, row, column, cell)}' table:number-columns-spanned='{span}' table:number-rows-spanned='{cell.RowSpan}'><text:p text:style-name='{StyleOf(cell)}'>{SecurityElement.Escape(cell.Text)!.Replace("\n", "<text:line-break/>", StringComparison.Ordinal)}</text:p></table:table-cell>");
            odt.Append(string.Concat(Enumerable.Repeat("<table:covered-table-cell/>", span - 1)));
            column += cell.ColumnSpan;
        }
    }

    private static string StyleOf(TextElement text) =>
        (text.Centered ? "CB" : text.AtTheRight ? "PR" : text.Bold ? "PB" : "P") + (text.NewPage ? "N" : "");

    private static string StyleOf(DraftCell cell)
    {
        if (cell.Indent > 0)
            return cell.Indent == 1 ? "T1" : "T2";
        var name = cell.Align switch { Alignment.Center => "TC", Alignment.Right => "TR", _ => "T" };
        return cell.Bold ? name + "B" : name;
    }

    private static int Covered(StringBuilder odt, int cells, int column)
    {
        odt.Append(string.Concat(Enumerable.Repeat("<table:covered-table-cell/>", cells)));
        return column + 1;
    }

    private static bool CoveredFromAbove(TableElement table, int row, int column)
    {
        var covered = new int[table.Widths.Count];
        for (var above = 0; above < row; above++)
        {
            var at = 0;
            foreach (var cell in table.Rows[above])
            {
                while (covered[at] > above)
                    at++;
                for (var end = at + cell.ColumnSpan; at < end; at++)
                    covered[at] = above + cell.RowSpan;
            }
        }

        return covered[column] > row;
    }

    private static string BorderOf(TableElement table, int row, int column, DraftCell cell) => table.Rules switch
    {
        Rules.All => "All",
        Rules.Rows => row == 0 ? "Top" : "Bottom",
        Rules.Head => row < table.HeaderRows ? "All" : "None",
        Rules.Frame => FrameOf(table, row, column, cell),
        Rules.Book => BookOf(table, row, cell),
        Rules.Columns => row == 0 ? (row + cell.RowSpan == table.HeaderRows ? "Edge" : "LRT") : row + cell.RowSpan == table.HeaderRows || row + cell.RowSpan == table.Rows.Count ? "LRB" : "LR",
        _ => "None",
    };

    private static string BookOf(TableElement table, int row, DraftCell cell)
    {
        var end = row + cell.RowSpan;
        var below = end == table.HeaderRows || end == table.Rows.Count || (end < table.HeaderRows && cell.ColumnSpan > 1);
        return (row == 0, below) switch { (true, true) => "Top", (true, false) => "T", (false, true) => "B", _ => "None" };
    }

    private static string FrameOf(TableElement table, int row, int column, DraftCell cell)
    {
        var side = column == 0 ? "L" : column + cell.ColumnSpan == table.Widths.Count ? "R" : "";
        var edge = row == 0 ? "T" : row == table.Rows.Count - 1 ? "B" : "";
        return side.Length + edge.Length == 0 ? "None" : side + edge;
    }
}
