namespace ReportParsing.Pdf.Tables;

/// <summary>Tells the texts of cells that hold a figure, a number of a column, or words.</summary>
internal static class CellText
{
    /// <summary>Whether the text is a figure alone: digits with separators, a sign, a per cent sign.</summary>
    public static bool IsNumber(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (!(c is '.' or ',' or '%' or '-' or '+' or '–' or '(' or ')' or '/' or '±' || char.IsWhiteSpace(c)))
                return false;
        }

        return digits > 0;
    }

    /// <summary>Whether the text is a figure, or the sign for none.</summary>
    public static bool IsNumberOrNone(string text) => IsNumber(text) || text is "-" or "–" or "…" or ".." or "..." or "x" or "X";

    /// <summary>Whether the text may go on with a figure whose thousands a space parts: <c>388</c>, <c>388,5</c>, <c>388%</c>.</summary>
    public static bool IsThousandsGroup(string text)
    {
        if (text.Length < 3 || !text.AsSpan(0, 3).ContainsOnlyDigits())
            return false;
        if (text.Length == 3 || text[3] is '%' or ')')
            return true;
        return text[3] is ',' or '.' && text.Length is 5 or 6 && text.AsSpan(4).ContainsOnlyDigits();
    }

    /// <summary>Whether the text numbers or explains a column: <c>A</c>, <c>(3)</c>, <c>4=2+3</c>.</summary>
    public static bool IsColumnMark(string text)
    {
        var mark = text.Trim('(', ')', '[', ']');
        return mark.Length is > 0 and <= 12 && mark.All(c => char.IsAsciiDigit(c) || c is '=' or '+' or '-' or '/' or '*' or ':' or '%' or ' ' or 'x' or '(' or ')' || (mark.Length <= 2 && char.IsAsciiLetterUpper(c)))
            && (mark.Length <= 2 || mark.Contains('=', StringComparison.Ordinal));
    }

    /// <summary>Whether the text is a year alone.</summary>
    public static bool IsYear(string text) => text.Length == 4 && text[0] is '1' or '2' && text[1] is '9' or '0' && text.All(char.IsAsciiDigit);

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
