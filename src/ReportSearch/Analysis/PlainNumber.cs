namespace ReportSearch.Analysis;

/// <summary>Brings the written forms of a number to one: 1.234, 1,234 and 1234; 97,90 and 97.9; 04 and 4.</summary>
internal static class PlainNumber
{
    /// <param name="written">Digits, with points or commas between them.</param>
    public static string Of(string written)
    {
        var last = written.AsSpan().LastIndexOfAny('.', ',');
        if (last < 0)
            return WithoutLeadingZeros(written);
        var mark = written[last];
        var other = mark == '.' ? ',' : '.';
        var single = written.IndexOf(mark, StringComparison.Ordinal) == last;
        if (!written.Contains(other, StringComparison.Ordinal))
            return IsGrouped(written, mark) ? Digits(written) : single ? Decimal(written, last) : written;
        return single && IsGrouped(written[..last], other) ? Decimal(written, last) : written;
    }

    // 1.234 is a thousand and 0.234 a fraction: a group follows one to three digits that do not begin with 0.
    private static bool IsGrouped(string written, char mark)
    {
        var groups = written.Split(mark);
        return groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3);
    }

    private static string Decimal(string written, int mark)
    {
        var whole = WithoutLeadingZeros(Digits(written[..mark]));
        var fraction = written[(mark + 1)..].TrimEnd('0');
        return fraction.Length == 0 ? whole : whole + "." + fraction;
    }

    private static string Digits(string written) => string.Concat(written.Where(char.IsAsciiDigit));

    private static string WithoutLeadingZeros(string digits)
    {
        var trimmed = digits.TrimStart('0');
        return trimmed.Length == 0 ? "0" : trimmed;
    }
}
