using FluentAssertions;
using ReportSearch.Decoding;
using Xunit;

namespace ReportSearch.Tests.Decoding;

public sealed class KeptPositionsTests
{
    private static readonly Postings Everywhere = Postings.Of([.. Enumerable.Repeat((byte)1, 100)]);

    private int _reads;

    [Fact]
    public void AskedForAgain_IsReadOnceMoreAndThenKept()
    {
        KeptPositions kept = new(bound: 1 << 20);
        for (var i = 0; i < 5; i++)
            Ask(kept, "a", documents: 50).In(42).ToArray().Should().Equal(42);
        _reads.Should().Be(2);
    }

    [Fact]
    public void FewReports_AreReadEachTime()
    {
        KeptPositions kept = new(bound: 1 << 20);
        for (var i = 0; i < 5; i++)
            Ask(kept, "a", documents: 5);
        _reads.Should().Be(5);
    }

    [Fact]
    public void WithoutRoom_IsReadEachTime()
    {
        KeptPositions kept = new(bound: 10);
        for (var i = 0; i < 5; i++)
            Ask(kept, "a", documents: 50).In(42).ToArray().Should().Equal(42);
        _reads.Should().Be(5);
    }

    private ITermPositions Ask(KeptPositions kept, string term, int documents) =>
        kept.Of(TermGroup.Exactly("text", term), Everywhere, documents, () =>
        {
            _reads++;
            return new Stored();
        });

    // In each report the term stands where the report's number says.
    private sealed class Stored : ITermPositions
    {
        public ReadOnlySpan<int> In(int document) => new[] { document };
    }
}
