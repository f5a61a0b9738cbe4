using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds what a change is measured by: the value of an earlier time, before it or behind.</summary>
internal static class PreviousValues
{
    // "So với năm 2021 (2.610 vụ), số vụ tăng 308 vụ (11,8%)", "awards rose from 392 by 26 (6.6%)".
    public static FigureSetting? EarlierBefore(IReadOnlyList<FigureSetting> figures, int change) =>
        change > 0 && figures[change - 1].Figure.Role == FigureRole.PreviousPeriod
            && Shares.InOneClause(figures[change - 1], figures[change]) && figures[change - 1].Figure.Unit == figures[change].Figure.Unit
            && (ToldBy.MovementOf(figures[change].Setting) != Cue.None || figures.Count(figure => figure.Figure.Role == FigureRole.PreviousPeriod && figure.Setting.Sentence.Equals(figures[change].Setting.Sentence)) == 1)
            ? figures[change - 1]
            : null;

    // "tăng 618 học sinh (2%; năm học trước 31.228 học sinh)"
    public static FigureSetting? EarlierBehind(IReadOnlyList<FigureSetting> figures, int at) =>
        at < figures.Count && figures[at].Figure.Role == FigureRole.PreviousPeriod && figures[at].Figure.Unit == figures[at - 2].Figure.Unit
            && figures[at].Setting.Sentence.Equals(figures[at - 2].Setting.Sentence)
            ? figures[at]
            : null;

    // "so với cùng kỳ (1.012 lượt)", "so với năm 2023 là 1.012 lượt".
    public static FigureSetting? Behind(IReadOnlyList<FigureSetting> figures, int change, FigureSetting current)
    {
        var at = change + 1;
        if (at < figures.Count && figures[at].Figure.Unit.Dimension == UnitDimension.Percent && IsSaidOf(figures[change], figures[at]))
            at++;
        if (at >= figures.Count || !figures[at].IsQuantity || !IsOfOneUnit(figures[at], figures[change], current) || !Shares.InOneClause(figures[change], figures[at]))
            return null;
        if (IsBehindNamedBase(figures[change], figures[at]))
            return null;
        // "tăng 10% so với năm 2022, trong đó bưu chính 69 tỷ đồng"
        if (figures[at].Setting.Cues.Any(cue => cue is Cue.OfWhich or Cue.Comprising or Cue.Namely))
            return null;
        var isEarlier = figures[at].Setting.Cues.Any(cue => cue is Cue.Versus or Cue.EarlierPeriod or Cue.From) || (figures[change].Setting.ComparisonBehind != Cue.None && !HasComma(figures[at - 1], figures[at])) || figures[at].Figure.Role == FigureRole.PreviousPeriod;
        return isEarlier && figures[at].Figure.Role != FigureRole.Change ? figures[at] : null;
    }

    // "tăng 2 tiêu chí so với năm 2018, còn 2 tiêu chí chưa đạt": the base is named by its year, and behind the comma something else is told.
    private static bool IsBehindNamedBase(FigureSetting change, FigureSetting next)
    {
        var line = change.Setting.Line;
        var comma = Enumerable.Range(change.Setting.UnitEnd, Math.Max(0, next.At - change.Setting.UnitEnd)).FirstOrDefault(i => line.Tokens[i].Is(','), -1);
        return comma >= 0
            && Enumerable.Range(change.Setting.UnitEnd, comma - change.Setting.UnitEnd).Any(i => line.Tokens[i].Mention?.Period is not null)
            && !Enumerable.Range(comma, next.At - comma).Any(i => line.Tokens[i].Mention?.Period is not null || line.Tokens[i].Is('(') || line.CueAt(i).Cue is Cue.Versus or Cue.EarlierPeriod or Cue.From or Cue.To);
    }

    // "12 fewer than the 134 of a year before"
    private static bool IsOfOneUnit(FigureSetting earlier, FigureSetting change, FigureSetting current) =>
        earlier.Figure.Unit == current.Figure.Unit || (current.Figure.Unit.IsCounted && Units.IsShortFor(current.Figure.Unit, earlier.Figure.Unit)) || (change.Setting.ComparisonBehind != Cue.None && Changes.AreAlike(earlier.Figure, current.Figure));

    // "two days less than in 2023, with 90% seen within 30 days": behind a comma and words something else is told.
    private static bool IsSaidOf(FigureSetting change, FigureSetting share) =>
        share.Figure.Role == FigureRole.Change || Shares.OpensBracket(change, share) || share.Setting.Has(Cue.Equals) || !HasComma(change, share);

    private static bool HasComma(FigureSetting left, FigureSetting right) =>
        Enumerable.Range(left.At + 1, Math.Max(0, right.At - left.At - 1)).Any(i => left.Setting.Line.Tokens[i].Is(','));

    // "1.846 hồ sơ, cùng kỳ năm trước 1.655 hồ sơ, tăng 191 hồ sơ (tăng 11,5%)"
    public static FigureSetting? Before(IReadOnlyList<FigureSetting> figures, int change, FigureSetting current)
    {
        var at = change - 1;
        while (at > 0 && figures[at].Figure.Role == FigureRole.Change && Shares.InOneClause(figures[at], figures[change]))
            at--;
        var hasBase = change + 1 < figures.Count && figures[change + 1].Figure.Unit == current.Figure.Unit && Shares.SharesSentence(figures[change], figures[change + 1]) && Shares.OpensBracket(figures[change], figures[change + 1]);
        return at > 0 && !hasBase && !figures[change].Setting.Has(Cue.Exceeds) && !figures[change].Setting.Has(Cue.FallsShort) && !Shares.IsOfPlan(figures[change]) && (figures[at].Figure.Role == FigureRole.PreviousPeriod || CurrentValues.IsComparedWith(figures, at)) && Changes.AreAlike(figures[at].Figure, current.Figure)
            && current.At < figures[at].At && Shares.InOneClause(current, figures[change])
            ? figures[at]
            : null;
    }
}
