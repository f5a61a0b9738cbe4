using System.Globalization;
using ReportSearch.Analysis;

namespace ReportSearch.Queries;

/// <summary>Reads the numbers of a query.</summary>
internal static class TypedNumber
{
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nghìn"] = 1_000,
        ["ngàn"] = 1_000,
        ["vạn"] = 10_000,
        ["triệu"] = 1_000_000,
        ["tỷ"] = 1_000_000_000,
        ["tỉ"] = 1_000_000_000,
    };

    /// <summary>The value of <c>300</c>, <c>1.234,5</c>, <c>-3%</c> or <c>2 tỷ</c>; null where the text is no number.</summary>
    public static decimal? Read(string text)
    {
        var (number, scale) = text.LastIndexOf(' ') is > 0 and var space
            ? (text[..space], Scales.GetValueOrDefault(text[(space + 1)..]))
            : (text, 1m);
        var isNegative = number.StartsWith('-');
        var digits = number.Trim('-', '%');
        if (scale == 0 || digits.Length == 0 || !char.IsAsciiDigit(digits[0]))
            return null;
        return decimal.TryParse(PlainNumber.Of(digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (isNegative ? -value : value) * scale
            : null;
    }
}
