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
            foreach (var resumed in text.Settings(block).Where(figure => figure.IsActual && !figure.IsForEach && figure.Figure.Unit.Dimension is UnitDimension.Count or UnitDimension.Thing or UnitDimension.Money))
            {
                var pointsBack = PointsBack(resumed, text.Language);
                if ((pointsBack || TakesUp(resumed, text.Language)) && Told(text, block, resumed, pointsBack) is { } told)
                    yield return new RestatementClaim(told.Figure, resumed.Figure, new Basis(resumed.Setting.TextOf(resumed.Setting.Sentence.Start..resumed.At), Certainty.Likely));
            }
        }
    }

    // "trong 9.320 triệu đồng", anywhere in the sentence.
    private static bool TakesUp(FigureSetting figure, LanguagePack language)
    {
        var line = figure.Setting.Line;
        for (var start = figure.At - 1; start >= figure.Setting.Sentence.Start.Value && line.Tokens[start].Kind == TokenKind.Word; start--)
        {
            if (language.Partitions.Resumptions.Contains(string.Join(' ', figure.Setting.Words(start..figure.At)), StringComparer.Ordinal))
                return true;
        }

        return false;
    }

    private static bool Opens(FigureSetting figure, LanguagePack language) =>
        figure.Setting.Line.Tokens.Skip(figure.Setting.Sentence.Start.Value).Take(figure.At - figure.Setting.Sentence.Start.Value).All(token => token.Kind == TokenKind.Word)
        && language.Partitions.Resumptions.Contains(string.Join(' ', figure.Setting.Words(figure.Setting.Sentence.Start..figure.At)), StringComparer.Ordinal);

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
    private static FigureSetting? Told(ReportText text, Block block, FigureSetting resumed, bool pointsBack)
    {
        FigureSetting[] above =
        [
            .. text.All.TakeWhile(figure => figure.Figure.Id != resumed.Figure.Id).Where(figure => figure.IsActual && figure.Figure.Unit == resumed.Figure.Unit),
        ];
        if (above.LastOrDefault(figure => figure.Figure.Value == resumed.Figure.Value) is { } equal)
            return equal;
        if (pointsBack && above.LastOrDefault(figure => DigitSlip.IsSwappedPair(figure.Figure.Value, resumed.Figure.Value)) is { } swapped)
            return swapped;
        if (pointsBack && above.LastOrDefault(figure => SharesName(figure, resumed, text.Language)) is { } named)
            return named;
        if (above.LastOrDefault(figure => DigitSlip.IsMistyped(figure.Figure, resumed.Figure) && SharesName(figure, resumed, text.Language)) is { } mistyped)
            return mistyped;
        // In the middle of a sentence it may be told for the first time.
        if (!Opens(resumed, text.Language))
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

        HashSet<(string, string)> Pairs(FigureSetting figure) => [.. WordPairs.Of(figure.Setting.Words(figure.Setting.Before).Concat(figure.Setting.Words(figure.Setting.After)), language)];
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
