using ReportParsing;

namespace ReportSearch;

/// <summary>The index cannot be used: it is missing, held by another process, or made by another version.</summary>
public sealed class ReportIndexException : Exception
{
    internal ReportIndexException(BilingualText text, Exception? inner = null)
        : base(text.English, inner) => Text = text;

    /// <summary>One sentence that says what is wrong and what to do.</summary>
    public BilingualText Text { get; }
}
