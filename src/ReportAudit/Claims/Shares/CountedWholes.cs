using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds the whole of a share that is "of" no more than what its part counts: "14,206 loans" above, and in a list below "renewed: 3,118 loans, or 21.9% of loans".</summary>
internal static class CountedWholes
{
    private const decimal Hundred = 100;
    private const int LeastWhole = 100;

    // What is said of a narrower whole is mostly further off.
    private const decimal MostOff = 8;

    /// <summary>The first figure above that counts what the share is of, where none is larger; null where the words say more.</summary>
    public static ShareClaim? Above(ReportText text, FigureSetting part, FigureSetting share)
    {
        if (!IsOfUnit(part, share, text.Language))
            return null;
        FigureSetting[] above =
        [
            .. text.All.TakeWhile(figure => figure.Figure.Id != part.Figure.Id)
                .Where(figure => figure.IsActual && !figure.IsForEach && figure.Figure.Unit == part.Figure.Unit),
        ];
        if (above.MaxBy(figure => figure.Figure.Value) is not { Figure.Value: >= LeastWhole and var most } whole || most <= part.Figure.Value || whole != above[0])
            return null;
        var claim = Shares.Claim(part, whole, share, Certainty.Likely);
        return Math.Abs((part.Figure.Value / most * Hundred) - share.Figure.Value) <= MostOff || DigitSlip.IsShareSwapped(claim) ? claim : null;
    }

    // "10.2% of incidents", "62,7% tổng số hộ": nothing behind but the unit of the part.
    private static bool IsOfUnit(FigureSetting part, FigureSetting share, LanguagePack language)
    {
        var (line, at) = (share.Setting.Line, share.Setting.UnitEnd);
        if (part.Figure.Unit == Unit.None || at >= line.Tokens.Count)
            return false;
        var (cue, length) = (line.CueAt(at).Cue, line.CueAt(at).Length);
        if (cue is Cue.OutOf or Cue.Total)
            at += length;
        else if (line.Joining.BeforeWholes.Contains(line.Tokens[at].Word) || language.Tables.CountLeads.Contains(line.Tokens[at].Word, StringComparer.Ordinal))
            at++;
        else
            return false;
        while (at < line.Tokens.Count && line.Joining.Articles.Contains(line.Tokens[at].Word))
            at++;
        string[] unit = MatchKey.Of(part.Figure.Unit.Name).Split(' ');
        var end = at + unit.Length;
        return end <= line.Tokens.Count && share.Setting.Words(at..end).SequenceEqual(unit, StringComparer.Ordinal) && (end == line.Tokens.Count || line.Tokens[end].Kind is not (ReportParsing.Figures.TokenKind.Word or ReportParsing.Figures.TokenKind.Mention));
    }
}
