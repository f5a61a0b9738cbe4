using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportParsing.Documents;

namespace ReportParsing.Word;

/// <summary>The formats that paragraphs and runs have by their styles and by themselves.</summary>
internal sealed class StyleSheet
{
    private const int DeepestInheritance = 20;
    private const int BodyTextOutlineLevel = 9;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly RunPropertiesBaseStyle? _defaultRun;
    private readonly string? _defaultParagraphStyle;

    public StyleSheet(Styles? styles)
    {
        _defaultRun = styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id)
                continue;
            _styles[id] = style;
            if (style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true)
                _defaultParagraphStyle = id;
        }
    }

    /// <summary>The style and those it is based on, nearest first.</summary>
    public IEnumerable<Style> Chain(string? styleId)
    {
        for (var depth = 0; styleId is not null && depth < DeepestInheritance && _styles.TryGetValue(styleId, out var style); depth++)
        {
            yield return style;
            styleId = style.BasedOn?.Val?.Value;
        }
    }

    /// <summary>The styles of a paragraph, nearest first.</summary>
    public IEnumerable<Style> ChainOf(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value ?? _defaultParagraphStyle);

    /// <summary>The name of a paragraph's style in lower case, as Word knows it in every language; null where it has none.</summary>
    public string? NameOf(ParagraphProperties? properties) =>
        ChainOf(properties).FirstOrDefault()?.StyleName?.Val?.Value?.ToLowerInvariant();

    public RunFormat FormatOf(Run run, ParagraphProperties? paragraph)
    {
        List<OpenXmlCompositeElement> sources = [];
        if (run.RunProperties is { } own)
            sources.Add(own);
        foreach (var style in Chain(run.RunProperties?.RunStyle?.Val?.Value).Concat(ChainOf(paragraph)))
        {
            if (style.StyleRunProperties is { } properties)
                sources.Add(properties);
        }

        if (_defaultRun is not null)
            sources.Add(_defaultRun);
        return new RunFormat
        {
            IsBold = IsOn<Bold>(sources),
            IsCapitals = IsOn<Caps>(sources) || IsOn<SmallCaps>(sources),
            IsHidden = IsOn<Vanish>(sources),
            Size = First<FontSize>(sources)?.Val?.Value is { } size ? HalfPoints(size) : null,
            FontName = First<RunFonts>(sources) is { } fonts ? fonts.Ascii?.Value ?? fonts.HighAnsi?.Value : null,
        };
    }

    public BlockStyle BlockStyleOf(ParagraphProperties? properties, ParagraphText text, int? listLevel)
    {
        List<OpenXmlCompositeElement> sources = [];
        if (properties is not null)
            sources.Add(properties);
        foreach (var style in ChainOf(properties))
        {
            if (style.StyleParagraphProperties is { } inherited)
                sources.Add(inherited);
        }

        var outline = First<OutlineLevel>(sources)?.Val?.Value;
        return new BlockStyle(
            Bold: text.IsBold,
            Centered: First<Justification>(sources)?.Val?.Value == JustificationValues.Center,
            FontSize: text.FontSize,
            Indent: IndentOf(First<Indentation>(sources)),
            HeadingLevel: outline is { } level && level < BodyTextOutlineLevel ? level : null,
            ListLevel: listLevel);
    }

    // On/off formats stand without a value where they are on.
    private static bool IsOn<T>(List<OpenXmlCompositeElement> sources)
        where T : OnOffType => First<T>(sources) is { } found && (found.Val is null || found.Val.Value);

    private static T? First<T>(List<OpenXmlCompositeElement> sources)
        where T : OpenXmlElement
    {
        foreach (var source in sources)
        {
            if (source.GetFirstChild<T>() is { } found)
                return found;
        }

        return null;
    }

    private static decimal? HalfPoints(string size) =>
        decimal.TryParse(size, NumberStyles.Number, CultureInfo.InvariantCulture, out var halfPoints) ? halfPoints / 2 : null;

    private static decimal? IndentOf(Indentation? indentation)
    {
        if (indentation is null)
            return null;
        var left = Twips(indentation.Left?.Value ?? indentation.Start?.Value);
        return left + Twips(indentation.FirstLine?.Value) - Twips(indentation.Hanging?.Value);
    }

    private static decimal Twips(string? twips) =>
        decimal.TryParse(twips, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value / 20 : 0;
}
