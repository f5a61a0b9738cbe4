using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds figures that a sentence takes up from the one before: "… 1.870 phản ánh. Trong 1.870 phản ánh: …".</summary>
internal static class Resumptions
{
    public static IEnumerable<RestatementClaim> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks.Where(block => block.Table is null))
        {
            foreach (var resumed in text.Settings(block).Where(figure => figure.IsActual && figure.Figure.Unit.IsCounted && Opens(figure, text.Language)))
            {
                if (Told(text, block, resumed) is { } told)
                    yield return new RestatementClaim(told.Figure, resumed.Figure, new Basis(resumed.Setting.TextOf(resumed.Setting.Sentence.Start..resumed.At), Certainty.Likely));
            }
        }
    }

    private static bool Opens(FigureSetting figure, LanguagePack language)
    {
        var setting = figure.Setting;
        var start = setting.Sentence.Start.Value;
        if (setting.At == start || !Enumerable.Range(start, setting.At - start).All(i => setting.Line.Tokens[i].Kind == TokenKind.Word))
            return false;
        return language.Partitions.Resumptions.Contains(string.Join(' ', setting.Words(start..setting.At)), StringComparer.Ordinal);
    }

    // What the sentence before counts in that unit: the figure of that name, or the only one; else one further above with two digits in the other order.
    // Nothing where the figure itself is told anywhere above.
    private static FigureSetting? Told(ReportText text, Block block, FigureSetting resumed)
    {
        FigureSetting[] above =
        [
            .. text.All.TakeWhile(figure => figure.Figure.Id != resumed.Figure.Id).Where(figure => figure.IsActual && figure.Figure.Unit == resumed.Figure.Unit),
        ];
        if (above.LastOrDefault(figure => figure.Figure.Value == resumed.Figure.Value) is { } equal)
            return equal;
        FigureSetting[] last = [.. above.Where(figure => figure.Figure.Span.Block == block.Id && IsSentenceBefore(figure, resumed))];
        var name = NameBehind(resumed);
        FigureSetting[] meant = name.Length == 0 ? last : [.. last.Where(figure => NameBehind(figure).AsSpan().SequenceEqual(name))];
        return meant is [var one] ? one : above.LastOrDefault(figure => DigitSlip.IsSwap(figure.Figure.Value, resumed.Figure.Value));

        string[] NameBehind(FigureSetting figure) => [.. figure.Setting.Words(figure.Setting.After).Where(word => !text.Language.Fillers.Contains(word))];
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
