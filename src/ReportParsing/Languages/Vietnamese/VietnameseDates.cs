using ReportParsing.Figures;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>Reads single days, months, quarters and years.</summary>
internal static class VietnameseDates
{
    /// <summary>The point that begins at a word or number: <c>ngày 12 tháng 9 năm 2024</c>, <c>05/06/2024</c>, <c>quý I/2025</c>.</summary>
    public static DatePoint? Read(PieceLine line, int index)
    {
        if (line.IsDigits(index))
            return NumericDates.Read(line, index);
        return line[index].Folded switch
        {
            "ngày" => ReadDay(line, index + 1),
            "tháng" => ReadMonth(line, index + 1, day: null),
            "quý" => ReadQuarter(line, index + 1),
            "năm" => ReadYear(line, index + 1),
            "đầu" or "cuối" => ReadEdgeOfYear(line, index),
            "hết" => Read(line, index + 1),
            _ => null,
        };
    }

    private static DatePoint? ReadDay(PieceLine line, int index)
    {
        if (NumericDates.Read(line, index) is { Day: not null } numeric)
            return numeric;
        if (NumericDates.ReadDayAndMonth(line, index) is { } dayAndMonth)
            return line.IsWord(dayAndMonth.End, "năm") && NumericDates.IsYear(line, dayAndMonth.End + 1)
                ? dayAndMonth with { Year = line.IntAt(dayAndMonth.End + 1), End = dayAndMonth.End + 2 }
                : dayAndMonth;
        var blank = EndOfBlank(line, index);
        int? day = NumericDates.IsShort(line, index) ? line.IntAt(index) : null;
        if (day is null && blank == index)
            return null;
        var at = day is null ? blank : index + 1;
        at = line.IsSign(at, ',') ? at + 1 : at;
        if (line.IsWord(at, "tháng") && ReadMonth(line, at + 1, day) is { } month)
            return month;
        return day is null ? null : new DatePoint(index + 1, Day: day);
    }

    private static DatePoint? ReadMonth(PieceLine line, int index, int? day)
    {
        if (NumericDates.ReadMonthOfYear(line, index) is { } whole)
            return whole with { Day = day };
        var blank = EndOfBlank(line, index);
        int? month = NumericDates.IsShort(line, index) && (day is not null || line.IntAt(index) is >= 1 and <= 12) ? line.IntAt(index) : null;
        if (month is null && blank == index)
            return null;
        var at = month is null ? blank : index + 1;
        if (AfterYearWord(line, at) is { } year && NumericDates.IsYear(line, year))
            return new DatePoint(year + 1, line.IntAt(year), month, day);
        if (month is not null && line.IsAnySign(at, "-/") && NumericDates.IsYear(line, at + 1))
            return new DatePoint(at + 2, line.IntAt(at + 1), month, day);
        return month is null ? null : new DatePoint(at, Month: month, Day: day);
    }

    private static int? AfterYearWord(PieceLine line, int index)
    {
        var at = line.IsSign(index, ',') ? index + 1 : index;
        return line.IsWord(at, "năm") ? at + 1 : null;
    }

    private static DatePoint? ReadQuarter(PieceLine line, int index)
    {
        var quarter = line[index].Folded switch
        {
            "i" => 1,
            "ii" => 2,
            "iii" => 3,
            "iv" => 4,
            _ => NumericDates.IsShort(line, index) ? line.IntAt(index) : 0,
        };
        if (quarter is < 1 or > 4)
            return null;
        (int, int) months = ((quarter * 3) - 2, quarter * 3);
        var at = index + 1;
        var year = line.IsAnySign(at, "/-") || line.IsWord(at, "năm") ? at + 1 : at;
        if (NumericDates.IsYear(line, year))
            return new DatePoint(year + 1, line.IntAt(year), Months: months);
        return line.IsDigits(index) ? new DatePoint(at, Months: months) : null;
    }

    private static DatePoint? ReadYear(PieceLine line, int index) =>
        NumericDates.IsYear(line, index) && !(line.IsAnySign(index + 1, ".,") && line.IsDigits(index + 2) && line.IsGlued(index + 2)) ? new DatePoint(index + 1, line.IntAt(index)) : null;

    // "đầu năm 2024" is its first day, "cuối năm 2024" its last.
    private static DatePoint? ReadEdgeOfYear(PieceLine line, int index)
    {
        if (!line.IsWord(index + 1, "năm") || ReadYear(line, index + 2) is not { } year)
            return null;
        return line.IsWord(index, "đầu") ? year with { Month = 1, Day = 1 } : year with { Month = 12, Day = 31 };
    }

    private static int EndOfBlank(PieceLine line, int index)
    {
        var at = index;
        while (line.IsAnySign(at, ".…_"))
            at++;
        return at;
    }
}
