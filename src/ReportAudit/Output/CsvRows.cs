using System.Globalization;
using System.Text;

namespace ReportAudit.Output;

/// <summary>Rows of comma-separated values as RFC 4180 has them, in UTF-8.</summary>
internal sealed class CsvRows(Stream output) : IDisposable
{
    private readonly StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };

    public void Write(params ReadOnlySpan<string> cells)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            if (index > 0)
                text.Write(',');
            text.Write(Quoted(cells[index]));
        }

        text.WriteLine();
        text.Flush();
    }

    public void Dispose() => text.Dispose();

    /// <summary>A number as programs read it, without zeros at the end; empty for null.</summary>
    public static string Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>A day in ISO 8601; empty for null.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    // A cell that begins like a formula would be run by a spreadsheet, and reports come from outside.
    private static string Quoted(string cell)
    {
        if (cell is ['=' or '+' or '@' or '\t' or '\r', ..] or ['-', not (>= '0' and <= '9'), ..])
            cell = "'" + cell;
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
