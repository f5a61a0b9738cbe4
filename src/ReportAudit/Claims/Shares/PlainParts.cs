using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds the figure that a share is told beside: "241 vụ, việc, đạt 77,5%", "315 met the standard (96.0%)", "71,3% (149 người)".</summary>
internal static class PlainParts
{
    // "(case fatality 2.2%)", "tỷ lệ mẫu đạt 96,9%"
    private const int LongestName = 2;

    /// <summary>Where in <paramref name="figures"/> the figure before the share stands, past what brackets between tell; −1 where a new statement begins between.</summary>
    public static int Before(IReadOnlyList<FigureSetting> figures, int share)
    {
        var last = share - 1;
        while (last >= 0 && figures[last].IsInBracketClosedBefore(figures[share]))
            last--;
        return last >= 0 && Shares.InOneClause(figures[last], figures[share]) && LeadsOn(figures[last], figures[share]) ? last : -1;
    }

    /// <summary>The figure that alone stands in a bracket right behind the share: "71,3% (149 người)".</summary>
    public static FigureSetting? InBracketBehind(IReadOnlyList<FigureSetting> figures, int share)
    {
        var (tokens, end) = (figures[share].Setting.Line.Tokens, figures[share].Setting.UnitEnd);
        if (share + 1 >= figures.Count || end >= tokens.Count || !tokens[end].Is('(') || figures[share + 1].First != end + 1)
            return null;
        var told = figures[share + 1];
        return told.Setting.UnitEnd < tokens.Count && tokens[told.Setting.UnitEnd].Is(')') && MayBe(told) ? told : null;
    }

    /// <summary>Whether a figure counts some of a whole, rather than a change, a bound, a time or what each has.</summary>
    public static bool MayBe(FigureSetting figure) =>
        IsCount(figure) && figure.IsActual && !figure.Setting.Cues.Any(cue => cue is Cue.Increase or Cue.Decrease or Cue.Exceeds or Cue.FallsShort or Cue.EarlierPeriod or Cue.Average) && figure.Setting.ComparisonBehind == Cue.None;

    /// <summary>Whether a figure is a count or a measure that others may be some of.</summary>
    public static bool IsCount(FigureSetting figure) =>
        figure.IsQuantity && figure.Figure.Value > 0 && !figure.IsBound && !figure.IsForEach && figure.Figure.Quantity.Qualifier == Qualifier.Exact
        && figure.Figure.Unit.Dimension is not (UnitDimension.Percent or UnitDimension.Ratio or UnitDimension.Rate or UnitDimension.Time);

    // From the last comma, or the bracket's sign, nothing but words that lead to a share or name it.
    private static bool LeadsOn(FigureSetting figure, FigureSetting share)
    {
        var line = share.Setting.Line;
        var sign = share.At - 1;
        while (sign >= figure.Setting.UnitEnd && !line.Tokens[sign].Is(',') && !line.Tokens[sign].Is('(') && !line.Tokens[sign].Is(')'))
            sign--;
        var opens = sign >= figure.Setting.UnitEnd && line.Tokens[sign].Is('(');
        return AreLeads(line, sign + 1, share.First, opens ? LongestName : 0);
    }

    private static bool AreLeads(TokenLine line, int from, int to, int others)
    {
        for (var i = from; i < to; i++)
        {
            var (cue, length) = (line.CueAt(i).Cue, line.CueAt(i).Length);
            if (cue is Cue.Share or Cue.Attains or Cue.Equals)
                (i, others) = (i + length - 1, cue == Cue.Share ? LongestName : others);
            else if (cue != Cue.None || line.Tokens[i].Kind != TokenKind.Word)
                return false;
            else if (line.Joining.Rates.Contains(line.Tokens[i].Word))
                others = LongestName;
            else if (!IsLead(line, line.Tokens[i].Word) && --others < 0 && !NamesRate(line, i, to))
                return false;
        }

        return true;
    }

    private static bool IsLead(TokenLine line, string word) => line.Joining.BeforeShares.Contains(word) || line.Joining.IndefiniteArticles.Contains(word) || line.Joining.Relatives.Contains(word) || line.Joining.Auxiliaries.Contains(word);

    // "a positivity rate of 32.0%"
    private static bool NamesRate(TokenLine line, int from, int to) => Enumerable.Range(from, Math.Max(0, Math.Min(LongestName + 1, to - from))).Any(i => line.Joining.Rates.Contains(line.Tokens[i].Word));
}
