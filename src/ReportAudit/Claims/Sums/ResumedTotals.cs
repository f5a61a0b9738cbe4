using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>
/// Finds lists of parts whose opening words name a total told before: "557 trips were cancelled. Causes of cancellation were staff shortage 214, vehicle faults 168 and …",
/// "tạm hoãn 198 công dân, miễn 12 công dân", and below "Tạm hoãn gồm: đang học 142 công dân; …". All that is said of the total has to be said in the opening.
/// </summary>
internal sealed class ResumedTotals(ReportText text, FigureNames names)
{
    private const int MostBlocksAway = 8;
    private const int LeastParts = 3;
    private const int MostParts = 12;
    private const int LongestOpening = 10;
    private const int LeastValue = 10;

    // Any small number is a slip away from another.
    private const int LeastSlipped = 20;

    // Off by a seventh at most.
    private const int LeastNear = 7;

    private readonly PartitionJudgement judgement = new(text.Language.Partitions);

    public IEnumerable<SumClaim> Find() => text.Report.Blocks.Where(block => block.Table is null).SelectMany(block => In(block));

    private IEnumerable<SumClaim> In(Block block)
    {
        var figures = text.Settings(block);
        foreach (var sentence in figures.Count < LeastParts ? [] : figures.GroupBy(figure => figure.Setting.Sentence.Start.Value).Where(sentence => sentence.Count() >= LeastParts).Select(sentence => sentence.ToArray()))
        {
            var line = text.Line(block);
            if (Opening(block, sentence[0]) is { } opening && Of(opening, [.. sentence.Where(figure => figure.IsQuantity && PartitionTotals.Depth(line, sentence[0].At, figure.At) >= 0).TakeWhile(figure => figure.IsActual)]) is { } claim)
                yield return claim;
        }

        if (figures.Count == 0 && block.Text.TrimEnd().EndsWith(':') && text.Children(block).Select(item => text.Settings(item) is [var first, ..] ? first : null).ToArray() is { Length: >= LeastParts } items && Array.TrueForAll(items, item => item is not null)
            && Of(Words(text.Line(block), 0, text.Line(block).Tokens.Count), [.. items.OfType<FigureSetting>()]) is { } listed)
            yield return listed;
    }

    // The words up to what opens the list: a colon, a bracket, "gồm", "were"; null where nothing does.
    private string[]? Opening(Block block, FigureSetting first)
    {
        var (line, start) = (first.Setting.Line, first.Setting.Sentence.Start.Value);
        while (start < first.At && block.Label is { } label && line.Tokens[start].Start < label.Text.Length)
            start++;
        for (var i = start; i < first.First && i < start + LongestOpening; i++)
        {
            if (line.Tokens[i].Is(':') || line.CueAt(i).Cue == Cue.Comprising || line.Joining.Auxiliaries.Contains(line.Tokens[i].Word))
                return i > start ? Words(line, start, i) : null;
            if (line.Tokens[i].Kind != TokenKind.Word)
                return null;
        }

        return null;
    }

    private string[] Words(TokenLine line, int start, int end) =>
        [.. line.Tokens.Take(end).Skip(start).Where(token => token.Kind == TokenKind.Word && !names.IsPlain(token.Word)).Select(token => token.Word)];

    private SumClaim? Of(string[] opening, FigureSetting[] parts)
    {
        if (opening.Length == 0 || parts.Length is < LeastParts or > MostParts || Array.Exists(parts, part => part.IsForEach || part.IsBound || part.IsPrice || part.Figure.Quantity.Qualifier != Qualifier.Exact || !part.IsActual || part.Figure.Unit != parts[0].Figure.Unit || !Units.IsAdditive(part.Figure.Unit)))
            return null;
        var first = parts[0].Figure.Span;
        FigureSetting[] named = [.. text.All.Where(total => total is { IsActual: true, Figure.Value: >= LeastValue } && first.Block - total.Figure.Span.Block <= MostBlocksAway && (total.Figure.Span.Block, total.Figure.Span.Start).CompareTo((first.Block, first.Start)) < 0
            && (Units.CanAdd(total.Figure.Unit, parts[0].Figure.Unit) || (parts[0].Figure.Unit == Unit.None && total.Figure.Unit.IsCounted)) && IsNamed(total, opening))];
        var claims = named.Select(total => new SumClaim(total.Figure, [.. parts.Select(part => part.Figure)], PartitionKind.Namely, new Basis(string.Join(' ', opening), Certainty.Likely, IsStated: false))).ToArray();
        if (Array.Find(claims, claim => claim.Verdict != Verdict.Contradicted) is { } holding)
            return holding;
        return claims.DistinctBy(claim => claim.Total.Value).ToArray() is [{ PartAboveTotal: null } one] && IsNear(one) && !IsOneOfAll(one) && AreAll(one, named.First(total => total.Figure == one.Total), parts) && !text.Report.Figures.Any(figure => figure.Value == one.Sum) ? one : null;
    }

    // The words of the list let its parts be all there are.
    private bool AreAll(SumClaim claim, FigureSetting total, FigureSetting[] parts)
    {
        var said = string.Join(' ', parts.Select(part => part.Figure.Span.Block).Distinct().Select(block => MatchKey.Of(text.Report.Blocks[block].Text)));
        return judgement.Of(new Partition(PartitionKind.Namely, claim.Basis.Words, [total], [parts], said), claim, parts) >= Certainty.Likely;
    }

    // Not by its unit alone.
    private bool IsNamed(FigureSetting total, string[] opening)
    {
        string[] unit = [.. total.Setting.Words((total.At + 1)..total.Setting.UnitEnd)];
        string[] said = [.. names.Own(total).Where(word => !names.Has(unit, word))];
        return said.Length > 0 && Array.TrueForAll(said, word => names.Has(opening, word)) && names.HaveOneWord(said, opening);
    }

    private static bool IsNear(SumClaim claim) => Math.Abs(claim.Sum - claim.Total.Value) * LeastNear <= claim.Total.Value || (claim.Total.Value >= LeastSlipped && (DigitSlip.IsOneSlipAway(claim) || claim.LacksOne));

    // "9 were taken up, 8 settled, 1 left"
    private static bool IsOneOfAll(SumClaim claim) => claim.Parts.Any(part => part.Value * 2 == claim.Sum);
}
