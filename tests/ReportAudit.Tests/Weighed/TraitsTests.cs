using FluentAssertions;
using ReportAudit.Claims.Weighed;
using Xunit;

namespace ReportAudit.Tests.Weighed;

public sealed class TraitsTests
{
    [Fact]
    public void SameTraits_AreTheSameNumbersEverywhere()
    {
        var traits = Of(CandidateKind.Sum);
        // Weights are kept by number: where these change, they have to be learned again.
        traits.Numbers.Should().Equal(Of(CandidateKind.Sum).Numbers).And.OnlyContain(number => number >= 0 && number < Traits.Count);
        Traits.Of("gồm").Should().Be(1824688774);
    }

    [Fact]
    public void OtherKinds_HaveOtherNumbers() => Of(CandidateKind.Sum).Numbers.Should().NotEqual(Of(CandidateKind.Share).Numbers);

    [Fact]
    public void TellingTraits_SpeakTogetherToo()
    {
        Traits traits = new(CandidateKind.Change);
        traits.AddTelling("gap", 1);
        traits.AddTelling("slip", 2);
        traits.AddTelling("held", true);
        traits.Pair();
        traits.Numbers.Should().HaveCount(6);
    }

    [Fact]
    public void Score_IsTheSumOfTheWeights()
    {
        var weights = new sbyte[Traits.Count];
        (weights[3], weights[5]) = (7, -2);
        new TraitWeights(weights).Score([3, 5, 5, 8]).Should().Be(3);
    }

    private static Traits Of(CandidateKind kind)
    {
        Traits traits = new(kind);
        traits.Add("lead", Traits.Of("gồm"));
        traits.Add("words", [1, 2, 3]);
        return traits;
    }
}
