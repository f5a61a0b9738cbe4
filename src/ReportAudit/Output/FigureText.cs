using ReportParsing;

namespace ReportAudit.Output;

/// <summary>A figure as people name it: the number as written, with its unit.</summary>
internal static class FigureText
{
    public static string Of(IEnumerable<Evidence> evidence) => string.Join("; ", evidence.Select(each => Of(each.Figure)));

    public static string Of(Figure figure)
    {
        var written = figure.Mention.Text;
        var unit = figure.Unit.Name;
        return unit.Length == 0 || written.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? written
            : unit == "%" ? written + unit
            : written + " " + unit;
    }
}
