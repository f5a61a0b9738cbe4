using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>A report's running text as tokens, each figure with the words around it.</summary>
internal sealed class ReportText
{
    private readonly TokenLine[] lines;
    private readonly IReadOnlyList<FigureSetting>[] settings;
    private readonly ILookup<int, Block> children;
    private readonly Section?[] sections;

    public ReportText(Report report)
    {
        Report = report;
        Language = LanguagePack.For(report.Language, report.Blocks);
        children = report.Blocks.Where(block => block.Parent is not null).ToLookup(block => block.Parent!.Value);
        var figures = report.Figures.ToDictionary(figure => figure.Span);
        var mentions = report.Mentions.ToLookup(mention => mention.Span.Block);
        lines = [.. report.Blocks.Select(block => TokenLine.Of(block, [.. mentions[block.Id]], Language))];
        sections = new Section?[report.Blocks.Count];
        Assign(report.Sections);
        settings = [.. lines.Select(line => line.Block.Table is null ? SettingsOf(line, figures) : [])];
    }

    public Report Report { get; }

    public LanguagePack Language { get; }

    /// <summary>Every figure of the running text in order.</summary>
    public IEnumerable<FigureSetting> All => settings.SelectMany(ofBlock => ofBlock);

    public TokenLine Line(Block block) => lines[block.Id];

    /// <summary>The figures of a block's running text in order; none for tables.</summary>
    public IReadOnlyList<FigureSetting> Settings(Block block) => settings[block.Id];

    /// <summary>The figures of the running text that stand in one block with a figure, itself too; none for tables.</summary>
    public IReadOnlyList<FigureSetting> InBlockOf(Figure figure) => settings[figure.Span.Block];

    /// <summary>A figure with the words around it; null for what stands in a table.</summary>
    public FigureSetting? SettingOf(Figure figure) => InBlockOf(figure).FirstOrDefault(setting => setting.Figure == figure);

    /// <summary>The quantities above 0 that stand in one sentence with a figure, itself too; none for tables.</summary>
    public IEnumerable<Figure> InSentenceOf(Figure figure) =>
        SettingOf(figure) is { } told
            ? InBlockOf(figure).Where(other => other.IsQuantity && other.Figure.Value > 0 && other.Figure.Unit.Dimension != UnitDimension.Percent && Shares.SharesSentence(other, told)).Select(other => other.Figure)
            : [];

    /// <summary>The innermost section that a block is in; null before the first heading.</summary>
    public Section? SectionOf(int block) => sections[block];

    /// <summary>The block of the innermost heading above a figure; −1 before the first heading.</summary>
    public int HeadingOf(FigureSetting figure) => SectionOf(figure.Figure.Span.Block)?.Heading.Id ?? -1;

    /// <summary>The list items under a block.</summary>
    public IEnumerable<Block> Children(Block block) => children[block.Id];

    private static IReadOnlyList<FigureSetting> SettingsOf(TokenLine line, Dictionary<TextSpan, Figure> figures) =>
    [
        .. SettingReading.Read(line)
            .Where(setting => figures.ContainsKey(setting.Mention.Span))
            .Select(setting => new FigureSetting(figures[setting.Mention.Span], setting)),
    ];

    private void Assign(IReadOnlyList<Section> ofLevel)
    {
        foreach (var section in ofLevel)
        {
            Array.Fill(sections, section, section.FirstBlock, section.EndBlock - section.FirstBlock);
            Assign(section.Sections);
        }
    }
}
