using ReportParsing.Documents;
using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Makes figures of the quantities and percentages among the mentions.</summary>
internal static class FigureExtraction
{
    public static IReadOnlyList<Figure> Extract(Outline outline, IReadOnlyList<Mention> mentions, ReportHeader header, LanguagePack language)
    {
        List<Figure> figures = [];
        Dictionary<int, Figure> leaders = [];
        var surroundings = new Surroundings(outline, mentions, header, language);
        foreach (var (block, ofBlock) in ByBlock(outline.Blocks, mentions))
        {
            if (block.Table is not null)
            {
                figures.AddRange(TableFigures.Extract(block, ofBlock, surroundings, figures.Count + 1));
                continue;
            }

            (Range Sentence, Figure Figure)? last = null;
            foreach (var setting in SettingReading.Read(TokenLine.Of(block, ofBlock, language)))
            {
                var above = block.Parent is { } parent ? leaders.GetValueOrDefault(parent) : null;
                var before = last is { } read && read.Sentence.Equals(setting.Sentence) ? read.Figure : null;
                var figure = Make(figures.Count + 1, setting, above, before, surroundings);
                last = (setting.Sentence, figure);
                leaders.TryAdd(block.Id, figure);
                figures.Add(figure);
            }
        }

        return figures;
    }

    private static Figure Make(int number, Setting setting, Figure? above, Figure? before, Surroundings surroundings) => new()
    {
        Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"f{number}"),
        Mention = setting.Mention,
        Quantity = setting.Mention.Quantity!,
        Indicator = IndicatorReading.Read(setting, above?.Indicator, before?.Indicator, surroundings.Language),
        Role = RoleReading.Read(setting, surroundings),
        Period = surroundings.PeriodOf(setting),
        Scope = ScopeReading.Read(setting, surroundings.Language),
    };

    private static IEnumerable<(Block Block, IReadOnlyList<Mention> Mentions)> ByBlock(IReadOnlyList<Block> blocks, IReadOnlyList<Mention> mentions)
    {
        var ofBlock = mentions.ToLookup(mention => mention.Span.Block);
        foreach (var block in blocks)
        {
            if (ofBlock.Contains(block.Id))
                yield return (block, [.. ofBlock[block.Id]]);
        }
    }
}
