using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds the lists of parts in sentences that open with their whole: "Of the 96 households, 61 have children and 35 do not."</summary>
internal static class OpenedWholes
{
    private const int LongestOpening = 3;

    public static IEnumerable<Partition> Find(ReportText text) =>
        text.Report.Blocks.SelectMany(block => text.Settings(block).GroupBy(figure => figure.Setting.Sentence.Start.Value)).Select(sentence => In([.. sentence], text)).OfType<Partition>();

    private static Partition? In(FigureSetting[] sentence, ReportText text)
    {
        var whole = sentence[0];
        if (!IsOpening(whole, text.Language.Partitions) || !whole.IsActual || !whole.Figure.Unit.IsCounted)
            return null;
        var line = whole.Setting.Line;
        var end = RegionEnd(line, whole);
        FigureSetting[] parts = [.. sentence.Skip(1).Where(figure => figure.At < end && figure.IsActual && Units.CanAdd(whole.Figure.Unit, figure.Figure.Unit))];
        if (parts.Length == 0 || (parts.Length == 1 && parts[0].Figure.Value <= whole.Figure.Value))
            return null;
        var kind = parts.Length > 1 && parts[^1].Setting.Has(Cue.Remaining) ? PartitionKind.Remainder : PartitionKind.OfWhich;
        IReadOnlyList<FigureSetting>[] readings = [parts, .. Enumerable.Range(2, Math.Max(0, parts.Length - 2)).Reverse().Select(count => parts[..count])];
        var words = line.Block.Text[line.Tokens[whole.Setting.Sentence.Start.Value].Start..line.Tokens[whole.At].End];
        var region = MatchKey.Of(line.Block.Text[line.Tokens[whole.At].End..line.Tokens[end - 1].End]);
        // Such a sentence tells this and that of the whole: only complements, a rest or a slip of digits show that it was meant to add up.
        return new Partition(kind, words, [whole], readings, region) { HasClauses = true };
    }

    // "Of 38 vacancies" opens as "of the 38 vacancies" does.
    private static bool IsOpening(FigureSetting whole, PartitionWords words)
    {
        var start = whole.Setting.Sentence.Start.Value;
        var first = whole.Setting.Line.Tokens[start].Word;
        return whole.At > start && whole.At - start <= LongestOpening && words.Resumptions.Any(lead => string.Equals(lead.Split(' ')[0], first, StringComparison.Ordinal));
    }

    // What is of a part ("61 families, of whom 12 …") and what stands behind a semicolon is another matter.
    private static int RegionEnd(TokenLine line, FigureSetting whole)
    {
        for (var i = whole.Setting.UnitEnd; i < whole.Setting.Sentence.End.Value; i++)
        {
            if (line.Tokens[i].Kind == TokenKind.ClauseEnd || line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising or Cue.Besides)
                return i;
        }

        return whole.Setting.Sentence.End.Value;
    }
}
