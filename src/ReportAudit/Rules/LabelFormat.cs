using System.Globalization;
using ReportParsing;
using ReportParsing.Documents;

namespace ReportAudit.Rules;

/// <summary>Writes the label that a neighbour of a heading would have.</summary>
internal static class LabelFormat
{
    /// <param name="like">The heading's label.</param>
    /// <param name="number">The neighbour's number at the innermost level.</param>
    public static string Of(Label like, int number)
    {
        var last = like.Kind switch
        {
            LabelKind.Roman when number < RomanNumerals.Count => RomanNumerals.Of(number),
            LabelKind.LowerLetter => LabelReading.Letter(number).ToString(),
            LabelKind.UpperLetter => char.ToUpperInvariant(LabelReading.Letter(number)).ToString(),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
        var outer = like.Numbers.Take(like.Numbers.Count - 1).Select(part => part.ToString(CultureInfo.InvariantCulture));
        return string.Join('.', outer.Append(last));
    }
}
