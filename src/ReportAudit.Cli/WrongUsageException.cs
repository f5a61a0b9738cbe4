using ReportParsing;

namespace ReportAudit.Cli;

/// <summary>The command was called in a way it cannot work with: told in one sentence, without a trace.</summary>
internal sealed class WrongUsageException(BilingualText sentence) : Exception(sentence.English)
{
    public BilingualText Sentence { get; } = sentence;
}
