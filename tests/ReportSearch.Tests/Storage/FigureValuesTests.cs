using CsCheck;
using FluentAssertions;
using ReportParsing;
using ReportSearch.Storage;
using Xunit;

namespace ReportSearch.Tests.Storage;

public sealed class FigureValuesTests
{
    private static readonly Gen<decimal> Values = Gen.OneOf(
        Gen.Int[-10, 300].Select(value => (decimal)value),
        Gen.Int[(1 << 27) - 3, (1 << 27) + 3].Select(value => (decimal)value),
        Gen.Long.Select(value => value / 1000m));

    [Fact]
    public void Values_ComeBackAsTheySort() => Values.Array[0, 20].Sample(values =>
    {
        List<long> read = [];
        FigureValues.Read(FigureValues.Write([.. values.Select(FigureOf)]), read);
        read.Should().Equal(values.Select(SortableDecimal.Encode));
    });

    private static IndexedFigure FigureOf(decimal value) => new() { Id = "f1", Text = "1", Value = value, Span = new TextSpan(0, 0, 1) };
}
