using DocumentFormat.OpenXml.Wordprocessing;

namespace CorpusBuilder.Renderings;

/// <summary>The defaults of an office: Times New Roman, a little space after each paragraph.</summary>
internal static class WordStyles
{
    private const string Font = "Times New Roman";

    public static Styles Create(string fontSize) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
                new FontSize { Val = fontSize },
                new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "80", Line = "264", LineRule = LineSpacingRuleValues.Auto }))));
}
