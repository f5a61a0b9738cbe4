namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads web and mail addresses and file names: their digits name nothing countable.</summary>
internal sealed class ChunkRecogniser : IMentionRecogniser
{
    private static readonly string[] Endings =
        [".vn", ".com", ".org", ".net", ".gov", ".doc", ".docx", ".pdf", ".xls", ".xlsx", ".jpg", ".png", ".zip", ".mp3", ".mp4", ".html", ".aspx"];

    public int Read(MentionScan scan, int index)
    {
        if (!IsFirstOfChunk(scan.Line, index))
            return 0;
        var pieces = 1;
        var hasDigits = scan.Line.IsDigits(index);
        while (scan.Line.IsGlued(index + pieces))
        {
            hasDigits |= scan.Line.IsDigits(index + pieces);
            pieces++;
        }

        while (scan.Line.IsAnySign(index + pieces - 1, ".,;:)\"”"))
            pieces--;
        if (!hasDigits || !IsAddress(scan.Line.Text.AsSpan(scan.Line[index].Start, scan.Line[index + pieces - 1].End - scan.Line[index].Start)))
            return 0;
        scan.Add(MentionKind.Code, index, pieces);
        return pieces;
    }

    private static bool IsFirstOfChunk(PieceLine line, int index) =>
        (index == 0 || !line.IsGlued(index)) && line.IsGlued(index + 1);

    private static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        if (chunk.Contains('@') || chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var ending in Endings)
        {
            var at = chunk.IndexOf(ending, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && (at + ending.Length == chunk.Length || !char.IsLetter(chunk[at + ending.Length])))
                return true;
        }

        return false;
    }
}
