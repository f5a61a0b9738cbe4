namespace ReportSearch.Decoding;

/// <summary>Where some terms stand in documents that are asked about in order.</summary>
internal interface ITermPositions
{
    /// <summary>The positions in a document, in order; good until the next call.</summary>
    ReadOnlySpan<int> In(int document);
}
