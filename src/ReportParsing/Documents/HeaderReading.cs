using ReportParsing.Languages;

namespace ReportParsing.Documents;

/// <summary>Reads the head and the foot of a report.</summary>
internal static class HeaderReading
{
    public static ReportHeader Read(IReadOnlyList<Block> blocks, LanguagePack language) => new();
}
