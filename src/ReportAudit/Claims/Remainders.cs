using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds what was done and what is left of a whole: đã giải quyết A, còn lại B.</summary>
internal static class Remainders
{
    public static IEnumerable<SumClaim> Find(ReportText text) => text.Report.Blocks.SelectMany(block => In(text.Settings(block)));

    private static IEnumerable<SumClaim> In(IReadOnlyList<FigureSetting> figures)
    {
        for (var i = 2; i < figures.Count; i++)
        {
            if (!figures[i].IsActual || !IsRest(figures[i]))
                continue;
            FigureSetting[] before =
            [
                .. figures.Take(i).Where(figure => MayTakePart(figure) && figure.Setting.Sentence.Equals(figures[i].Setting.Sentence) && Units.CanAdd(figure.Figure.Unit, figures[i].Figure.Unit)),
            ];
            if (Best(before, figures[i]) is { } claim)
                yield return claim;
        }
    }

    // "còn lại 14 vụ", "14 vụ còn lại"
    private static bool IsRest(FigureSetting figure)
    {
        var setting = figure.Setting;
        return setting.Has(Cue.Remaining) || (setting.UnitEnd < setting.Sentence.End.Value && setting.Line.CueAt(setting.UnitEnd).Cue == Cue.Remaining);
    }

    // Of a budget too, some is spent and some left.
    private static bool MayTakePart(FigureSetting figure) =>
        figure.IsActual || (figure.IsQuantity && figure.Figure is { Role: FigureRole.Plan, Unit.Dimension: UnitDimension.Money });

    // Any earlier figure may be the whole, and what stands between it and the rest its other parts.
    private static SumClaim? Best(FigureSetting[] before, FigureSetting rest)
    {
        // "19/33 vụ, 14 vụ còn lại": the whole stands under the slash.
        if (before is [.., var upper, var lower] && Ratios.Under(upper, before) == lower)
            return Claim(lower, [upper, rest]);
        for (var whole = before.Length - 2; whole >= 0; whole--)
        {
            for (var first = whole + 1; first < before.Length; first++)
            {
                var claim = Claim(before[whole], [.. before[first..], rest]);
                if (claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding)
                    return claim;
            }
        }

        // With more figures in the sentence, what stands right before the part is its whole.
        return before is [.., var one, var done] && one.Figure.Value > done.Figure.Value && IsNearly(one.Figure.Value, done.Figure.Value + rest.Figure.Value)
            ? Claim(one, [done, rest])
            : null;
    }

    // "đại học 63 đ/c, cao đẳng 17 đ/c, còn lại 5 đ/c" are three parts of a whole that is not told.
    private static bool IsNearly(decimal whole, decimal sum) => Math.Abs(whole - sum) <= whole * 0.15m;

    private static SumClaim Claim(FigureSetting whole, IReadOnlyList<FigureSetting> parts) =>
        new(whole.Figure, [.. parts.Select(part => part.Figure)], PartitionKind.Remainder, new Basis(parts[^1].Setting.TextOf(parts[^1].Setting.Before), Certainty.Certain));
}
