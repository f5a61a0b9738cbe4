using FluentAssertions;
using ReportSearch.Decoding;
using Xunit;

namespace ReportSearch.Tests.Decoding;

public sealed class PackedPositionsTests
{
    private static readonly Dictionary<int, int[]> Positions = new() { [1] = [0, 3, 127], [4] = [128, 256, 40_000], [5] = [7] };

    [Theory]
    [InlineData(6)]
    [InlineData(600)]
    public void Positions_ComeBackAsTheyWere(int reports)
    {
        var frequencies = new byte[reports];
        foreach (var (document, positions) in Positions)
            frequencies[document] = (byte)positions.Length;

        var read = PackedPositions.Of(Postings.Of(frequencies), new Stored()).Read();

        for (var document = 0; document < 6; document++)
            read.In(document).ToArray().Should().Equal(Positions.GetValueOrDefault(document, []));
    }

    private sealed class Stored : ITermPositions
    {
        public ReadOnlySpan<int> In(int document) => Positions[document];
    }
}
