namespace ReportParsing.Pdf;

/// <summary>The glyphs of a page.</summary>
internal sealed class PageGlyphs(List<Glyph> upright)
{
    /// <summary>How the page is turned to be read.</summary>
    public required PageTurn Turn { get; init; }

    /// <summary>Written from left to right once the page is turned.</summary>
    public List<Glyph> Upright { get; } = upright;

    /// <summary>Written in any other direction.</summary>
    public List<Glyph> Turned { get; } = [];

    /// <summary>In the file but not drawn.</summary>
    public List<Glyph> Invisible { get; } = [];

    /// <summary>How many stand outside the page.</summary>
    public int Outside { get; set; }

    /// <summary>How many are as white as the paper they stand on.</summary>
    public int OnPaper { get; set; }

    /// <summary>How many have no known text.</summary>
    public int Unknown { get; set; }

    /// <summary>Whether letters were left out because their font has no map to Unicode.</summary>
    public bool HasUnmappedFont { get; set; }

    /// <summary>Whether the text was recognised from the page's picture, here or by who made the file and laid it under the picture.</summary>
    public bool Recognised { get; set; }

    /// <summary>Whether letters of a legacy encoding were converted.</summary>
    public bool Converted { get; set; }

    public void TakeRecognisedText()
    {
        Upright.AddRange(Invisible);
        Invisible.Clear();
        Recognised = true;
    }
}
