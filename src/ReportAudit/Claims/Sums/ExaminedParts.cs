using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds what was found of things looked at, which cannot be more than they: "kiểm tra 118 quầy, vi phạm 131 quầy"; and counts above the stock that they are set over.</summary>
internal static class ExaminedParts
{
    private const decimal Hundred = 100;

    // A slip seldom doubles a figure.
    private const int MostTimes = 2;

    public static IEnumerable<PartClaim> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks)
        {
            var figures = text.Settings(block);
            for (var i = 0; i + 1 < figures.Count; i++)
            {
                var (whole, part) = (figures[i], figures[i + 1]);
                // "57 members paid nothing (5.1%), 6 of them tenants"
                var share = i + 2 < figures.Count && Shares.IsShare(part) && part.IsInBracketClosedBefore(figures[i + 2]);
                if (share && IsSomeOf(figures, i, i + 2))
                    yield return new PartClaim(whole.Figure, figures[i + 2].Figure, new Basis(figures[i + 2].Setting.TextOf(figures[i + 2].At..(figures[i + 2].At + 1)), Certainty.Certain));
                else if (IsSomeOf(figures, i, i + 1))
                    yield return new PartClaim(whole.Figure, part.Figure, new Basis(part.Setting.TextOf(part.At..(part.At + 1)), Certainty.Certain));
                else if (IsFound(text, whole, part))
                    yield return new PartClaim(whole.Figure, part.Figure, new Basis(part.Setting.TextOf(part.Setting.Before), Certainty.Likely));
                else if (Ratios.IsOverStock(whole, figures) || IsMoreThanAll(figures, i))
                    yield return new PartClaim(part.Figure, whole.Figure, new Basis("/", Certainty.Certain));
            }
        }
    }

    // "1.530 hộ/1.428 hộ đạt gia đình văn hóa (tỷ lệ 94,5%)": what the report calls less than all.
    private static bool IsMoreThanAll(IReadOnlyList<FigureSetting> figures, int upper) =>
        upper + 2 < figures.Count && figures[upper].Figure.Value > figures[upper + 1].Figure.Value && figures[upper].Figure.Value <= figures[upper + 1].Figure.Value * MostTimes && Ratios.Under(figures[upper], figures) == figures[upper + 1]
        && figures[upper] is { IsActual: true, Figure.Unit.IsCounted: true } && figures[upper + 1].IsActual
        && Shares.IsShare(figures[upper + 2]) && figures[upper + 2].Figure.Value <= Hundred && Shares.InOneClause(figures[upper + 1], figures[upper + 2]);

    // "352 reports came in, 337 of which were dealt with"
    private static bool IsSomeOf(IReadOnlyList<FigureSetting> figures, int whole, int some)
    {
        var (total, part) = (figures[whole], figures[some]);
        var line = part.Setting.Line;
        return part.At + 1 < line.Tokens.Count && line.CueAt(part.At + 1).Cue == Cue.OfWhich && PartitionOpeners.IsPartItself(line, part.At + 1)
            && part.IsActual && total is { IsActual: true, IsForEach: false, Figure.Unit.IsCounted: true }
            && Shares.InOneClause(total, part) && !total.IsInBracketClosedBefore(part)
            && !figures.Take(whole).Any(figure => figure.IsActual && figure.Setting.Sentence.Equals(part.Setting.Sentence) && figure.Figure.Value >= part.Figure.Value);
    }

    private static bool IsFound(ReportText text, FigureSetting whole, FigureSetting part)
    {
        var words = text.Language.Partitions;
        return Units.CanAdd(whole.Figure.Unit, part.Figure.Unit)
            && whole.Figure.Unit.IsCounted
            && whole is { IsActual: true, Figure.Role: FigureRole.Actual }
            && part is { IsActual: true, Figure.Role: FigureRole.Actual }
            && whole.Setting.Sentence.Equals(part.Setting.Sentence)
            && Says(whole, whole.Setting.Sentence.Start.Value, words.Examinations)
            && Says(part, whole.Setting.UnitEnd, words.Outcomes);
    }

    private static bool Says(FigureSetting figure, int from, IReadOnlyList<string> phrases)
    {
        var said = $" {string.Join(' ', figure.Setting.Words(from..figure.At))} ";
        return phrases.Any(phrase => said.Contains($" {phrase} ", StringComparison.Ordinal));
    }
}
