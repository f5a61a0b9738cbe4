using ReportParsing;
using Xunit;

namespace ReportSearch.Tests;

/// <summary>An index of short reports that tests write by hand: each block of a text stands on a line of its own.</summary>
internal sealed class IndexOfTexts : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IndexOfTexts() => Index = ReportIndex.Open(_folder.Path);

    public ReportIndex Index { get; }

    public IndexOfTexts Add(string path, string text, ReportHeader? header = null, string language = "vi", params IReadOnlyList<Figure> figures)
    {
        Index.Add(ReportOf(path, text, header, language, figures));
        return this;
    }

    public SearchResult Search(string query, SearchOptions? options = null) =>
        Index.Search(query, options, TestContext.Current.CancellationToken);

    public string[] Paths(string query, SearchOptions? options = null) =>
        [.. Search(query, options).Hits.Select(hit => hit.Path)];

    public static Report ReportOf(string path, string text, ReportHeader? header = null, string language = "vi", params IReadOnlyList<Figure> figures) => new()
    {
        Path = path,
        Format = ReportFormat.Text,
        Language = language,
        Header = header ?? new ReportHeader(),
        Blocks = [.. text.Split('\n').Select((block, id) => new Block { Id = id, Kind = KindOf(block), Text = block.TrimStart('#') })],
        Figures = figures,
    };

    public static Figure FigureOf(string id, int block, decimal value, string unit, string indicator, FigureRole role = FigureRole.Actual)
    {
        Quantity quantity = new(value, 1, new Unit(unit, UnitDimension.Count));
        return new Figure
        {
            Id = id,
            Mention = new Mention { Span = new TextSpan(block, 0, 1), Text = "0", Kind = MentionKind.Quantity, Quantity = quantity },
            Quantity = quantity,
            Indicator = new Indicator(indicator, []),
            Role = role,
        };
    }

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }

    private static BlockKind KindOf(string block) => block.StartsWith('#') ? BlockKind.Heading : BlockKind.Paragraph;
}
