using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds the total of names that each have their count in a bracket:
/// "There were 312 fires. They started in kitchens (171, or 54.8%), living rooms (58), bedrooms (39) and elsewhere (44)".
/// </summary>
internal static class BracketedLists
{
    private const int LeastParts = 3;

    // Small numbers add up by chance.
    private const int LeastTelling = 20;

    // Off by a twentieth at most; a fifth where the last name is of all others.
    private const int LeastNear = 20;
    private const int LeastNearClosed = 5;

    public static IEnumerable<SumClaim> Find(ReportText text, FigureNames names) =>
        text.Report.Blocks.Where(block => block.Table is null)
            .SelectMany(block => text.Settings(block).GroupBy(figure => figure.Setting.Sentence.Start.Value).Select(sentence => Of(text.Settings(block), [.. sentence], text.Language, names)))
            .OfType<SumClaim>();

    private static SumClaim? Of(IReadOnlyList<FigureSetting> figures, FigureSetting[] sentence, LanguagePack language, FigureNames names)
    {
        var opening = sentence.TakeWhile(figure => !OpensBracket(figure)).Count();
        FigureSetting[] parts = [.. sentence.Skip(opening).Where(OpensBracket)];
        if (parts.Length < LeastParts || sentence.Skip(opening).Any(figure => !OpensBracket(figure) && !IsBehindInBracket(figure, parts)) || Array.Exists(parts, part => !part.IsActual || part.IsForEach || part.Figure.Unit != parts[0].Figure.Unit))
            return null;
        var totals = (opening > 0 ? sentence.Take(opening) : Before(figures, sentence[0], language, names))
            .Where(total => total.IsActual && total.Figure.Value >= LeastTelling && Units.IsAdditive(total.Figure.Unit) && Units.CanAdd(total.Figure.Unit, parts[0].Figure.Unit) && !OpensBracket(total));
        SumClaim[] claims = [.. totals.Reverse().Select(total => new SumClaim(total.Figure, [.. parts.Select(part => part.Figure)], PartitionKind.Bracketed, new Basis(total.Setting.TextOf(total.At..total.Setting.UnitEnd), Certainty.Likely)))];
        var isClosed = parts[^1].Setting.Words(parts[^2].At..parts[^1].At).Any(language.Partitions.Others.Contains);
        // "A total of 1,345 kits came from the Foundation (620 kits), the Centre (350 kits) and the Club (275 kits)": what the sentence calls the total is that of all.
        var isOfAll = opening > 0 && sentence[opening - 1].Setting.Has(Cue.Total) && !NamesSome(sentence[opening - 1], parts[^1], language);
        return Array.Find(claims, claim => claim.Verdict != Verdict.Contradicted) ?? Array.Find(claims, claim => Math.Abs(claim.Sum - claim.Total.Value) * (isClosed || isOfAll ? LeastNearClosed : LeastNear) <= claim.Total.Value);
    }

    private static bool NamesSome(FigureSetting total, FigureSetting last, LanguagePack language)
    {
        var line = total.Setting.Line;
        var said = $" {string.Join(' ', total.Setting.Words(total.At..last.Setting.UnitEnd))} ";
        return Enumerable.Range(total.At, last.At - total.At).Any(i => line.CueAt(i).Cue is Cue.OfWhich or Cue.Some or Cue.Particularly)
            || language.Partitions.OpenStarts.Concat(language.Partitions.OpenEnds).Any(open => said.Contains($" {open.Trim()} ", StringComparison.Ordinal));
    }

    // A sentence that points back is of the one before it, and one that opens with the total's own words of that ("Lost: 7,963 km. The lost kilometres were due to …").
    private static IEnumerable<FigureSetting> Before(IReadOnlyList<FigureSetting> figures, FigureSetting first, LanguagePack language, FigureNames names)
    {
        var (line, start) = (first.Setting.Line, first.Setting.Sentence.Start.Value);
        var pointsBack = line.Joining.Pronouns.Contains(line.Tokens[start].Word) || language.Partitions.Anaphors.Contains(line.Tokens[start].Word, StringComparer.Ordinal);
        if (pointsBack)
            return figures.Where(figure => figure.Setting.Sentence.End.Value == start);
        string[] opening = [.. first.Setting.Words(start..first.First).TakeWhile(word => !line.Joining.Auxiliaries.Contains(word))];
        return figures.Where(figure => figure.Setting.Sentence.End.Value == start && names.Own(figure) is { Length: > 0 } own && Array.TrueForAll(own, word => names.Has(opening, word)) && names.HaveOneWord(own, opening));
    }

    // Words, then a bracket that begins with the number.
    private static bool OpensBracket(FigureSetting figure) =>
        figure.IsQuantity && figure.First > 1 && figure.Setting.Line.Tokens[figure.First - 1].Is('(') && figure.Setting.Line.Tokens[figure.First - 2].Kind == TokenKind.Word;

    private static bool IsBehindInBracket(FigureSetting figure, FigureSetting[] parts) =>
        parts.LastOrDefault(part => part.At < figure.At) is { } part && !part.IsInBracketClosedBefore(figure);
}
