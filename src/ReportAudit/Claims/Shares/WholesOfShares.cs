using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds the whole of a share where "of" right behind the share says which it is: 55% of it, 90.2% of the 11,150 children.</summary>
internal static class WholesOfShares
{
    private const decimal Hundred = 100;

    // Other things counted may be far from what was meant.
    private const decimal MostOff = 15;

    public static ShareClaim? Told(IReadOnlyList<FigureSetting> figures, int share, PartitionWords words) => OfFigureBefore(figures, share) ?? OfFigureBehind(figures, share) ?? OfThem(figures, share, words);

    // "There were 152 crashes; in 47 of them, that is 30.9% of these calls, someone was hurt": part and share both point back to the one figure before.
    private static ShareClaim? OfThem(IReadOnlyList<FigureSetting> figures, int share, PartitionWords words)
    {
        if (share < 2 || figures[share - 1] is not { IsActual: true } part || part.Figure.Unit != Unit.None || !Shares.InOneClause(part, figures[share]))
            return null;
        var line = part.Setting.Line;
        var (behindPart, behindShare) = (BehindOf(part), BehindOf(figures[share]));
        if (behindPart == part.Setting.UnitEnd || behindShare == figures[share].Setting.UnitEnd || behindPart >= line.Tokens.Count || behindShare >= line.Tokens.Count || !line.Joining.Pronouns.Contains(line.Tokens[behindPart].Word)
            || !(line.Joining.Pronouns.Contains(line.Tokens[behindShare].Word) || words.Anaphors.Contains(line.Tokens[behindShare].Word, StringComparer.Ordinal)))
            return null;
        FigureSetting[] before = [.. figures.Take(share - 1).Where(figure => figure.IsQuantity && Shares.SharesSentence(figure, part))];
        if (before.Length == 0)
            before = [.. figures.Where(figure => figure.IsQuantity && figure.Setting.Line == line && figure.Setting.Sentence.End.Value == part.Setting.Sentence.Start.Value)];
        return before is [{ IsActual: true, Figure.Unit.IsCounted: true } whole] && whole.Figure.Unit != Unit.None && whole.Figure.Value >= part.Figure.Value ? Shares.Claim(part, whole, figures[share], Certainty.Certain) : null;
    }

    // "costs came to £258 million, 55% of it (£142 million) for staff"
    private static ShareClaim? OfFigureBefore(IReadOnlyList<FigureSetting> figures, int share)
    {
        var (line, end) = (figures[share].Setting.Line, figures[share].Setting.UnitEnd);
        var at = BehindOf(figures[share]);
        var isOfPronoun = at > end && at < line.Tokens.Count && line.Joining.Pronouns.Contains(line.Tokens[at].Word);
        if (!isOfPronoun || share == 0 || share + 1 >= figures.Count || !Shares.OpensBracket(figures[share], figures[share + 1]) || PartitionTotals.Depth(line, figures[share].At, figures[share + 1].At) < 1)
            return null;
        var (whole, part) = (figures[share - 1], figures[share + 1]);
        return whole.IsActual && part.IsActual && part.Figure.Unit == whole.Figure.Unit && whole.Figure.Value != 0 && Shares.InOneClause(whole, part) ? Shares.Claim(part, whole, figures[share], Certainty.Certain) : null;
    }

    // "9,475 doses were given, reaching 90.2% of the 11,150 children": each had one.
    private static ShareClaim? OfFigureBehind(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (share == 0 || share + 1 >= figures.Count || BehindOf(figures[share]) is var at && (at == figures[share].Setting.UnitEnd || figures[share + 1].First != at))
            return null;
        var (part, whole) = (figures[share - 1], figures[share + 1]);
        if (!part.IsActual || !whole.IsActual || whole.Figure.Value <= 0 || part.IsForEach || part.IsBound || !Shares.InOneClause(part, whole) || Ratios.Under(part, figures) is not null || part.IsInBracketClosedBefore(figures[share]))
            return null;
        var isOneUnit = part.Figure.Unit == whole.Figure.Unit || part.Figure.Unit == Unit.None || whole.Figure.Unit == Unit.None;
        if (!isOneUnit && !(part.Figure.Unit.IsCounted && whole.Figure.Unit.IsCounted && LeadsOn(part, figures[share])))
            return null;
        var claim = Shares.Claim(part, whole, figures[share], Certainty.Likely);
        return claim.Verdict != Verdict.Contradicted || (LeadsOn(part, figures[share]) && Math.Abs((part.Figure.Value / whole.Figure.Value * Hundred) - figures[share].Figure.Value) <= MostOff) ? claim : null;
    }

    // A comma and nothing but words that lead to a share: "…, or 41% of", "…, reaching 90% of", "…, which is 12% of".
    private static bool LeadsOn(FigureSetting part, FigureSetting share)
    {
        var line = share.Setting.Line;
        var comma = share.At - 1;
        while (comma > part.At && !line.Tokens[comma].Is(','))
            comma--;
        return comma > part.At && Enumerable.Range(comma + 1, share.At - comma - 1).All(i =>
            line.Joining.BeforeShares.Contains(line.Tokens[i].Word) || line.Joining.Relatives.Contains(line.Tokens[i].Word) || line.CueAt(i).Cue is Cue.Attains or Cue.Share or Cue.Equals);
    }

    // The token behind "of" and its article.
    private static int BehindOf(FigureSetting share)
    {
        var (line, at) = (share.Setting.Line, share.Setting.UnitEnd);
        while (at < line.Tokens.Count && (line.Joining.BeforeWholes.Contains(line.Tokens[at].Word) || line.Joining.Articles.Contains(line.Tokens[at].Word)))
            at++;
        return at;
    }
}
