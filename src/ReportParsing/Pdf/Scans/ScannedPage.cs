using ReportParsing.Pdf.Tables;

namespace ReportParsing.Pdf.Scans;

/// <summary>What was recognised on a scanned page.</summary>
/// <param name="Glyphs">Its letters, upright.</param>
/// <param name="Rulings">The rulings of its tables, upright.</param>
/// <param name="Unread">How many of its pictures could not be read.</param>
internal sealed record ScannedPage(PageGlyphs Glyphs, List<Ruling> Rulings, int Unread)
{
    // Rise to run, a little over one degree: from there on the recogniser loses columns of tables.
    private const double MostSkew = 0.02;

    /// <summary>Whether the page lies so aslant that some of it may not have been recognised.</summary>
    public bool LiesAslant => Math.Abs(Glyphs.Turn.Skew) > MostSkew;
}
