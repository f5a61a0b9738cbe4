using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ReportParsing.Pdf;

/// <summary>
/// Looks up which fonts say nowhere what their letters are: composite fonts whose codes are mere places in the font, without a map to Unicode.
/// </summary>
internal sealed class FontMaps(PdfDocument document)
{
    private readonly HashSet<IndirectReference> seen = [];
    private readonly HashSet<string> unmapped = new(StringComparer.Ordinal);

    public bool IsUnmapped(string font) => unmapped.Contains(font);

    /// <summary>Looks at the fonts of a page.</summary>
    public void Look(UglyToad.PdfPig.Content.Page page)
    {
        if (Resources(page.Dictionary) is not { } resources || Entry(resources, NameToken.Font) is not { } fonts)
            return;
        foreach (var token in fonts.Data.Values)
        {
            if (token is IndirectReferenceToken { Data: var reference } && !seen.Add(reference))
                continue;
            if (Resolved(token) is { } font && HasNoMap(font) && font.TryGet<NameToken>(NameToken.BaseFont, out var name))
                unmapped.Add(name.Data);
        }
    }

    private static bool HasNoMap(DictionaryToken font) =>
        font.TryGet<NameToken>(NameToken.Subtype, out var type) && type == NameToken.Type0
        && !font.ContainsKey(NameToken.ToUnicode)
        && font.TryGet<NameToken>(NameToken.Encoding, out var encoding) && encoding.Data.StartsWith("Identity", StringComparison.Ordinal);

    // A page takes over what its parents have.
    private DictionaryToken? Resources(DictionaryToken page)
    {
        for (var (node, depth) = ((DictionaryToken?)page, 0); node is not null && depth < 32; depth++)
        {
            if (Entry(node, NameToken.Resources) is { } resources)
                return resources;
            node = Entry(node, NameToken.Parent);
        }

        return null;
    }

    private DictionaryToken? Entry(DictionaryToken dictionary, NameToken name) =>
        dictionary.TryGet(name, out var token) ? Resolved(token) : null;

    private DictionaryToken? Resolved(IToken token) => token switch
    {
        DictionaryToken dictionary => dictionary,
        IndirectReferenceToken reference => document.Structure.GetObject(reference.Data)?.Data as DictionaryToken,
        _ => null,
    };
}
