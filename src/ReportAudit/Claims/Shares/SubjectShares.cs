using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds shares that say by their subject which figure told before they are of the whole: "paper 512 tonnes, glass 97, tins 44. Paper thus accounts for 78.4% of the total",
/// "đã xử lý 211 ổ. Tỷ lệ xử lý đạt 98,6%"; and of several in a row "Fares were 65% and the shop 20.0% of all income".
/// </summary>
internal sealed class SubjectShares(ReportText text, IReadOnlyList<Claim> claims)
{
    private const int LeastSyllables = 2;
    private const int LeastWhole = 20;
    private const decimal MostOff = 15;

    private readonly FigureNames names = new(text.Language);
    private readonly ShareDoubts doubts = new(text, claims);
    private readonly HashSet<Figure> told = [.. claims.Where(claim => claim.Basis.Certainty > Certainty.None).Select(claim => claim.Subject), .. claims.Where(claim => claim is { Verdict: Verdict.Contradicted, Basis.Certainty: > Certainty.Possible }).SelectMany(claim => claim.Evidence.Select(item => item.Figure))];

    public IEnumerable<ShareClaim> Find() => text.Report.Blocks.SelectMany(block => In(text.Settings(block)));

    private IEnumerable<ShareClaim> In(IReadOnlyList<FigureSetting> figures)
    {
        for (var at = 1; at < figures.Count; at++)
        {
            var share = figures[at];
            if (!Shares.IsShare(share) || !ShareDoubts.IsTelling(share) || Shares.IsOfPlan(share) || told.Contains(share.Figure) || figures.Take(at).Any(figure => Shares.SharesSentence(figure, share) && figure.Figure.Unit.Dimension != UnitDimension.Percent))
                continue;
            if (PartOf(figures, at) is { } part && !told.Contains(part.Figure) && Of(figures, part, share) is { } claim)
                yield return claim;
        }
    }

    // The one figure before the sentence that bears all words of the subject.
    private FigureSetting? PartOf(IReadOnlyList<FigureSetting> figures, int share)
    {
        string[] subject = [.. Subject(figures, share)];
        if (subject.Length < (text.Language.WritesSyllablesApart ? LeastSyllables : 1))
            return null;
        FigureSetting[] bearing = [.. figures.Where(figure => figure.At < figures[share].Setting.Sentence.Start.Value && PlainParts.MayBe(figure) && Array.TrueForAll(subject, word => names.Has(names.Own(figure), word)) && names.HaveOneWord(subject, names.Own(figure)))];
        return bearing is [var one] ? one : null;
    }

    // From the sentence's start, or the share before, to the verb.
    private IEnumerable<string> Subject(IReadOnlyList<FigureSetting> figures, int share)
    {
        var setting = figures[share].Setting;
        var (line, any) = (setting.Line, false);
        for (var i = Shares.SharesSentence(figures[share - 1], figures[share]) ? figures[share - 1].Setting.UnitEnd : setting.Sentence.Start.Value; i < figures[share].First; i++)
        {
            var (cue, word) = (line.CueAt(i), line.Tokens[i].Word);
            if (any && (cue.Cue is Cue.Share or Cue.Attains or Cue.Equals || line.Joining.Auxiliaries.Contains(word) || line.Joining.BeforeShares.Contains(word)))
                yield break;
            if (cue.Cue != Cue.None)
            {
                i += cue.Length - 1;
                continue;
            }

            if (line.Tokens[i].Kind != TokenKind.Word || names.IsPlain(word) || line.Joining.Rates.Contains(word) || line.Joining.BeforeShares.Contains(word) || line.Joining.BetweenFigures.Contains(word))
                continue;
            any = true;
            yield return word;
        }
    }

    private ShareClaim? Of(IReadOnlyList<FigureSetting> figures, FigureSetting part, FigureSetting share)
    {
        FigureSetting[] wholes = [.. Wholes(figures, part).DistinctBy(figure => figure.Figure)];
        FigureSetting[] named = [.. Bearing(figures, part).Where(whole => IsNamedBy(whole, share)).DistinctBy(whole => whole.Figure.Value)];
        if (named is [var one] && Shares.Claim(part, one, share, Certainty.Likely) is { Verdict: Verdict.Contradicted } claim && !Shares.IsOfTheOthers(claim) && Math.Abs(claim.Computed!.Value - share.Figure.Value) <= MostOff)
            return claim with { NamesWhole = true };
        return wholes.Select(whole => doubts.Slipped(part, whole, share)).FirstOrDefault(slipped => slipped is not null);
    }

    // The total that it is a part of, the first of its unit in its sentence, and the first in the block.
    private IEnumerable<FigureSetting> Wholes(IReadOnlyList<FigureSetting> figures, FigureSetting part)
    {
        var totals = claims.OfType<SumClaim>().Where(sum => sum.Verdict == Verdict.Holds && sum.Parts.Count > 1 && sum.Parts.Contains(part.Figure)).Select(sum => sum.Total).ToHashSet();
        FigureSetting[] before = [.. Bearing(figures, part).Where(figure => figure.At < part.At)];
        return [.. text.All.Where(figure => totals.Contains(figure.Figure)), .. before.Where(figure => Shares.SharesSentence(figure, part)).Take(1), .. before.Take(1)];
    }

    private static IEnumerable<FigureSetting> Bearing(IReadOnlyList<FigureSetting> figures, FigureSetting part) =>
        figures.Where(figure => PlainParts.IsCount(figure) && figure.IsActual && figure.Figure.Value >= LeastWhole && figure.Figure.Value > part.Figure.Value && Units.CanAdd(figure.Figure.Unit, part.Figure.Unit));

    // "of all income": behind what leads to a whole, all words are of its name.
    private bool IsNamedBy(FigureSetting whole, FigureSetting share)
    {
        var (line, start) = (share.Setting.Line, share.Setting.UnitEnd);
        var end = start;
        while (end < share.Setting.Sentence.End.Value && line.Tokens[end].Kind == TokenKind.Word)
            end++;
        if (whole.At >= share.At || end == start || !(line.CueAt(start).Cue is Cue.Total or Cue.OutOf || line.Joining.BeforeWholes.Contains(line.Tokens[start].Word)))
            return false;
        string[] said = [.. Said(line, start, end)];
        return said.Length > 0 && Array.TrueForAll(said, word => names.Has(names.Own(whole), word));
    }

    private IEnumerable<string> Said(TokenLine line, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (line.CueAt(i) is { Cue: Cue.Total or Cue.OutOf, Length: var length })
                i += length - 1;
            else if (!names.IsPlain(line.Tokens[i].Word) && !line.Joining.BeforeWholes.Contains(line.Tokens[i].Word))
                yield return line.Tokens[i].Word;
        }
    }
}
