namespace ReportParsing.Text;

/// <summary>Tells the encoding of a font's letters from the font's name.</summary>
internal static class LegacyFontName
{
    private const int SubsetTagLength = 6;

    public static LegacyEncoding? EncodingOf(string? fontName)
    {
        if (string.IsNullOrEmpty(fontName))
            return null;
        var name = WithoutSubsetTag(fontName).Replace("#2E", ".", StringComparison.OrdinalIgnoreCase);
        if (name.StartsWith("VNI", StringComparison.OrdinalIgnoreCase) && (name.Length == 3 || !char.IsLower(name[3])))
            return VniEncoding.Instance;
        if (name.StartsWith("VPS", StringComparison.OrdinalIgnoreCase) && (name.Length == 3 || !char.IsLower(name[3])))
            return VpsEncoding.Instance;
        var bare = name.TrimStart('.');
        if (bare.Length < 3 || !bare.StartsWith("Vn", StringComparison.OrdinalIgnoreCase) || (name[0] != '.' && !IsPlainTcvn3Name(bare)))
            return null;
        return IsCapitalsName(bare) ? Tcvn3Encoding.Capitals : Tcvn3Encoding.Small;
    }

    // PDF producers put six capitals and a plus sign before the name of an embedded part of a font.
    private static string WithoutSubsetTag(string name) =>
        name.Length > SubsetTagLength + 1 && name[SubsetTagLength] == '+' ? name[(SubsetTagLength + 1)..] : name;

    // Some producers drop the dot: VnTime, VnArialH.
    private static bool IsPlainTcvn3Name(string name) => name[0] == 'V' && name[1] == 'n' && char.IsUpper(name[2]);

    // .VnTimeH, .VnArialH,Bold
    private static bool IsCapitalsName(string name)
    {
        var end = name.AsSpan().IndexOfAny(",- ");
        var family = end < 0 ? name : name[..end];
        return family[^1] == 'H' && char.IsLower(family[^2]);
    }
}
