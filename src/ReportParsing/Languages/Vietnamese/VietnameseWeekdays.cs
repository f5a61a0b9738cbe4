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
            }.Select(name => (MatchKey.Of(name.Item1), name.Item2)),
        ],
        LeadIns: [.. new[] { "sáng", "chiều", "tối", "vào", "ngày", "đến", "hôm", "từ" }.Select(MatchKey.Of)]);
}
