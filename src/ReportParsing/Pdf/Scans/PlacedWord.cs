using UglyToad.PdfPig.Core;

namespace ReportParsing.Pdf.Scans;

/// <summary>A recognised word on its page.</summary>
internal sealed record PlacedWord(string Text, decimal Confidence, PdfRectangle Area);
