namespace ReportParsing.Languages.English;

/// <summary>The names of a document's parts.</summary>
internal static class EnglishParts
{
    public static string[] Words { get; } = ["part", "chapter", "annex", "appendix"];

    public static (string Words, int Number)[] Ordinals { get; } =
    [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
    ];
}
