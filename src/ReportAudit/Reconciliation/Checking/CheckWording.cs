using System.Globalization;
using ReportParsing;

namespace ReportAudit.Reconciliation.Checking;

/// <summary>What a check says where it fails or cannot be decided.</summary>
internal static class CheckWording
{
    public static BilingualText NotComputable { get; } = new(
        "không tính được: mẫu số bằng 0 hoặc quá lớn",
        "it cannot be computed: a divisor is 0, or a number is too large");

    public static BilingualText PartsLeftOut { get; } = new(
        "báo cáo không nêu đủ các phần để kết luận",
        "the report leaves out parts, so nothing follows");

    public static BilingualText Failed(string check, BilingualText arithmetic) => new(
        $"Không khớp với đối chiếu “{check}”: {arithmetic.Vietnamese}.",
        $"The check “{check}” fails: {arithmetic.English}.");

    public static BilingualText Failed(BilingualText message, BilingualText arithmetic) => new(
        $"{Sentence(message.Vietnamese)} ({arithmetic.Vietnamese}).",
        $"{Sentence(message.English)} ({arithmetic.English}).");

    public static BilingualText Missing(IReadOnlyList<string> indicators) => new(
        $"báo cáo không nêu {string.Join(", ", indicators)}",
        $"the report does not state {string.Join(", ", indicators)}");

    public static BilingualText Ambiguous(string indicator, IReadOnlyList<Figure> figures) => new(
        string.Create(CultureInfo.InvariantCulture, $"{indicator} khớp với {figures.Count} số khác nhau: {Values(figures, MessageLanguage.Vietnamese)}"),
        string.Create(CultureInfo.InvariantCulture, $"{indicator} matches {figures.Count} figures that differ: {Values(figures, MessageLanguage.English)}"));

    private static string Values(IReadOnlyList<Figure> figures, MessageLanguage language) =>
        string.Join("; ", figures.Select(figure => FigureFormat.Format(figure.Value, language)).Distinct(StringComparer.Ordinal));

    private static string Sentence(string message) => message.TrimEnd().TrimEnd('.');
}
