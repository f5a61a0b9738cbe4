using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>The Vietnamese days of the week.</summary>
internal static class VietnameseWeekdays
{
    public static WeekdayWords Words { get; } = new(
        Names:
        [
            .. new[]
            {
                ("thứ hai", DayOfWeek.Monday), ("thứ ba", DayOfWeek.Tuesday), ("thứ tư", DayOfWeek.Wednesday), ("thứ năm", DayOfWeek.Thursday),
                ("thứ sáu", DayOfWeek.Friday), ("thứ bảy", DayOfWeek.Saturday), ("thứ bẩy", DayOfWeek.Saturday), ("chủ nhật", DayOfWeek.Sunday),
                ("thứ 2", DayOfWeek.Monday), ("thứ 3", DayOfWeek.Tuesday), ("thứ 4", DayOfWeek.Wednesday), ("thứ 5", DayOfWeek.Thursday),
                ("thứ 6", DayOfWeek.Friday), ("thứ 7", DayOfWeek.Saturday),
            }.Select(name => (MatchKey.Of(name.Item1), name.Item2)),
        ],
        LeadIns: [.. new[] { "sáng", "chiều", "tối", "vào", "ngày", "đến", "hôm", "từ" }.Select(MatchKey.Of)]);
}
