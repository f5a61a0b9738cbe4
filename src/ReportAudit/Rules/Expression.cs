using System.Globalization;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>Writes arithmetic with a decimal point, for programs.</summary>
internal static class Expression
{
    public static string Sum(IEnumerable<Figure> parts, decimal sum, decimal printed) =>
        $"{string.Join(" + ", parts.Select(part => Number(part.Value)))} = {Number(sum)} ≠ {Number(printed)}";

    public static string Share(decimal part, decimal whole, decimal computed, decimal printed) =>
        $"{Number(part)} / {Number(whole)} = {Number(decimal.Round(computed, 4))}% ≠ {Number(printed)}%";

    public static string Difference(decimal whole, decimal done, decimal rest) =>
        $"{Number(whole)} - {Number(done)} = {Number(whole - done)} ≠ {Number(rest)}";

    public static string Product(decimal count, decimal rate, decimal computed, decimal printed) =>
        $"{Number(count)} * {Number(rate)} = {Number(computed)} ≠ {Number(printed)}";

    public static string Unequal(decimal left, decimal right) => $"{Number(left)} ≠ {Number(right)}";

    public static string Above(decimal left, decimal right) => $"{Number(left)} > {Number(right)}";

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
