using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds figures that a sentence takes up from one before: "… 1.870 phản ánh. Trong 1.870 phản ánh: …", "2.258 bị cáo nói trên".</summary>
internal static class Resumptions
{
    public static IEnumerable<RestatementClaim> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks.Where(block => block.Table is null))
        {
            foreach (var resumed in text.Settings(block).Where(figure => figure.IsActual && !figure.IsForEach && figure.Figure.Unit.Dimension is UnitDimension.Count or UnitDimension.Money))
            {
                var words = WordsBefore(resumed);
                var pointsBack = PointsBack(resumed, text.Language);
                var opens = Array.Exists(words, word => text.Language.Partitions.Resumptions.Contains(word, StringComparer.Ordinal));
                if ((pointsBack || opens) && Told(text, block, resumed, pointsBack, words[^1]) is { } told)
                    yield return new RestatementClaim(told.Figure, resumed.Figure, new Basis(resumed.Setting.TextOf(resumed.Setting.Sentence.Start..resumed.At), Certainty.Likely));
            }
        }
    }

    // The words right before the number, the longest run last: of the whole sentence where nothing else stands before it.
    private static string[] WordsBefore(FigureSetting figure)
    {
        var line = figure.Setting.Line;
        List<string> runs = [string.Empty];
        for (var start = figure.At - 1; start >= figure.Setting.Sentence.Start.Value && line.Tokens[start].Kind == TokenKind.Word; start--)
            runs.Add(string.Join(' ', figure.Setting.Words(start..figure.At)));
        return [.. runs];
    }

    // "2.258 bị cáo bị đưa ra xét xử nói trên"
    private static bool PointsBack(FigureSetting figure, LanguagePack language)
    {
        var line = figure.Setting.Line;
        var end = figure.Setting.UnitEnd;
        while (end < figure.Setting.Sentence.End.Value && line.Tokens[end].Kind != TokenKind.ClauseEnd && !SettingReading.IsFigure(line.Tokens[end]))
            end++;
        var said = $" {string.Join(' ', figure.Setting.Words(figure.Setting.UnitEnd..end))} ";
        return language.Partitions.Anaphors.Any(anaphor => anaphor.Contains(' ', StringComparison.Ordinal) && said.Contains($" {anaphor} ", StringComparison.Ordinal));
    }

    // What the sentence before counts in that unit: the figure of that name, or the only one; else one further above with two digits in the other order.
    // Nothing where the figure itself is told anywhere above.
    private static FigureSetting? Told(ReportText text, Block block, FigureSetting resumed, bool pointsBack, string words)
    {
        FigureSetting[] above =
        [
            .. text.All.TakeWhile(figure => figure.Figure.Id != resumed.Figure.Id).Where(figure => figure.IsActual && figure.Figure.Unit == resumed.Figure.Unit),
        ];
        if (above.LastOrDefault(figure => figure.Figure.Value == resumed.Figure.Value) is { } equal)
            return equal;
        if (pointsBack && above.LastOrDefault(figure => DigitSlip.IsSwappedPair(figure.Figure.Value, resumed.Figure.Value)) is { } swapped)
            return swapped;
        if (above.LastOrDefault(figure => DigitSlip.IsMistyped(figure.Figure.Value, resumed.Figure.Value) && SharesName(figure, resumed, text.Language)) is { } mistyped)
            return mistyped;
        // In the middle of a sentence it may be told for the first time.
        if (!text.Language.Partitions.Resumptions.Contains(words, StringComparer.Ordinal))
            return null;
        FigureSetting[] last = [.. above.Where(figure => figure.Figure.Span.Block == block.Id && IsSentenceBefore(figure, resumed))];
        var name = NameBehind(resumed);
        FigureSetting[] meant = name.Length == 0 ? last : [.. last.Where(figure => NameBehind(figure).AsSpan().SequenceEqual(name))];
        return meant is [var one] ? one : above.LastOrDefault(figure => DigitSlip.IsSwap(figure.Figure.Value, resumed.Figure.Value));

        string[] NameBehind(FigureSetting figure) => [.. figure.Setting.Words(figure.Setting.After).Where(word => !text.Language.Fillers.Contains(word))];
    }

    // Two words side by side that both say beside their unit.
    private static bool SharesName(FigureSetting told, FigureSetting resumed, LanguagePack language)
    {
        return Pairs(told).Overlaps(Pairs(resumed));

        HashSet<(string, string)> Pairs(FigureSetting figure)
        {
            string[] words = [.. figure.Setting.Words(figure.Setting.Before).Concat(figure.Setting.Words(figure.Setting.After)).Where(word => !language.Fillers.Contains(word))];
            return [.. words.Zip(words.Skip(1))];
        }
    }

    // Behind its end stand no figures of another sentence.
    private static bool IsSentenceBefore(FigureSetting figure, FigureSetting resumed)
    {
        var line = resumed.Setting.Line;
        for (var i = figure.Setting.Sentence.End.Value; i < resumed.Setting.Sentence.Start.Value; i++)
        {
            if (SettingReading.IsFigure(line.Tokens[i]))
                return false;
        }

        return true;
    }
}
