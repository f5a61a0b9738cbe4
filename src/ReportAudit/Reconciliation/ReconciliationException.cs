using ReportParsing;

namespace ReportAudit;

/// <summary>A reconciliation file cannot be used as it is.</summary>
public sealed class ReconciliationException : Exception
{
    /// <param name="problems">What is wrong; at least one.</param>
    public ReconciliationException(IReadOnlyList<ReconciliationProblem> problems)
        : base(string.Join('\n', problems.Select(problem => problem.Sentence(MessageLanguage.English)))) =>
        Problems = problems;

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public IReadOnlyList<ReconciliationProblem> Problems { get; }
}
