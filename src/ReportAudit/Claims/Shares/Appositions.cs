using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Tells shares that are another name for the figure before them: "326 were funded, a success rate of 28.1%", "9.4 million was late, which is a portfolio at risk of 5.4%".</summary>
internal static class Appositions
{
    public static bool IsAt(IReadOnlyList<FigureSetting> figures, int share) =>
        share > 0 && figures[share - 1].IsActual && Shares.SharesSentence(figures[share - 1], figures[share]) && (IsRate(figures, share) || IsRelative(figures, share));

    /// <summary>"Loans were 1,742.8 million. 94.1 million was late, which is a portfolio at risk of 4.5%": two digits of such a share in the other order.</summary>
    public static ShareClaim? OfSentenceBefore(FigureSetting part, FigureSetting whole, IReadOnlyList<FigureSetting> figures, int share) =>
        whole.Setting.Sentence.End.Value == part.Setting.Sentence.Start.Value && IsAt(figures, share) && Shares.Claim(part, whole, figures[share], Certainty.Likely) is var claim && (DigitSlip.IsShareSwapped(claim) || DigitSlip.IsSharePairSwapped(claim)) ? claim : null;

    // "1,160 proposals, of which 326 were funded, a success rate of 28.1%": the rate is another name for the figure before its comma.
    private static bool IsRate(IReadOnlyList<FigureSetting> figures, int share)
    {
        var setting = figures[share].Setting;
        var comma = setting.Before.Start.Value - 1;
        return comma > 0 && setting.Line.Tokens[comma].Is(',') && setting.Line.Joining.IndefiniteArticles.Contains(setting.Line.Tokens[comma + 1].Word)
            && setting.Words(setting.Before).Any(setting.Line.Joining.Rates.Contains)
            && (figures[share - 1].Setting.Has(Cue.OfWhich) || IsOfOpenedWhole(figures, share - 1))
            && AreWordsUpTo(figures[share - 1], comma);
    }

    // "9.4 million was late, which is a portfolio at risk of 5.4%"
    private static bool IsRelative(IReadOnlyList<FigureSetting> figures, int share)
    {
        var setting = figures[share].Setting;
        var (line, comma) = (setting.Line, setting.Before.Start.Value - 1);
        return comma > 0 && comma + 3 < setting.At && line.Tokens[comma].Is(',') && line.Joining.Relatives.Contains(line.Tokens[comma + 1].Word) && line.Joining.Auxiliaries.Contains(line.Tokens[comma + 2].Word)
            && line.Joining.IndefiniteArticles.Contains(line.Tokens[comma + 3].Word) && line.Joining.BeforeWholes.Contains(line.Tokens[setting.At - 1].Word)
            && AreWordsUpTo(figures[share - 1], comma);
    }

    private static bool AreWordsUpTo(FigureSetting part, int comma) =>
        Enumerable.Range(part.Setting.UnitEnd, Math.Max(0, comma - part.Setting.UnitEnd)).All(i => part.Setting.Line.Tokens[i].Kind is TokenKind.Word or TokenKind.Mention && !SettingReading.IsFigure(part.Setting.Line.Tokens[i]));

    /// <summary>"Of the 420 households invited, 305 took part, a turnout of 72.6%"</summary>
    public static bool IsOfOpenedWhole(IReadOnlyList<FigureSetting> figures, int part)
    {
        var line = figures[part].Setting.Line;
        var start = figures[part].Setting.Sentence.Start.Value;
        return part > 0 && Shares.SharesSentence(figures[part - 1], figures[part]) && figures[part - 1].IsActual && figures[part - 1].At > start
            && line.Joining.BeforeWholes.Contains(line.Tokens[start].Word) && Enumerable.Range(start + 1, figures[part - 1].At - start - 1).All(i => line.Joining.Articles.Contains(line.Tokens[i].Word));
    }
}
