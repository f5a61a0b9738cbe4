using UglyToad.PdfPig.Content;

namespace ReportParsing.Pdf;

/// <summary>The fonts of one document, looked at once each.</summary>
internal sealed class FontCatalogue(FontMaps maps)
{
    private readonly Dictionary<string, FontTraits> fonts = new(StringComparer.Ordinal);
    private FontTraits? last;

    public FontTraits Of(Letter letter)
    {
        var name = letter.FontName ?? "";
        if (last is not null && ReferenceEquals(last.Name, name))
            return last;
        if (!fonts.TryGetValue(name, out var traits))
        {
            traits = new FontTraits(name, letter.FontDetails.IsBold || NamesBold(name)) { IsUnmapped = maps.IsUnmapped(name) };
            fonts.Add(name, traits);
        }

        return last = traits;
    }

    /// <summary>Gets to know the fonts of a page before its letters are read.</summary>
    public void Look(UglyToad.PdfPig.Content.Page page) => maps.Look(page);

    private static bool NamesBold(string name) =>
        name.Contains("bold", StringComparison.OrdinalIgnoreCase) || name.Contains("black", StringComparison.OrdinalIgnoreCase);
}
