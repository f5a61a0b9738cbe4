namespace ReportParsing.Pdf.Scans;

/// <summary>A word in a picture.</summary>
/// <param name="Text">As it was recognised.</param>
/// <param name="Box">Where.</param>
/// <param name="Confidence">How sure the recogniser is, from 0 to 1.</param>
internal readonly record struct RecognisedWord(string Text, PixelBox Box, decimal Confidence);

/// <summary>A rectangle in pixels from the picture's upper left corner.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Width, int Height);
