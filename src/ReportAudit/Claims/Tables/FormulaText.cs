using System.Globalization;

namespace ReportAudit.Claims.Tables;

/// <summary>A header cell that numbers its column and may say how it is computed: 4, (4), 4=1+2-3, 5=4/1*100.</summary>
/// <param name="Number">The column's number.</param>
/// <param name="Operator">What joins the others: + (with −), /, x; a blank where the column is not computed.</param>
/// <param name="Plus">The numbers that are added, multiplied or divided, in order.</param>
/// <param name="Minus">The numbers that are taken off.</param>
internal sealed record FormulaText(int Number, char Operator, IReadOnlyList<int> Plus, IReadOnlyList<int> Minus)
{
    private const int LongestNumber = 2;

    /// <summary>Reads a cell; null where it says anything else.</summary>
    public static FormulaText? Read(string text)
    {
        var sides = text.Replace(" ", string.Empty, StringComparison.Ordinal).Split('=');
        if (sides.Length > 2 || NumberIn(sides[0].Trim('(', ')', '[', ']')) is not { } number)
            return null;
        return sides.Length == 1 ? new FormulaText(number, ' ', [], []) : ReadTerms(number, sides[1]);
    }

    private static FormulaText? ReadTerms(int number, string terms)
    {
        List<int> plus = [];
        List<int> minus = [];
        var joint = '+';
        var kind = ' ';
        var isRange = false;
        for (var at = 0; at < terms.Length;)
        {
            var end = at;
            while (end < terms.Length && char.IsAsciiDigit(terms[end]))
                end++;
            if (end == at)
            {
                switch (terms[at])
                {
                    case '+' or '-' or '–' or '/' or ':' or 'x' or 'X' or '×' or '*':
                        joint = terms[at];
                        break;
                    case '.' or '…':
                        isRange = true;
                        break;
                    case '(' or ')' or '[' or ']' or '%':
                        break;
                    default:
                        return null;
                }

                at++;
                continue;
            }

            // "*100" only makes hundredths of it.
            if (end - at > LongestNumber)
            {
                at = end;
                continue;
            }

            var term = int.Parse(terms.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture);
            if (plus.Count + minus.Count > 0 && (kind = KindOf(joint, kind)) == ' ')
                return null;
            if (isRange && plus.Count > 0)
                plus.AddRange(Enumerable.Range(plus[^1] + 1, Math.Max(0, term - plus[^1] - 1)));
            (joint is '-' or '–' ? minus : plus).Add(term);
            isRange = false;
            at = end;
        }

        return plus.Count + minus.Count > 1 && plus.Count > 0 ? new FormulaText(number, kind, plus, minus) : null;
    }

    // A blank where sums and quotients are mixed.
    private static char KindOf(char joint, char before)
    {
        var kind = joint switch
        {
            '+' or '-' or '–' => '+',
            '/' or ':' => '/',
            _ => 'x',
        };
        return before == ' ' || before == kind ? kind : ' ';
    }

    private static int? NumberIn(string text) =>
        text.Length <= LongestNumber && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
