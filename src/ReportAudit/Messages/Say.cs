using ReportParsing;

namespace ReportAudit.Messages;

/// <summary>Says one thing in both languages.</summary>
internal static class Say
{
    private static readonly VietnameseMessages Vietnamese = new();
    private static readonly EnglishMessages English = new();

    /// <summary>A sentence with another after it.</summary>
    public static BilingualText Then(this BilingualText first, BilingualText? second) =>
        second is null ? first : new BilingualText($"{first.Vietnamese} {second.Vietnamese}", $"{first.English} {second.English}");

    public static BilingualText InBoth(Func<IMessages, string> sentence) => new(sentence(Vietnamese), sentence(English));
}
