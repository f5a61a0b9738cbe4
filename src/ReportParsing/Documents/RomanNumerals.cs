using System.Text;

namespace ReportParsing.Documents;

/// <summary>Roman numerals of the size that headings are numbered with.</summary>
internal static class RomanNumerals
{
    /// <summary>One more than the largest number that a heading is taken to have.</summary>
    public const int Count = 40;

    private static readonly (int Value, string Letters)[] Steps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Of(int number)
    {
        var letters = new StringBuilder();
        foreach (var (value, step) in Steps)
        {
            for (; number >= value; number -= value)
                letters.Append(step);
        }

        return letters.ToString();
    }
}
