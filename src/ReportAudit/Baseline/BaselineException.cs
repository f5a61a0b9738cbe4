using ReportParsing;

namespace ReportAudit;

/// <summary>A baseline cannot be used as it is.</summary>
/// <param name="sentence">Which file, what is wrong, what to do.</param>
public sealed class BaselineException(BilingualText sentence) : Exception(sentence.English)
{
    /// <summary>Which file, what is wrong, what to do.</summary>
    public BilingualText Sentence { get; } = sentence;
}
