namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads mentions of one shape.</summary>
internal interface IMentionRecogniser
{
    /// <summary>Reads what begins at a piece.</summary>
    /// <returns>The number of pieces read; 0 where the piece begins nothing of this shape.</returns>
    int Read(MentionScan scan, int index);
}
