using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds the whole that stands behind a share: "33,0% dân số (9.126 nhân khẩu)", "92,6% trong số 2.312 hộ", "97.3% of the 5,000 people".</summary>
internal static class PlainWholes
{
    private const int MostWords = 8;
    private const int LeastWhole = 20;

    /// <summary>The figure behind the share to which nothing but words lead that say what it is of; null where none does.</summary>
    public static FigureSetting? Behind(IReadOnlyList<FigureSetting> figures, int share)
    {
        if (share + 1 >= figures.Count || figures[share + 1] is not { IsQuantity: true } whole || !Shares.SharesSentence(figures[share], whole) || !PlainParts.IsCount(whole) || whole.Figure.Value < LeastWhole || whole.Figure.Role == FigureRole.Change)
            return null;
        var (line, start) = (figures[share].Setting.Line, figures[share].Setting.UnitEnd);
        var between = whole.First - start;
        if (between is < 1 or > MostWords || !Enumerable.Range(start, between - 1).All(i => line.Tokens[i].Kind == TokenKind.Word && !line.Joining.BetweenFigures.Contains(line.Tokens[i].Word)))
            return null;
        // "33,0% dân số (9.126 nhân khẩu)", but not "33,0% (9.126 người)", which is the part.
        if (line.Tokens[whole.First - 1].Is('('))
            return between > 1 && ClosesBehind(whole) ? whole : null;
        return IsOf(line, start) && AreLeads(line, start, whole.First) ? whole : null;
    }

    private static bool AreLeads(TokenLine line, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (line.CueAt(i) is { Cue: Cue.Total or Cue.OutOf, Length: var length })
                i += length - 1;
            else if (!IsOf(line, i) && !line.Joining.Articles.Contains(line.Tokens[i].Word))
                return false;
        }

        return true;
    }

    private static bool IsOf(TokenLine line, int at) => line.CueAt(at).Cue == Cue.OutOf || line.Joining.BeforeWholes.Contains(line.Tokens[at].Word) || line.Joining.WithinWholes.Contains(line.Tokens[at].Word);

    private static bool ClosesBehind(FigureSetting whole)
    {
        var (tokens, end) = (whole.Setting.Line.Tokens, whole.Setting.UnitEnd);
        return end < tokens.Count && tokens[end].Is(')');
    }
}
