using System.Globalization;

namespace ReportParsing;

/// <summary>Writes figures as the readers of a language expect them.</summary>
public static class FigureFormat
{
    private static readonly NumberFormatInfo Vietnamese = Separated(group: ".", point: ",");
    private static readonly NumberFormatInfo English = Separated(group: ",", point: ".");

    /// <summary>The value with groups of thousands and all its decimals: 1.234,5 in Vietnamese, 1,234.5 in English.</summary>
    /// <param name="value">The value; its trailing zeros are not shown.</param>
    /// <param name="language">Whose separators to use.</param>
    public static string Format(decimal value, MessageLanguage language) =>
        value.ToString("#,0.############################", language == MessageLanguage.Vietnamese ? Vietnamese : English);

    private static NumberFormatInfo Separated(string group, string point) => new()
    {
        NumberGroupSeparator = group,
        NumberDecimalSeparator = point,
    };
}
