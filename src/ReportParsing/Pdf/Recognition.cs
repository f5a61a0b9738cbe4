namespace ReportParsing.Pdf;

/// <summary>That a word was recognised from a picture; its letters share one.</summary>
/// <param name="Confidence">How sure the recogniser is, from 0 to 1.</param>
internal sealed record Recognition(decimal Confidence);
