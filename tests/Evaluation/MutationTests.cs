using FluentAssertions;
using ReportAudit.Evaluation;
using Xunit;

namespace Evaluation;

/// <summary>Single changed figures of clean reports are found, and the changed figure is named. The bounds are what was reached on these reports: raise them; only harder reports in the corpus may lower them.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const decimal LeastFound = 0.915m;
    private const decimal LeastSuspected = 0.875m;

    [Fact]
    public void ChangedFigures_AreFoundAndSuspected()
    {
        var evaluation = MutationEvaluation.Of(RepositoryFolders.Corpus);

        output.WriteLine(MutationText.Write(evaluation, withMissed: true));
        evaluation.Trials.Should().HaveCountGreaterThan(100);
        evaluation.Found.Should().BeGreaterThanOrEqualTo(LeastFound);
        evaluation.Suspected.Should().BeGreaterThanOrEqualTo(LeastSuspected);
    }
}
