using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Finds figures written as one over another: 15/36 trường.</summary>
internal static class Ratios
{
    private const int MostWords = 3;

    /// <summary>The figure under the slash behind <paramref name="upper"/>; null where there is none.</summary>
    public static FigureSetting? Under(FigureSetting upper, IReadOnlyList<FigureSetting> figures)
    {
        var tokens = upper.Setting.Line.Tokens;
        var at = SlashBehind(upper);
        if (at >= tokens.Count || !(tokens[at].Is('/') || IsWordOver(upper, at)))
            return null;
        at = LastOver(upper, at);
        var lower = figures.FirstOrDefault(figure => figure.At > at);
        return lower is { IsQuantity: true } && (lower.At == at + 1 || IsTotalBehindSlash(lower, at)) && CountTheSame(upper.Figure.Unit, lower.Figure.Unit) ? lower : null;
    }

    /// <summary>Whether a figure stands over a stock by a slash (62.418 con/tổng đàn 60.150 con).</summary>
    public static bool IsOverStock(FigureSetting upper, IReadOnlyList<FigureSetting> figures) =>
        Under(upper, figures) is { } lower && IsTotalBehindSlash(lower, SlashBehind(upper)) && upper.Figure.Unit == lower.Figure.Unit;

    /// <summary>Whether what a share would be of is the whole of another, a clause before its part (A leads with 241 of 298 members; B has no more than 236).</summary>
    public static bool IsWholeOfAnother(FigureSetting whole, FigureSetting part, IReadOnlyList<FigureSetting> figures) =>
        Shares.SharesSentence(whole, part) && !Shares.InOneClause(whole, part) && figures.Any(upper => Under(upper, figures) == whole);

    // "15/36 trường"; "612 đảng viên dự/655 đảng viên"; "62.418 con chó, mèo/60.150 con": a word or two more may say what was counted.
    private static int SlashBehind(FigureSetting upper)
    {
        var tokens = upper.Setting.Line.Tokens;
        var at = upper.Setting.UnitEnd;
        var words = 0;
        while (at < tokens.Count && (tokens[at].Kind == TokenKind.Word || tokens[at].Is(',')) && upper.Figure.Unit.IsCounted && words < MostWords && !IsWordOver(upper, at))
        {
            at++;
            words++;
        }

        return at;
    }

    // "2,904 of 3,410 children", "830 of the 1,250 households", "2.685 hộ nghèo trên 24.860 hộ"
    private static bool IsWordOver(FigureSetting upper, int at)
    {
        var line = upper.Setting.Line;
        return line.Joining.BeforeWholes.Contains(line.Tokens[at].Word) && !Enumerable.Range(upper.Setting.UnitEnd, at - upper.Setting.UnitEnd).Any(i => line.Tokens[i].Is(',')) && LastOver(upper, at) + 1 < line.Tokens.Count && line.Tokens[LastOver(upper, at) + 1].Mention is not null;
    }

    private static int LastOver(FigureSetting upper, int at)
    {
        var line = upper.Setting.Line;
        while (at + 1 < line.Tokens.Count && line.Joining.Articles.Contains(line.Tokens[at + 1].Word))
            at++;
        return at;
    }

    // "62.418 con/tổng đàn 60.150 con"
    private static bool IsTotalBehindSlash(FigureSetting lower, int slash) =>
        lower.At <= slash + 4 && lower.Setting.Line.CueAt(slash + 1).Cue == ReportParsing.Languages.Cue.Total;

    // "866 lượt/964 lượt người" are two counts of one thing, not one over the other.
    private static bool CountTheSame(Unit upper, Unit lower) => upper == lower || upper.Dimension == UnitDimension.None;
}
