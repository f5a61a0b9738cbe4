using ReportParsing;

namespace ReportAudit.Messages;

/// <summary>Says one thing in both languages.</summary>
internal static class Say
{
    private static readonly VietnameseMessages Vietnamese = new();
    private static readonly EnglishMessages English = new();

    public static BilingualText InBoth(Func<IMessages, string> sentence) => new(sentence(Vietnamese), sentence(English));
}
