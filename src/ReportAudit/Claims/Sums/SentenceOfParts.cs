using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>A sentence that tells nothing but the parts of what was told before: "131 reported improvement, 27 no change and 6 felt worse", "Giỏi 31 em, khá 52 em, đạt 29 em".</summary>
/// <param name="Parts">Its figures; two at least.</param>
/// <param name="IsResumed">Whether its first words take up what was told before ("of those", "they", "theo").</param>
/// <param name="SharesMembers">Whether it tells groups that share members (nữ, đảng viên).</param>
internal sealed record SentenceOfParts(FigureSetting[] Parts, bool IsResumed, bool SharesMembers)
{
    private const int LongestOpening = 8;

    /// <summary>How a sentence may be read as parts, the likeliest first; none where it tells something else.</summary>
    /// <param name="sentence">Its figures.</param>
    /// <param name="language">The report's language.</param>
    public static IEnumerable<SentenceOfParts> Read(IReadOnlyList<FigureSetting> sentence, LanguagePack language)
    {
        FigureSetting[] told = [.. sentence.Where(figure => figure.Figure.Unit.Dimension != UnitDimension.Percent && Depth(figure) == 0)];
        if (told.Length < 2 || sentence.Any(figure => figure.Figure.Unit.Dimension == UnitDimension.Percent && figure.Figure.Role == FigureRole.Change))
            yield break;
        var line = told[0].Setting.Line;
        if (Enumerable.Range(told[0].Setting.Sentence.Start.Value, told[^1].At - told[0].Setting.Sentence.Start.Value).Any(i => line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising or Cue.Besides or Cue.Versus or Cue.Total))
            yield break;
        // "giỏi 12 tổ, khá 9 tổ, trung bình 4 tổ" rates them.
        if (told[0].Setting.Has(Cue.Average) || (language.Mentions.CountsInPlurals && Array.Exists(told, figure => figure.Setting.Has(Cue.Average))))
            yield break;
        var isResumed = IsResumption(told[0], language);
        var said = $" {string.Join(' ', told[0].Setting.Words(told[0].Setting.Sentence))} ";
        var shares = language.Partitions.Overlapping.Any(group => said.Contains($" {group} ", StringComparison.Ordinal)) || language.Partitions.Shareds.Any(words => PartitionJudgement.IsSaid(said, words)) || language.Partitions.OpenEnds.Any(words => PartitionJudgement.IsSaid(said, words));
        // "167 were treated and 32 taken to hospital; none died": behind the semicolon a third group is told without a number.
        if (AreParts(told) && (told.Length > 2 || !Enumerable.Range(told[1].At, told[1].Setting.Sentence.End.Value - told[1].At).Any(i => line.Tokens[i].Kind == TokenKind.ClauseEnd)))
            yield return new SentenceOfParts(told, isResumed, shares);
        // "…, 38 rangers and 14 support staff; 9 officers are women": behind the semicolon another matter may begin.
        FigureSetting[] clause = [.. told.TakeWhile(figure => ListClauses.Of(line, told[0].At, figure.At) == 0)];
        if (clause.Length > 1 && clause.Length < told.Length && AreParts(clause))
            yield return new SentenceOfParts(clause, isResumed, shares);
    }

    /// <summary>Whether its parts are counted in what a figure told before is, or in no unit of their own.</summary>
    /// <param name="total">The figure told before.</param>
    /// <param name="words">The report's words for parts.</param>
    public bool MayBeOf(FigureSetting total, PartitionWords words) => Array.TrueForAll(Parts, part => part.Figure.Unit == Unit.None ? total.Figure.Unit == Unit.None || total.Figure.Unit.IsCounted : Units.AreAlike(total.Figure.Unit, part.Figure.Unit, words));

    private static int Depth(FigureSetting figure) => PartitionTotals.Depth(figure.Setting.Line, figure.Setting.Sentence.Start.Value, figure.First);

    private static bool AreParts(FigureSetting[] told) =>
        Array.TrueForAll(told, IsPart) && told.Zip(told.Skip(1)).All(pair => AreJoined(pair.First, pair.Second)) && (HasJoint(told[^2], told[^1]) || !HasJoint(told[^1], null));

    // "very good by 341, good by 136, fair by 19 and poor by a few": what "and" joins behind the last figure is a part too.
    private static bool HasJoint(FigureSetting part, FigureSetting? next)
    {
        var (line, end) = (part.Setting.Line, next?.First ?? part.Setting.Sentence.End.Value);
        return Enumerable.Range(part.At + 1, end - part.At - 1).TakeWhile(i => line.Tokens[i].Kind != TokenKind.ClauseEnd).Any(i => line.Joining.BetweenFigures.Contains(line.Tokens[i].Word));
    }

    // What is left belongs to those who reckon rests.
    private static bool IsPart(FigureSetting figure) => !Remainders.IsRest(figure) && !figure.Setting.Has(Cue.Remaining) && !figure.Setting.Has(Cue.RemainingBehind) &&
        figure is { IsActual: true, IsBound: false, IsForEach: false, IsPrice: false, Figure: { Value: > 0, Mention.Form: not NumberForm.Words, Quantity.Qualifier: Qualifier.Exact } } && Units.IsAdditive(figure.Figure.Unit);

    // A comma, a semicolon or "and" stands between two parts.
    private static bool AreJoined(FigureSetting part, FigureSetting next)
    {
        var line = part.Setting.Line;
        return Enumerable.Range(part.At + 1, next.First - part.At - 1).Any(i => line.Tokens[i].Is(',') || line.Tokens[i].Kind == TokenKind.ClauseEnd || line.Joining.BetweenFigures.Contains(line.Tokens[i].Word));
    }

    // "Of those placed 121 …", "These led to 49 …", "By treatment that is 31 …", "Trong số đã kết luận có …"
    private static bool IsResumption(FigureSetting first, LanguagePack language)
    {
        var line = first.Setting.Line;
        string[] words = [.. first.Setting.Words(first.Setting.Sentence.Start..first.First).Take(LongestOpening)];
        if (words.Length == 0)
            return false;
        return language.Partitions.Resumptions.Any(lead => lead.Split(' ') is { Length: > 1 } phrase && words.AsSpan().StartsWith(phrase))
            || line.Joining.AllOfThem.Contains(words[0]) || line.Joining.Pronouns.Contains(words[0]) || language.Partitions.Breakdowns.Contains(words[0], StringComparer.Ordinal);
    }
}
