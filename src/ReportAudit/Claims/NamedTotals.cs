using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds lists of parts that open with a name and no total, where a total of that name is told elsewhere in the report:
/// "cấp 2.846 giấy chứng nhận", and later "- Cấp giấy chứng nhận: lần đầu 412 giấy; chuyển nhượng 1.538 giấy; …".
/// </summary>
internal static class NamedTotals
{
    private const int LeastParts = 3;
    private const int LeastNameWords = 2;

    // Small numbers add up by chance.
    private const int LeastTelling = 50;

    // Off by a twentieth at most.
    private const int LeastNear = 20;

    public static IEnumerable<SumClaim> Find(ReportText text) =>
        text.Report.Blocks.Where(block => block.Table is null).Select(block => Of(text, block)).OfType<SumClaim>();

    private static SumClaim? Of(ReportText text, Block block)
    {
        if (Colon(text.Line(block)) is not { } colon)
            return null;
        var parts = PartsBehind(text, block, colon);
        var name = NameOf(text, block, colon);
        if (parts.Length < LeastParts || name.Count < LeastNameWords || parts.Any(part => part.Figure.Unit != parts[0].Figure.Unit || part.IsForEach || part.IsBound || !part.IsActual))
            return null;
        var words = block.Text[text.Line(block).Tokens[0].Start..text.Line(block).Tokens[colon].Start];
        SumClaim[] claims =
        [
            .. text.All
                .Where(total => total.Figure.Span.Block != block.Id && total.IsActual && total.Figure.Value >= LeastTelling && Units.CanAdd(total.Figure.Unit, parts[0].Figure.Unit) && Bears(total, name) && !parts.Contains(total))
                .Select(total => new SumClaim(total.Figure, [.. parts.Select(part => part.Figure)], PartitionKind.Namely, new Basis(words, Certainty.Likely, IsStated: false))),
        ];
        return Array.Find(claims, claim => claim.Verdict != Verdict.Contradicted) ?? Array.Find(claims, IsNear);
    }

    // A colon behind words alone, which name what is listed.
    private static int? Colon(TokenLine line)
    {
        for (var at = 0; at < line.Tokens.Count; at++)
        {
            var token = line.Tokens[at];
            if (token.Is(':'))
                return at > 0 ? at : null;
            if (token.Kind is TokenKind.SentenceEnd or TokenKind.ClauseEnd || token.Is('(') || SettingReading.IsFigure(token))
                return null;
        }

        return null;
    }

    // One part a clause or an item, the first figure of each.
    private static FigureSetting[] PartsBehind(ReportText text, Block block, int colon)
    {
        var line = text.Line(block);
        var inside = text.Settings(block).Where(figure => figure.At > colon && PartitionTotals.Depth(line, colon, figure.At) == 0).ToArray();
        if (inside.Length == 0)
            return [.. text.Children(block).Select(item => text.Settings(item) is [var first, ..] ? first : null).OfType<FigureSetting>()];
        return inside.All(figure => figure.Setting.Sentence.Equals(inside[0].Setting.Sentence)) ? [.. inside.Where(figure => figure.IsQuantity)] : [];
    }

    private static HashSet<string> NameOf(ReportText text, Block block, int colon)
    {
        var line = text.Line(block);
        var label = block.Label?.Text.Length ?? 0;
        HashSet<string> name = new(StringComparer.Ordinal);
        for (var i = 0; i < colon; i++)
        {
            if (line.CueAt(i) is { Cue: not Cue.None, Length: var length })
                i += length - 1;
            else if (line.Tokens[i].Kind == TokenKind.Word && line.Tokens[i].Start >= label && !text.Language.Fillers.Contains(line.Tokens[i].Word))
                name.Add(line.Tokens[i].Word);
        }

        // "diện tích cây ăn quả" is what "640 ha cây ăn quả" measures.
        name.ExceptWith(text.Language.Partitions.Measures.SelectMany(measure => measure.Split(' ')));
        return name;
    }

    private static bool Bears(FigureSetting total, HashSet<string> name)
    {
        var setting = total.Setting;
        HashSet<string> said = [.. setting.Words(setting.Before), .. setting.Words((setting.At + 1)..setting.UnitEnd), .. setting.Words(setting.After), .. total.Figure.Indicator.Terms];
        return name.IsSubsetOf(said);
    }

    private static bool IsNear(SumClaim claim) =>
        Math.Abs(claim.Sum - claim.Total.Value) * LeastNear <= claim.Total.Value || DigitSlip.Explains(claim);
}
