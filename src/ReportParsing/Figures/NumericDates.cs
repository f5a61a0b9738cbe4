namespace ReportParsing.Figures;

/// <summary>Reads dates in numbers, day first.</summary>
internal static class NumericDates
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public static bool IsYear(PieceLine line, int index) => line[index].Length == 4 && line.IntAt(index) is >= FirstYear and <= LastYear;

    /// <summary>Day, month and year in numbers: 05/06/2024, 12-9-2024, 1 - 10 - 2022.</summary>
    public static DatePoint? Read(PieceLine line, int index)
    {
        if (!IsShort(line, index) || !line.IsAnySign(index + 1, "/-.–"))
            return null;
        var sign = line.Raw(index + 1)[0];
        if (IsShort(line, index + 2) && line.IsSign(index + 3, sign) && IsYear(line, index + 4) && !IsLonger(line, index + 5, sign))
            return new DatePoint(index + 5, line.IntAt(index + 4), line.IntAt(index + 2), line.IntAt(index));
        return ReadMonthOfYear(line, index);
    }

    /// <summary>Day and month in numbers (20/11, 20.11), which only their surroundings tell from other numbers.</summary>
    public static DatePoint? ReadDayAndMonth(PieceLine line, int index)
    {
        var isShort = IsShort(line, index) && line.IsAnySign(index + 1, "/-.") && IsShort(line, index + 2) && line.IsGlued(index + 2);
        if (!isShort || line.IntAt(index) is < 1 or > 31 || line.IntAt(index + 2) is < 1 or > 12 || IsLonger(line, index + 3, line.Raw(index + 1)[0]))
            return null;
        return new DatePoint(index + 3, Month: line.IntAt(index + 2), Day: line.IntAt(index));
    }

    /// <summary>Month and year in numbers: 9/2024.</summary>
    public static DatePoint? ReadMonthOfYear(PieceLine line, int index)
    {
        var isMonth = line.IntAt(index) is >= 1 and <= 12 && line.IsAnySign(index + 1, "/-.") && IsYear(line, index + 2) && line.IsGlued(index + 2);
        return isMonth && !IsLonger(line, index + 3, line.Raw(index + 1)[0]) ? new DatePoint(index + 3, line.IntAt(index + 2), line.IntAt(index)) : null;
    }

    /// <summary>Whether a run of digits can be a day or month.</summary>
    public static bool IsShort(PieceLine line, int index) => line.IsDigits(index) && line[index].Length <= 2;

    // 1.2.2024.5 and 12/2024/QĐ are no dates.
    private static bool IsLonger(PieceLine line, int index, char separator)
    {
        var isJoined = line.IsAnySign(index, "/-.,") && line.IsGlued(index) && line.IsGlued(index + 1);
        if (!isJoined || (line.IsSign(index, '-') && separator != '-'))
            return false;
        return line.IsDigits(index + 1) || line.IsSign(index, '/');
    }
}
