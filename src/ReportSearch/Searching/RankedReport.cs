using Lucene.Net.Util;

namespace ReportSearch.Searching;

/// <summary>A report with its place in an order.</summary>
/// <param name="Document">Its document in the whole index.</param>
/// <param name="Key">What it is ordered by, greatest first.</param>
/// <param name="Path">What decides between equal keys.</param>
internal readonly record struct RankedReport(int Document, long Key, BytesRef Path);
