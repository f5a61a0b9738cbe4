using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Snippets;

/// <summary>A report that a query found.</summary>
/// <param name="Stored">What the index keeps of it.</param>
/// <param name="FiguresOf">Which of its figures meet conditions, counted from 0, best first.</param>
internal sealed record FoundReport(StoredReport Stored, Func<FigureNode, IEnumerable<int>> FiguresOf)
{
    /// <summary>The figures that meet conditions, best first.</summary>
    public IEnumerable<IndexedFigure> Figures(FigureNode conditions) => FiguresOf(conditions).Select(figure => Stored.Figures[figure]);
}
