using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds figures that a sentence takes up from one before: "… 1.870 phản ánh. Trong 1.870 phản ánh: …", "2.258 bị cáo nói trên".</summary>
internal static class Resumptions
{
    private const int LongName = 3;

    public static IEnumerable<RestatementClaim> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks.Where(block => block.Table is null))
        {
            foreach (var resumed in text.Settings(block).Where(figure => figure.IsActual && !figure.IsForEach && figure.Figure.Unit.Dimension is UnitDimension.Count or UnitDimension.Thing or UnitDimension.Money))
            {
                var pointsBack = PointsBack(resumed, text.Language);
                if ((pointsBack || (TakesUp(resumed, text.Language) && !IsSome(resumed, text.Settings(block)))) && Told(text, block, resumed, pointsBack) is { } told)
                    yield return new RestatementClaim(told.Figure, resumed.Figure, new Basis(resumed.Setting.TextOf(resumed.Setting.Sentence.Start..resumed.At), Certainty.Likely));
            }
        }
    }

    // "Of these 942 incidents were cleared (83.6%)" tells of some of those before; of these 942, some more would have to be told.
    private static bool IsSome(FigureSetting resumed, IReadOnlyList<FigureSetting> figures) =>
        resumed.Setting.Has(Cue.OfWhich) && !figures.Any(figure => figure.At > resumed.At && figure.IsActual && Shares.SharesSentence(figure, resumed) && Units.CanAdd(figure.Figure.Unit, resumed.Figure.Unit));

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

    // At the head of its sentence, or behind a semicolon.
    private static bool Opens(FigureSetting figure, LanguagePack language) =>
        language.Partitions.Resumptions.Contains(string.Join(' ', figure.Setting.Words(figure.ClauseStart..figure.At)), StringComparer.Ordinal);

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
        FigureSetting[] last = [.. above.Where(figure => figure.Figure.Span.Block == block.Id && IsRightBefore(figure, resumed))];
        var name = NameBehind(resumed, text.Language);
        FigureSetting[] meant = name.Length == 0 ? [.. last.Where(figure => !last.Any(upper => Ratios.Under(upper, text.Settings(block)) == figure))] : [.. last.Where(figure => NameBehind(figure, text.Language).AsSpan().SequenceEqual(name))];
        if (meant.Length == 0 && name.Length > 1)
            meant = [.. last.Where(figure => name.All(figure.Setting.Words(figure.Setting.Before).Concat(figure.Setting.Words(figure.Setting.After)).Contains))];
        // "Trong 43 vụ bị xử phạt hành chính", sections below: the only figure in its unit that bears all of a long name.
        if (meant.Length == 0 && name.Length >= LongName && above.Where(figure => name.All(figure.Setting.Words(figure.Setting.Before).Concat(figure.Setting.Words(figure.Setting.After)).Contains)).ToArray() is [var only])
            return only;
        return meant is [var one] ? one : above.LastOrDefault(figure => DigitSlip.IsSwap(figure.Figure.Value, resumed.Figure.Value));
    }

    private static string[] NameBehind(FigureSetting figure, LanguagePack language) =>
        [.. figure.Setting.Words(figure.Setting.After).Where(word => !language.Fillers.Contains(word) && !language.Partitions.Anaphors.Contains(word, StringComparer.Ordinal))];

    // Two words side by side that both say beside their unit.
    private static bool SharesName(FigureSetting told, FigureSetting resumed, LanguagePack language)
    {
        return Pairs(told).Overlaps(Pairs(resumed));

        HashSet<(string, string)> Pairs(FigureSetting figure) => [.. WordPairs.Of(figure.Setting.Words(figure.Setting.Before).Concat(figure.Setting.Words(figure.Setting.After)), language)];
    }

    // In the clauses before, or in the sentence before, with no figures of another behind its end.
    private static bool IsRightBefore(FigureSetting figure, FigureSetting resumed)
    {
        var line = resumed.Setting.Line;
        var start = resumed.ClauseStart;
        if (start > resumed.Setting.Sentence.Start.Value)
            return figure.At < start && figure.Setting.Sentence.Equals(resumed.Setting.Sentence);
        return !PartitionOpeners.HasFigure(line, figure.Setting.Sentence.End.Value, start);
    }
}
