using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishRestatedFigureTests() : RuleTests("restated-figure-mismatch", "en")
{
    [Fact]
    public void TotalTwice_Finding() => Error("""
        The total number of outgoing documents is 1,240 documents.
        We improved the registry.
        The total number of outgoing documents is [|1,420|] documents.
        """);

    [Fact]
    public void SwappedDigits_Finding() => Warning("""
        In the year the office registered 4,862 incoming official documents.
        The registry works well.
        In the year the office registered [|4,682|] incoming official documents.
        """);

    [Fact]
    public void Resumed_Finding() =>
        Warning("The programme worked with 1,250 households. Of the [|1,520|] households, 830 households farm.");

    [Fact]
    public void TwoMonths_NoFinding() => Silent("""
        In January the office sent 120 documents.
        In February the office sent 135 documents.
        """);
}
