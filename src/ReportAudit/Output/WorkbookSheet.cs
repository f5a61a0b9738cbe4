using System.Globalization;
using System.Text;

namespace ReportAudit.Output;

/// <summary>A column of a sheet.</summary>
/// <param name="Title">The cell of the first row.</param>
/// <param name="Width">In characters.</param>
internal sealed record WorkbookColumn(string Title, int Width);

/// <summary>One sheet: rows of texts and numbers. Texts are never formulas.</summary>
internal sealed class WorkbookSheet(string name, IReadOnlyList<WorkbookColumn> columns)
{
    // What a cell holds at most.
    private const int LongestText = 32_767;

    private readonly List<object?[]> rows = [];

    public string Name { get; } = name;

    /// <summary>Adds a row of strings, decimals and nulls.</summary>
    public void Add(params object?[] cells) => rows.Add(cells);

    public string Xml()
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        xml.Append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var index = 0; index < columns.Count; index++)
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{index + 1}\" max=\"{index + 1}\" width=\"{columns[index].Width}\" customWidth=\"1\"/>");
        xml.Append("</cols><sheetData>");
        AppendRow(xml, 1, [.. columns.Select(column => column.Title)], style: 1);
        for (var index = 0; index < rows.Count; index++)
            AppendRow(xml, index + 2, rows[index], style: 2);
        xml.Append(CultureInfo.InvariantCulture, $"</sheetData><autoFilter ref=\"A1:{Letters(columns.Count)}{rows.Count + 1}\"/></worksheet>");
        return xml.ToString();
    }

    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                // What XML cannot hold.
                < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF' => " ",
                _ => char.IsSurrogate(character) ? string.Empty : character.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static void AppendRow(StringBuilder xml, int number, object?[] cells, int style)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
        for (var index = 0; index < cells.Length; index++)
        {
            var reference = string.Create(CultureInfo.InvariantCulture, $"{Letters(index + 1)}{number}");
            if (cells[index] is decimal value)
                xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{reference}\"><v>{CsvRows.Number(value)}</v></c>");
            else if (cells[index] is string { Length: > 0 } text)
                xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{reference}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text.Length > LongestText ? text[..LongestText] : text)}</t></is></c>");
        }

        xml.Append("</row>");
    }

    private static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
