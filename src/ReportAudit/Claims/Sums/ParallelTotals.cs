using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds totals told in two units at once, with parts told the same way: "24 vụ, 37 đối tượng; khởi tố 22 vụ, 34 bị can; xử lý hành chính 2 vụ, 6 đối tượng".
/// That the parts of the one make it says that those of the other were meant to.
/// </summary>
internal static class ParallelTotals
{
    private const int MostParts = 6;
    private const int LeastParts = 2;

    // Words between the two figures of a pair (118 vụ với 176 đối tượng).
    private const int MostBetween = 2;

    // Parts further off than this are of another total.
    private const int LeastNear = 3;

    public static IEnumerable<SumClaim> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks)
        {
            var pairs = Pairs(text.Settings(block)).ToArray();
            for (var total = 0; total + LeastParts < pairs.Length; total++)
            {
                if (PartsOf(pairs, total, text.Language) is { } claim)
                    yield return claim;
            }
        }
    }

    // Two counts right behind one another; of "6/7 vụ, 11 đối tượng" what stands over the slash.
    private static IEnumerable<(FigureSetting Left, FigureSetting Right)> Pairs(IReadOnlyList<FigureSetting> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var (left, right) = (figures[i - 1], figures[i]);
            if (!IsCount(left) || !IsCount(right) || left.Figure.Unit == right.Figure.Unit || !Shares.InOneClause(left, right) || !IsRightBehind(left, right))
                continue;
            yield return (i > 1 && Ratios.Under(figures[i - 2], figures) == left ? figures[i - 2] : left, right);
        }
    }

    private static bool IsCount(FigureSetting figure) =>
        figure is { IsActual: true, IsForEach: false, IsBound: false, Figure.Unit: { IsCounted: true, Dimension: not UnitDimension.None } };

    private static bool IsRightBehind(FigureSetting left, FigureSetting right)
    {
        var words = 0;
        for (var i = left.Setting.UnitEnd; i < right.At; i++)
        {
            if (left.Setting.Line.CueAt(i).Cue != Cue.None)
                return false;
            words += left.Setting.Line.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
        }

        return words <= MostBetween;
    }

    private static SumClaim? PartsOf((FigureSetting Left, FigureSetting Right)[] pairs, int total, LanguagePack language)
    {
        var (left, right) = pairs[total];
        var sum = 0m;
        for (var count = 1; count <= MostParts && total + count < pairs.Length; count++)
        {
            var part = pairs[total + count];
            if (part.Left.Figure.Unit != left.Figure.Unit || !CountTheSame(part.Right.Figure.Unit, right.Figure.Unit, language.Partitions))
                return null;
            sum += part.Left.Figure.Value;
            if (count < LeastParts || sum != left.Figure.Value)
                continue;
            var claim = new SumClaim(
                right.Figure,
                [.. pairs.Skip(total + 1).Take(count).Select(pair => pair.Right.Figure)],
                PartitionKind.TotalAfter,
                new Basis(right.Figure.Indicator.Text, Certainty.Certain, IsStated: false));
            return claim.Verdict != Verdict.Contradicted || IsMeant(claim) ? claim : null;
        }

        return null;
    }

    // Not every person of a case need be dealt with, but no more than all of them.
    private static bool IsMeant(SumClaim claim) =>
        (claim.IsOver || DigitSlip.Explains(claim)) && Math.Abs(claim.Sum - claim.Total.Value) * LeastNear <= claim.Total.Value;

    // "đối tượng" and "bị can" are persons both.
    private static bool CountTheSame(Unit one, Unit other, PartitionWords words) =>
        one == other || Units.MayBeOne(one, other, words) || words.Kinds.Values.Any(kinds => kinds.Contains(one.Name) && kinds.Contains(other.Name));
}
