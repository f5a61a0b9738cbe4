using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Tells whether what was taken for a whole and for what was done of it are told alike, and so are two parts.</summary>
internal static class PartsToldAlike
{
    private const decimal Hundred = 100;

    /// <summary>"2,425 packs in the first wave and 1,850 packs in the second; 450 packs remain": whether the one is no part of the other.</summary>
    public static bool Are(SumClaim claim, IReadOnlyList<FigureSetting> figures)
    {
        if (claim.Verdict != Verdict.Contradicted || claim.Parts.Count != 2 || figures.FirstOrDefault(figure => figure.Figure == claim.Total) is not { } whole || figures.FirstOrDefault(figure => figure.Figure == claim.Parts[0]) is not { } done || done.Setting.Line != whole.Setting.Line)
            return false;
        // "granted in 842 (75.8%), refused in 173 (15.6%) and the remaining 96 (8.6%) were withdrawn": each with its share is a part.
        if (HasShare(figures, whole) && HasShare(figures, done))
            return true;
        var (line, first) = (done.Setting.Line, done.First);
        return first > whole.At && line.Joining.BetweenFigures.Contains(line.Tokens[first - 1].Word)
            && line.Tokens[whole.Setting.UnitEnd] is { Kind: TokenKind.Word, Word: var behind } && string.Equals(line.Tokens[done.Setting.UnitEnd].Word, behind, StringComparison.Ordinal);
    }

    private static bool HasShare(IReadOnlyList<FigureSetting> figures, FigureSetting figure) =>
        figures.FirstOrDefault(share => share.At > figure.At) is { } behind && Shares.IsShare(behind) && behind.Figure.Value < Hundred && Shares.OpensBracket(figure, behind) && !behind.IsInBracketClosedBefore(figure);
}
