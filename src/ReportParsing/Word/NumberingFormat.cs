using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportParsing.Documents;

namespace ReportParsing.Word;

/// <summary>Writes a list number as its level's format shows it.</summary>
internal static class NumberingFormat
{
    public static string Write(int number, NumberFormatValues format)
    {
        if (format == NumberFormatValues.UpperRoman)
            return RomanNumerals.Of(number);
        if (format == NumberFormatValues.LowerRoman)
            return RomanNumerals.Of(number).ToLowerInvariant();
        if (format == NumberFormatValues.UpperLetter)
            return Letters(number, 'A');
        if (format == NumberFormatValues.LowerLetter)
            return Letters(number, 'a');
        if (format == NumberFormatValues.None)
            return string.Empty;
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return format == NumberFormatValues.DecimalZero && number < 10 ? $"0{digits}" : digits;
    }

    // After z come aa, bb, cc.
    private static string Letters(int number, char first) =>
        number < 1 ? string.Empty : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
