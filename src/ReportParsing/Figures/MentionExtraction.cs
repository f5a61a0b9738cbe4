using ReportParsing.Figures.Numbers;
using ReportParsing.Figures.Recognisers;
using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Finds every number of a report's text. Each run of digits is in exactly one mention.</summary>
internal static class MentionExtraction
{
    private static readonly IMentionRecogniser[] BeforeDates =
    [
        new ChunkRecogniser(), new IdiomRecogniser(), new PageReferenceRecogniser(), new DocumentNumberRecogniser(),
    ];

    private static readonly IMentionRecogniser[] AfterDates =
    [
        new PhoneRecogniser(), new NamingRecogniser(), new InlineLabelRecogniser(), new DimensionRecogniser(),
        new GluedCodeRecogniser(), new PlaceholderRecogniser(), new QuantityRecogniser(), new NumberWordsRecogniser(), new LeftoverRecogniser(),
    ];

    public static IReadOnlyList<Mention> Extract(IReadOnlyList<Block> blocks, LanguagePack language)
    {
        var lines = blocks.Select(LinesOf).ToList();
        var lexicon = MoneyLetters.Shown(lines.SelectMany(l => l), language.Mentions);
        var style = NumberStyleReading.Of(lines.SelectMany(l => l), lexicon.Style);
        IMentionRecogniser[] recognisers = [.. BeforeDates, .. lexicon.Recognisers, .. AfterDates];
        IMentionRecogniser[] ofRecipients = [.. BeforeDates, .. lexicon.Recognisers, new PhoneRecogniser(), new NamingRecogniser(), new LeftoverRecogniser()];
        var recipients = RecipientLines.Of(blocks);

        List<Mention> found = [];
        for (var i = 0; i < blocks.Count; i++)
        {
            var first = found.Count;
            if (blocks[i].Table is { } table)
                ReadTable(blocks[i], table, lines[i]);
            else
                Read(new MentionScan(blocks[i], lines[i][0], lexicon, style, found), recipients.Contains(blocks[i].Id) ? ofRecipients : recognisers);
            found.Sort(first, found.Count - first, ByPlace.Instance);
            if (blocks[i].Table is null)
                CountListed(blocks[i].Text, found, first);
        }

        return lexicon.RepeatsUnits ? RepeatedUnits.Read(found, lexicon.Money) : found;

        void ReadTable(Block block, Table table, List<PieceLine> cells)
        {
            var labels = TableLabels.Of(table, cells, lexicon);
            for (var c = 0; c < cells.Count; c++)
            {
                var scan = new MentionScan(block, cells[c], lexicon, style, found);
                if (!labels.Read(scan, c))
                    Read(scan, RecipientLines.IsFirst(block.Text.Substring(table.Cells[c].Start, table.Cells[c].Length)) ? ofRecipients : recognisers);
            }
        }
    }

    private static void CountListed(string text, List<Mention> found, int first)
    {
        var ofBlock = found.GetRange(first, found.Count - first);
        found.RemoveRange(first, ofBlock.Count);
        found.AddRange(EnumerationReading.Read(text, ofBlock));
    }

    private static List<PieceLine> LinesOf(Block block)
    {
        if (block.Table is not { } table)
            return [PieceLine.Of(block.Text)];
        return [.. table.Cells.Select(cell => PieceLine.Of(block.Text, cell.Start, cell.Length))];
    }

    private static void Read(MentionScan scan, IMentionRecogniser[] recognisers)
    {
        var index = LabelReading.Read(scan);
        while (index < scan.Line.Count)
            index += ReadOne(scan, index, recognisers);
    }

    private static int ReadOne(MentionScan scan, int index, IMentionRecogniser[] recognisers)
    {
        foreach (var recogniser in recognisers)
        {
            var tokens = recogniser.Read(scan, index);
            if (tokens > 0)
                return tokens;
        }

        return 1;
    }

    private sealed class ByPlace : IComparer<Mention>
    {
        public static ByPlace Instance { get; } = new();

        public int Compare(Mention? x, Mention? y) => x!.Span.Start.CompareTo(y!.Span.Start);
    }
}
