using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds totals told behind the items of a list, each in its unit: "1. Vụ xuân: 214 ha, sản lượng 1.530 tấn", "2. Vụ hè: 208 ha, sản lượng 1.262 tấn", "Cộng cả năm 422 ha, sản lượng 2.792 tấn";
/// "- 118 bathrooms at £4,200: £495,600", "- 96 roofs at £11,900: £1,142,400", "Total spend on these programmes was £1,638,000".
/// </summary>
internal static class TotalsOfItems
{
    private const int MostItems = 15;
    private const int LongestLead = 6;
    private const int LeastValue = 20;

    // Small numbers add up by chance.
    private const int LeastTelling = 50;

    // Off by a twentieth at most.
    private const int LeastNear = 20;

    public static IEnumerable<SumClaim> Find(ReportText text) => text.Report.Blocks.Where(block => block.Table is null && text.Settings(block).Count > 0).SelectMany(block => OpensWithTotal(text.Line(block)) ? Of(text, block) : BesideHolding(text, block));

    private static IEnumerable<SumClaim> Of(ReportText text, Block block)
    {
        Block[] items = [.. text.Report.Blocks.Take(block.Id).Reverse().TakeWhile(item => IsItem(item) && item.Parent == text.Report.Blocks[block.Id - 1].Parent).Take(MostItems + 1).Reverse()];
        if (items.Length is < 2 or > MostItems)
            yield break;
        var totals = text.Settings(block).Where(figure => IsAmount(figure) && figure.Setting.Sentence.Equals(text.Settings(block)[0].Setting.Sentence)).ToArray();
        foreach (var total in totals.Where(total => totals.Count(other => other.Figure.Unit == total.Figure.Unit) == 1 && total.Figure.Value >= LeastValue))
        {
            FigureSetting[][] parts = [.. items.Select(item => text.Settings(item).Where(figure => IsAmount(figure) && figure.Figure.Unit == total.Figure.Unit).ToArray())];
            if (!Array.TrueForAll(parts, amounts => amounts.Length == 1))
                continue;
            var claim = new SumClaim(total.Figure, [.. parts.Select(amounts => amounts[0].Figure)], PartitionKind.TotalAfter, new Basis(total.Setting.TextOf(total.Setting.Before), Certainty.Likely));
            if (claim.Verdict != Verdict.Contradicted || IsNear(claim))
                yield return claim.LacksOne ? claim with { Basis = claim.Basis with { Certainty = Certainty.Certain } } : claim;
        }
    }

    // "Cả năm gieo sạ 422 ha, sản lượng 2.792 tấn": where the items make one of the figures to the digit, each in two units, the other is of them too.
    private static IEnumerable<SumClaim> BesideHolding(ReportText text, Block block)
    {
        SumClaim[] claims = [.. Of(text, block)];
        return Array.Exists(claims, claim => claim.Verdict == Verdict.Holds && claim.Total.Value >= LeastTelling) ? claims : [];
    }

    // A numbered line may be read as a heading.
    private static bool IsItem(Block block) => block.Kind == BlockKind.ListItem || block is { Kind: BlockKind.Heading, Label: not null };

    // "Cộng cả năm gieo sạ 422 ha"
    private static bool OpensWithTotal(TokenLine line)
    {
        for (var i = 0; i < line.Tokens.Count && !SettingReading.IsFigure(line.Tokens[i]); i++)
        {
            if (line.Tokens[i].Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd || i > LongestLead)
                return false;
            if (line.CueAt(i).Cue == Cue.Total)
                return true;
        }

        return false;
    }

    private static bool IsAmount(FigureSetting figure) =>
        figure is { IsActual: true, IsBound: false } && figure.Figure.Unit != Unit.None && Units.IsAdditive(figure.Figure.Unit) && Rate.Read(figure) is null;

    private static bool IsNear(SumClaim claim) =>
        Math.Abs(claim.Sum - claim.Total.Value) * LeastNear <= claim.Total.Value || DigitSlip.IsOneSlipAway(claim) || claim.LacksOne;
}
