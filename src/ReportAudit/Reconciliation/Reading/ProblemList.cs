using ReportParsing;
using YamlDotNet.Core;

namespace ReportAudit.Reconciliation.Reading;

/// <summary>What is wrong in one file.</summary>
internal sealed class ProblemList(string file)
{
    private readonly List<ReconciliationProblem> problems = [];

    public bool IsEmpty => problems.Count == 0;

    public void Add(Mark at, BilingualText message, int offset = 0) =>
        problems.Add(new ReconciliationProblem(file, Math.Max(1, (int)at.Line), Math.Max(1, (int)at.Column) + offset, message));

    /// <exception cref="ReconciliationException">There is a problem.</exception>
    public void ThrowIfAny()
    {
        if (problems.Count > 0)
            throw new ReconciliationException([.. problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)]);
    }
}
