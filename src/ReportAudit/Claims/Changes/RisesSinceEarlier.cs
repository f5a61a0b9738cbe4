using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds rises and falls in percent whose two values stand before them, the earlier one told by its time: "Cuối kỳ có 42.615 thuê bao. Đầu năm 40.180 thuê bao, … Số thuê bao tăng 6,26 % so với đầu năm",
/// "In 2022 there were 7,330 visits, so the rise is 10.0%". What stands so far apart is one change only where one slip of the keyboard makes it hold and no other pair does.
/// </summary>
/// <param name="text">The report.</param>
internal sealed class RisesSinceEarlier(ReportText text)
{
    private const int LeastDigits = 20;
    private const int LeastValue = 100;
    private const decimal Hundred = 100;
    private const int MostTimes = 2;
    private const int LeastTellingLetters = 4;
    private const decimal MostOffPoints = 15;

    /// <param name="known">The changes that were read already.</param>
    public IEnumerable<Claim> Find(IReadOnlySet<Figure> known)
    {
        foreach (var figures in text.Report.Blocks.Where(block => block.Table is null).Select(text.Settings))
        {
            for (var at = 1; at < figures.Count; at++)
            {
                if (!known.Contains(figures[at].Figure) && IsRise(figures[at].Figure) && ((Claim?)Again(figures, at) ?? Of(figures, at)) is { } claim)
                    yield return claim;
            }
        }
    }

    private static bool IsRise(Figure figure) =>
        figure is { Role: FigureRole.Change, Unit.Name: "%", Mention.Form: NumberForm.Digits, Quantity.Qualifier: Qualifier.Exact } && Math.Abs(figure.Value) >= LeastDigits * figure.Quantity.Ulp && Math.Abs(figure.Value) < Hundred;

    // "so với 29.480 kg của năm 2022; mức tăng 4.430 kg là 15,0 %": nothing but small words between the rise and its percentage.
    private DoubleChangeClaim? Again(IReadOnlyList<FigureSetting> figures, int at)
    {
        var (percent, rise) = (figures[at], figures[at - 1]);
        var isSaid = rise is { IsQuantity: true, Figure.Role: FigureRole.Change } && rise.Figure.Unit.Dimension != UnitDimension.Percent && Shares.SharesSentence(rise, percent)
            && Enumerable.Range(rise.Setting.UnitEnd, Math.Max(0, percent.At - rise.Setting.UnitEnd)).All(i => percent.Setting.Line.Tokens[i] is { Kind: TokenKind.Word } token && text.Language.Fillers.Contains(token.Word));
        FigureSetting[] earlier = [.. figures.Take(at - 1).Where(figure => figure.IsQuantity && figure.Figure.Unit == rise.Figure.Unit && figure.Figure.Role != FigureRole.Change && IsOfBefore(figure) && Shares.SharesSentence(figure, percent))];
        return isSaid && earlier is [var only]
            ? new DoubleChangeClaim(only.Figure, BaseIsPrevious: true, rise.Figure, percent.Figure, Changes.DirectionOf(rise) ?? true, BasisOf(percent))
            : null;
    }

    private ChangeClaim? Of(IReadOnlyList<FigureSetting> figures, int at)
    {
        var percent = figures[at];
        if (Changes.DirectionOf(percent) is not { } isRise || IsOfPlan(percent) || HasBaseBehind(figures, at))
            return null;
        FigureSetting[] before = [.. figures.Take(at).Where(MayBeValue)];
        ChangeClaim[] claims =
        [
            .. from earlier in before.Where(IsOfBefore)
               from now in before
               where now != earlier && !IsOfBefore(now) && now.IsActual && IsTopic(now, before) && Changes.AreAlike(earlier.Figure, now.Figure) && IsNear(now.Figure, earlier.Figure) && IsNamedBy(percent, now, earlier)
               select new ChangeClaim(now.Figure, earlier.Figure, percent.Figure, isRise, BasisOf(percent)),
        ];
        // Right already, or told by another percentage.
        if (Array.Exists(claims, claim => figures.Any(other => IsRise(other.Figure) && (claim with { Change = other.Figure }).Verdict != Verdict.Contradicted)))
            return null;
        ChangeClaim[] slipped = [.. claims.Where(IsOneSlip)];
        return slipped is [var only] ? only : null;
    }

    // "tăng 12 % so với cùng kỳ (1.204 lượt)": its own sentence tells what it is measured by.
    private static bool HasBaseBehind(IReadOnlyList<FigureSetting> figures, int at) =>
        at + 1 < figures.Count && Shares.InOneClause(figures[at], figures[at + 1]) && (figures[at + 1].Figure.Role == FigureRole.PreviousPeriod || figures[at + 1].Setting.Has(Cue.Versus) || figures[at + 1].Setting.Has(Cue.From));

    private static bool IsOfPlan(FigureSetting percent) =>
        percent.Setting.Has(Cue.Plan) || percent.Setting.Has(Cue.Exceeds)
        || Enumerable.Range(percent.At + 1, percent.Setting.Sentence.End.Value - percent.At - 1).TakeWhile(i => percent.Setting.Line.Tokens[i].Kind == TokenKind.Word).Any(i => percent.Setting.Line.CueAt(i).Cue == Cue.Plan);

    private static bool MayBeValue(FigureSetting figure) =>
        figure is { IsQuantity: true, IsBound: false, IsForEach: false, Figure: { Role: FigureRole.Actual or FigureRole.Cumulative or FigureRole.PreviousPeriod, Quantity.Qualifier: Qualifier.Exact, Value: >= LeastValue } }
        && figure.Figure.Unit.Dimension is not (UnitDimension.Percent or UnitDimension.Ratio);

    // "the ferry carried 5,460 lorries and the bridge 9,100 lorries": of several in one sentence, the first is what it is about where it is all of them.
    private static bool IsTopic(FigureSetting now, FigureSetting[] figures) =>
        Array.TrueForAll(figures, figure => figure == now || figure.Figure.Unit != now.Figure.Unit || !Shares.SharesSentence(figure, now) || (figure.At > now.At && figure.Figure.Value < now.Figure.Value));

    // By its role, by a year that ended before, or as what there was at the start.
    private bool IsOfBefore(FigureSetting figure) =>
        figure.Figure.Role == FigureRole.PreviousPeriod
        || EarlierValues.IsOfEarlierTime(figure.Setting, figure.ClauseStart..EndOfTime(figure), text.Report)
        || (text.Language.Partitions.Stocks is { } stocks && StockAccounts.IsSaid(figure, stocks.Openings));

    // "the 29,480 kg of 2022"
    private static int EndOfTime(FigureSetting figure) => Math.Min(figure.Setting.UnitEnd + 2, figure.Setting.Sentence.End.Value);

    private static bool IsNear(Figure now, Figure earlier) => now.Value <= earlier.Value * MostTimes && earlier.Value <= now.Value * MostTimes;

    // "Số thuê bao tăng 6,26 %": a rise that names what rose names one of the two.
    private bool IsNamedBy(FigureSetting percent, FigureSetting now, FigureSetting earlier)
    {
        var line = percent.Setting.Line;
        var start = percent.ClauseStart;
        string[] named = [.. Enumerable.Range(start, percent.At - start).Where(i => i > now.Setting.UnitEnd && i > earlier.Setting.UnitEnd && line.Tokens[i].Kind == TokenKind.Word && line.CueAt(i).Cue == Cue.None).Select(i => line.Tokens[i].Word).Where(IsTelling)];
        if (named.Length == 0)
            return true;
        string[] said = [.. now.Setting.Words(Of(now)).Concat(earlier.Setting.Words(Of(earlier)))];
        return named.Count(word => Array.Exists(said, other => text.Language.AreForms(other, word))) * 2 > named.Length;

        // "the mean rent rose from 702 to 746 crowns, or by 6.3%; consumer prices were 3.1% higher": its own words say nothing of the two.
        Range Of(FigureSetting value) => value.Setting.Sentence.Start..(Shares.SharesSentence(value, percent) ? Math.Max(start, value.Setting.UnitEnd) : value.Setting.Sentence.End.Value);
    }

    private bool IsTelling(string word) =>
        (word.Length >= LeastTellingLetters || text.Language.WritesSyllablesApart) && !text.Language.Fillers.Contains(word) && !text.Language.Joining.Articles.Contains(word) && !text.Language.Joining.Pronouns.Contains(word) && !text.Language.Tables.CountLeads.Contains(word, StringComparer.Ordinal);

    // Far from what it should be, it is told of something else.
    private static bool IsOneSlip(ChangeClaim claim) =>
        claim.Computed is { } computed && Math.Abs(computed - Math.Abs(claim.Change.Value)) <= MostOffPoints
        && claim.Evidence.Any(item => claim.Allowed(item.Figure) is { } allowed && DigitSlip.Mistyped(item.Figure).Concat(DigitSlip.Swapped(item.Figure)).Any(meant => (item.Figure.Quantity with { Value = Math.Abs(meant) }).Interval.Meets(allowed)));

    private static Basis BasisOf(FigureSetting percent) =>
        new(percent.Setting.TextOf(percent.Setting.Before) is { Length: > 0 } words ? words : percent.Figure.Mention.Text, Certainty.Certain);
}
