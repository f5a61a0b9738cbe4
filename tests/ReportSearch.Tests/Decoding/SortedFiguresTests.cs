using CsCheck;
using FluentAssertions;
using ReportSearch.Decoding;
using Xunit;

namespace ReportSearch.Tests.Decoding;

public sealed class SortedFiguresTests
{
    private static readonly Gen<int[]> Sets = Gen.Int[0, 200].Array[0, 60].Select(numbers => numbers.Distinct().Order().ToArray());

    [Fact]
    public void UnionAndIntersection_AreThoseOfSets() => Gen.Select(Sets, Sets).Sample((left, right) =>
    {
        SortedFigures.Union(left, right).Should().Equal(left.Union(right).Order());
        SortedFigures.Intersection(left, right).Should().Equal(left.Intersect(right).Order());
    });

    [Fact]
    public void From_IsTheFirstThatIsNotLess() => Gen.Select(Sets, Gen.Int[0, 220]).Sample((numbers, wanted) =>
        SortedFigures.From(numbers, 0, wanted).Should().Be(numbers.Count(number => number < wanted)));
}
