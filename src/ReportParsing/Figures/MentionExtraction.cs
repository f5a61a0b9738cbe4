using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Finds every number of a report's text. Each run of digits is in exactly one mention.</summary>
internal static class MentionExtraction
{
    public static IReadOnlyList<Mention> Extract(IReadOnlyList<Block> blocks, LanguagePack language) => [];
}
