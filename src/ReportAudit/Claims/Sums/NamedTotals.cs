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
    private const int LongestOpening = 10;

    // Small numbers add up by chance.
    private const int LeastTelling = 50;

    // Off by a twentieth at most.
    private const int LeastNear = 20;

    public static IEnumerable<SumClaim> Find(ReportText text) =>
        text.Report.Blocks.Where(block => block.Table is null)
            .SelectMany(block => text.Settings(block).GroupBy(figure => figure.Setting.Sentence.Start.Value).Select(sentence => Resumed(text, block, [.. sentence])).Prepend(Of(text, block)))
            .OfType<SumClaim>();

    /// <summary>Whether a block opens with words that tell how a figure told before is made up (by district: …).</summary>
    public static bool OpensBreakdown(ReportText text, Block block) => OpensBreakdown(text, text.Line(block), Opening(block, text.Line(block), 0));

    private static bool OpensBreakdown(ReportText text, TokenLine line, int start) =>
        start < line.Tokens.Count && text.Language.Partitions.Breakdowns.Contains(line.Tokens[start].Word, StringComparer.Ordinal);

    // "By grade, 412 were senior, 230 …", "Of those leaving, 240 had found work, 61 …": a sentence on a figure told before it in the block, or in the item above.
    private static SumClaim? Resumed(ReportText text, Block block, FigureSetting[] sentence)
    {
        var line = text.Line(block);
        var start = Opening(block, line, sentence[0].Setting.Sentence.Start.Value);
        if (sentence[0].At - start is not (>= LeastNameWords and <= LongestOpening) || !(OpensBreakdown(text, line, start) || OpensOnWhole(text, sentence[0], start)))
            return null;
        var end = sentence[0].At;
        while (end < line.Tokens.Count && line.Tokens[end].Kind is not (TokenKind.ClauseEnd or TokenKind.SentenceEnd))
            end++;
        FigureSetting[] parts = [.. sentence.Where(figure => figure.At < end && figure.IsActual && PartitionTotals.Depth(line, sentence[0].At, figure.At) == 0)];
        // "Of the births 1,109 were registered on time and 137 late": two that exclude each other are all.
        var areAll = parts.Length == 2 && new PartitionJudgement(text.Language.Partitions).AreComplements(parts);
        if ((parts.Length < LeastParts && !areAll) || !sentence[0].IsActual || Array.Exists(parts, part => part.IsForEach || part.IsBound || !Units.CanAdd(parts[0].Figure.Unit, part.Figure.Unit)))
            return null;
        FigureSetting[] before = [.. text.Settings(block).Where(figure => figure.At < start)];
        if (before.Length == 0 && block.Kind == BlockKind.ListItem)
            before = [.. text.Report.Blocks.Take(block.Id).Where(other => other.Parent == block.Parent && text.SectionOf(other.Id) == text.SectionOf(block.Id)).Select(other => text.Settings(other) is [var first, ..] ? first : null).OfType<FigureSetting>()];
        var basis = new Basis(line.Block.Text[line.Tokens[start].Start..line.Tokens[sentence[0].At - 1].End], Certainty.Likely);
        SumClaim[] claims =
        [
            .. before.Where(total => total.IsActual && total.Figure.Value >= LeastTelling && Units.IsAdditive(total.Figure.Unit) && Units.CanAdd(total.Figure.Unit, parts[0].Figure.Unit)).Reverse()
                .Select(total => new SumClaim(total.Figure, [.. parts.Select(part => part.Figure)], PartitionKind.Namely, basis)),
        ];
        // "Trong số này có 3.107 trường hợp …, 2.644 trường hợp …" names some.
        var isOpen = text.Language.Partitions.OpenStarts.Contains(line.Tokens[sentence[0].At - 1].Word, StringComparer.Ordinal);
        if (Array.Find(claims, claim => claim.Verdict != Verdict.Contradicted) is { } holding)
            return holding;
        string[] opening = [.. sentence[0].Setting.Words(start..sentence[0].First)];
        return isOpen && !areAll ? null : claims.Where(claim => IsNear(claim) && !PartitionJudgement.IsCourse(claim) && (!areAll || before.Any(total => total.Figure == claim.Total && IsNamedIn(total, opening)))).MinBy(claim => Math.Abs(claim.Sum - claim.Total.Value));
    }

    private static bool IsNamedIn(FigureSetting total, string[] opening) =>
        total.Setting.Words(total.Setting.Before) is { Count: > 0 } name && name.All(opening.Contains);

    private static int Opening(Block block, TokenLine line, int start)
    {
        var label = block.Label?.Text.Length ?? 0;
        while (start < line.Tokens.Count && (line.Tokens[start].Start < label || line.Tokens[start].Kind == TokenKind.Punctuation))
            start++;
        return start;
    }

    private static bool OpensOnWhole(ReportText text, FigureSetting first, int start)
    {
        string[] words = [.. first.Setting.Words(start..first.At)];
        return text.Language.Partitions.Resumptions.Any(lead => lead.Split(' ') is { Length: > 1 } phrase && words.AsSpan().StartsWith(phrase));
    }

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
