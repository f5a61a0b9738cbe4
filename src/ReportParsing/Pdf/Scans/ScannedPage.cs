using ReportParsing.Pdf.Tables;

namespace ReportParsing.Pdf.Scans;

/// <summary>What was recognised on a scanned page.</summary>
/// <param name="Glyphs">Its letters, upright.</param>
/// <param name="Rulings">The rulings of its tables, upright.</param>
/// <param name="Unread">How many of its pictures could not be read.</param>
internal sealed record ScannedPage(PageGlyphs Glyphs, List<Ruling> Rulings, int Unread);
