using FluentAssertions;
using ReportParsing;
using ReportSearch.Storage;
using Xunit;

namespace ReportSearch.Tests.Storage;

public sealed class ReadContentTests
{
    private static readonly byte[] Hash = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly ReadingOptions WithScans = new() { RecogniseScans = true };

    [Fact]
    public void ScansAskedForLater_AreReadAgainWherePagesWereLeftOut()
    {
        Known(ReadingStatus.Partial, new ReadingOptions()).IsSameAs(Hash, WithScans).Should().BeFalse();
        Known(ReadingStatus.Complete, new ReadingOptions()).IsSameAs(Hash, WithScans).Should().BeTrue();
        Known(ReadingStatus.Partial, WithScans).IsSameAs(Hash, WithScans).Should().BeTrue();
    }

    [Fact]
    public void RecognisedScans_AreKeptWhereTheyAreNotAskedForAnyMore() =>
        Known(ReadingStatus.Partial, WithScans).IsSameAs(Hash, new ReadingOptions()).Should().BeTrue();

    [Fact]
    public void OtherContent_IsReadAgain()
    {
        Known(ReadingStatus.Complete, new ReadingOptions()).IsSameAs([.. Hash.Reverse()], new ReadingOptions()).Should().BeFalse();
        ReadContent.From(ReadContent.Unknown.ToBytes().Bytes).IsSameAs([], new ReadingOptions()).Should().BeFalse();
    }

    // As the index keeps it.
    private static ReadContent Known(ReadingStatus status, ReadingOptions options)
    {
        Report report = new() { Path = "a.pdf", Format = ReportFormat.Pdf, Status = status };
        var bytes = ReadContent.Of(Hash, report, options).ToBytes();
        return ReadContent.From(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
    }
}
