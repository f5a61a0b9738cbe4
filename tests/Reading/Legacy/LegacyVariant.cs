namespace Reading.Legacy;

/// <summary>How a PDF tells what the codes of a font stand for.</summary>
internal enum CodeMap
{
    /// <summary>Windows' Western code page, as Distiller writes it: the code of ư then reads as a hyphen.</summary>
    WinAnsi,

    /// <summary>Nothing: the font is called symbolic.</summary>
    None,

    /// <summary>A map to Western letters, as Word writes it.</summary>
    ToUnicode,

    /// <summary>A map to the codes of symbol fonts, F000 above.</summary>
    Symbols,
}

/// <summary>One way in which old reports come.</summary>
/// <param name="Name">What it is called in the results.</param>
/// <param name="Font">The font of the text.</param>
/// <param name="CapitalsFont">In TCVN3 the font of capitals; null for VNI.</param>
/// <param name="Map">How the codes are mapped.</param>
/// <param name="LetterByLetter">Every letter is placed on its own.</param>
/// <param name="Mixed">Every third paragraph is in a Unicode font.</param>
internal sealed record LegacyVariant(string Name, string Font, string? CapitalsFont, CodeMap Map, bool LetterByLetter = false, bool Mixed = false)
{
    public static IReadOnlyList<LegacyVariant> All { get; } =
    [
        new("VNI, Distiller", "VNI-Times", null, CodeMap.WinAnsi),
        new("VNI, subset, letter by letter", "ABCDEF+VNI-Times", null, CodeMap.ToUnicode, LetterByLetter: true),
        new("VNI, symbolic, mixed with Unicode", "VNI-Helve-Condense", null, CodeMap.None, Mixed: true),
        new("VNI, bold, letter by letter", "VNI-Aptima,Bold", null, CodeMap.WinAnsi, LetterByLetter: true),
        new("VNI, codes of symbol fonts", "VNI-Times", null, CodeMap.Symbols),
        new("TCVN3, Distiller", ".VnTime", ".VnTimeH", CodeMap.WinAnsi),
        new("TCVN3, subset, letter by letter", "ABCDEF+.VnTime", "BCDEFG+.VnTimeH", CodeMap.ToUnicode, LetterByLetter: true),
        new("TCVN3, symbolic, mixed with Unicode", "VnArial", "VnArialH", CodeMap.None, Mixed: true),
        new("TCVN3, codes of symbol fonts, mixed", "BCDEFG+.VnTimeNew", "BCDEFG+.VnTimeNewH", CodeMap.Symbols, Mixed: true),
        new("TCVN3, bold, Distiller, letter by letter, mixed", ".VnArial,Bold", ".VnArialH,Bold", CodeMap.WinAnsi, LetterByLetter: true, Mixed: true),
    ];

    /// <summary>The runs of a paragraph.</summary>
    public IEnumerable<LegacyRun> Runs(string text, int paragraph)
    {
        if (Mixed && paragraph % 3 == 2)
            return [new LegacyRun(null, text)];
        return CapitalsFont is null ? VniWriting.Write(text, Font) : Tcvn3Writing.Write(text, Font, CapitalsFont);
    }
}
