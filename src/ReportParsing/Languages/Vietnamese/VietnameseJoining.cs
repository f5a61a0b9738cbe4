using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>Small words between figures and names.</summary>
internal static class VietnameseJoining
{
    public static JoiningWords Words { get; } = new(
        BetweenFigures: Keys(["và", "cùng", "với"]),
        BeforeShares: Keys(["tương", "đương", "ứng", "với", "là", "khoảng", "gần", "hơn", "trên"]),
        BeforeWholes: Keys(["trên"]),
        BetweenBounds: Keys(["đến", "tới"]),
        Abbreviations: Keys(["tp", "tx", "tt", "q", "p", "ths", "ts", "gs", "pgs", "kt", "tm", "tl", "tuq", "đ/c"]),
        BeforeNumberWords: MatchKey.Of("bằng chữ"))
    {
        WithinWholes = Keys(["trong", "trên", "của"]),
        BeforeSizes = Keys(["loại", "cỡ"]),
        BeforeAimedChanges = Keys(["mức", "tiêu", "hoạch"]),
    };

    private static HashSet<string> Keys(string[] words) => words.Select(MatchKey.Of).ToHashSet(StringComparer.Ordinal);
}
