using ReportParsing.Documents;
using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Makes figures of the quantities and percentages among the mentions.</summary>
internal static class FigureExtraction
{
    public static IReadOnlyList<Figure> Extract(Outline outline, IReadOnlyList<Mention> mentions, ReportHeader header, LanguagePack language) => [];
}
