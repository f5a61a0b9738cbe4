namespace ReportParsing.Documents;

/// <summary>Tells of the figures of scanned pages how surely they were recognised.</summary>
internal static class RecognisedFigures
{
    public static IReadOnlyList<Figure> Mark(IReadOnlyList<Figure> figures, IReadOnlyList<Block> blocks, IReadOnlyList<Page> pages) =>
        pages.Any(page => page.Status == PageStatus.Recognised)
            ? [.. figures.Select(figure => figure with { Confidence = blocks[figure.Span.Block].ConfidenceOf(figure.Span.Start, figure.Span.Length) })]
            : figures;
}
