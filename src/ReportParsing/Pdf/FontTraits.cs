namespace ReportParsing.Pdf;

/// <summary>What reading needs to know of a font.</summary>
internal sealed record FontTraits(string Name, bool Bold);
