using FluentAssertions;
using ReportAudit.Evaluation;
using Xunit;

namespace ReportAudit.Tests.Evaluation;

public sealed class ScoreTests
{
    [Fact]
    public void Shares_OfWhatWasToldAndExpected()
    {
        var score = new Score(Expected: 4, Told: 2, Right: 1);

        score.Precision.Should().Be(0.5m);
        score.Recall.Should().Be(0.25m);
        score.F1.Should().BeApproximately(1m / 3, 0.0001m);
    }

    [Fact]
    public void Nothing_IsPerfect()
    {
        default(Score).Precision.Should().Be(1);
        default(Score).Recall.Should().Be(1);
        default(Score).F1.Should().Be(1);
    }

    [Fact]
    public void Sum_AddsCounts() => (new Score(1, 2, 1) + new Score(3, 1, 0)).Should().Be(new Score(4, 3, 1));
}
