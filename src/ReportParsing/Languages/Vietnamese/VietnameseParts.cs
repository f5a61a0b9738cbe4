namespace ReportParsing.Languages.Vietnamese;

/// <summary>The names of a document's parts.</summary>
internal static class VietnameseParts
{
    /// <summary>The letters of lists in order: f, j, w and z are left out, đ follows d.</summary>
    public const string Letters = "abcdđeghiklmnopqrstuvxy";

    public static string[] Words { get; } = ["phần", "chương", "mục", "phụ lục"];

    public static (string Words, int Number)[] Ordinals { get; } =
    [
        ("thứ nhất", 1), ("thứ hai", 2), ("thứ ba", 3), ("thứ tư", 4), ("thứ năm", 5),
        ("thứ sáu", 6), ("thứ bảy", 7), ("thứ tám", 8), ("thứ chín", 9), ("thứ mười", 10),
    ];
}
