using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>
/// The wordings of what a figure counts: its own words, its unit, its place, and what the items say that it stands under, as in
/// "Lúa đông xuân: / - diện tích 652 ha".
/// </summary>
internal sealed class FigureWording
{
    private const int MostAbove = 4;
    private const int MostLetters = 120;

    private readonly IReadOnlyList<Block> _blocks;
    private readonly Dictionary<int, string> _firstIndicators = [];

    public FigureWording(Report report)
    {
        _blocks = report.Blocks;
        foreach (var figure in report.Figures)
            _firstIndicators.TryAdd(figure.Span.Block, figure.Indicator.Text);
    }

    public IEnumerable<string> Of(Figure figure)
    {
        yield return figure.Indicator.Text;
        yield return figure.Unit.Name;
        if (figure.Scope is { } scope)
            yield return scope;
        var block = _blocks[figure.Span.Block];
        for (var i = 0; i < MostAbove && block.Parent is { } parent; i++)
        {
            block = _blocks[parent];
            yield return Lead(block);
        }
    }

    // Of "- Tổng số văn bản đi: 385 văn bản, …" the first indicator, of "* Về trồng trọt:" the whole.
    private string Lead(Block block)
    {
        if (_firstIndicators.TryGetValue(block.Id, out var indicator))
            return indicator;
        var text = block.Text.AsSpan();
        var end = text.IndexOfAny(':', ';', '\n');
        var lead = end < 0 ? text : text[..end];
        return lead.Length > MostLetters ? string.Empty : lead.ToString();
    }
}
