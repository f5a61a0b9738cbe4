using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds what is left by the deed that was done to the others ("291 sold, 33 unsold", "96.6 km laid, 41.4 km to be laid"), and what is left of a whole told behind what was done of it.</summary>
internal static class RestsOfDeeds
{
    private const int LongestDeed = 4;
    private const int ShortestDeed = 3;
    private const int LeastOfTwoDigits = 10;
    private const int LeastLeft = 5;

    // A slip in the first of two digits puts a rest further off than others.
    private const int LeastNearOfSlip = 4;

    /// <summary>Whether words say of a figure that the deed of an earlier one is still to be done to it, or was not.</summary>
    public static bool IsUndone(FigureSetting done, FigureSetting rest, PartitionWords words)
    {
        var (deeds, said) = (Behind(done), Behind(rest));
        if (said.Length == 0)
            return false;
        // "17 went to clubs with a hall and 8 to clubs without": the same "to" is told of both.
        if (Array.FindIndex(said, words.Intentions.Contains) is >= 0 and < 2 and var intention && !deeds.Contains(said[intention]))
            return said.Any(word => word.Length > ShortestDeed && deeds.Contains(word));
        // "412 replied and 88 did not reply", "176 delivered nothing"; not "341 hold the blue licence and 187 the red one, 164 hold neither"
        if (words.NegatingPrefixes.Count > 0 && Array.Exists(said, words.Negations.Contains) && !PartitionOpeners.HasFigure(done.Setting.Line, done.Setting.Sentence.Start.Value, done.First) && !(done.Setting.Line == rest.Setting.Line && Shares.SharesSentence(done, rest) && PartitionOpeners.HasFigure(done.Setting.Line, done.At + 1, rest.First)))
            return said.Any(word => word.Length > ShortestDeed && !words.Negations.Contains(word, StringComparer.Ordinal) && deeds.Contains(word));
        return words.NegatingPrefixes.Any(prefix => said[0].Length > prefix.Length + ShortestDeed && said[0].StartsWith(prefix, StringComparison.Ordinal) && deeds.Contains(said[0][prefix.Length..]));
    }

    private static string[] Behind(FigureSetting figure)
    {
        var (line, end) = (figure.Setting.Line, figure.Setting.UnitEnd);
        while (end < figure.Setting.Sentence.End.Value && end < figure.Setting.UnitEnd + LongestDeed && line.Tokens[end].Kind == TokenKind.Word)
            end++;
        return [.. figure.Setting.Words(figure.Setting.UnitEnd..end)];
    }

    /// <summary>"11.7 million has been certified out of 19.5 million, and 7.8 million remains", "đã làm 96,6 km trên tổng số 138 km; còn 41,4 km": the last two figures before the rest.</summary>
    public static SumClaim? OfWholeBehind(FigureSetting[] before, FigureSetting rest)
    {
        if (before is not [.., var done, var whole] || done.Figure.Unit != whole.Figure.Unit || done.Figure.Value > whole.Figure.Value || !IsOver(done, whole))
            return null;
        var claim = Remainders.Claim(whole, [done, rest]);
        return claim.Verdict != Verdict.Contradicted || Remainders.IsNearly(whole.Figure.Value, claim.Sum) ? claim : null;
    }

    /// <summary>Whether a figure is told of a whole right behind it ("58,4 km trên tổng số 92 km").</summary>
    public static bool IsOver(FigureSetting done, FigureSetting whole)
    {
        if (done.Setting.Line != whole.Setting.Line || done.At >= whole.At)
            return false;
        var (line, at) = (done.Setting.Line, done.Setting.UnitEnd);
        // "58,4 km trên tổng số 92 km"
        if (Enumerable.Range(at, Math.Max(0, whole.First - at)).Any(i => line.CueAt(i) is { Cue: Cue.OutOf, Length: var length } && i + length == whole.First))
            return !PartitionOpeners.HasFigure(line, at, whole.First);
        while (at < whole.First && line.Tokens[at].Kind == TokenKind.Word && !line.Joining.BeforeWholes.Contains(line.Tokens[at].Word))
            at++;
        if (at >= whole.First || !line.Joining.BeforeWholes.Contains(line.Tokens[at].Word))
            return false;
        for (at++; at < whole.First; at++)
        {
            if (line.CueAt(at) is { Cue: Cue.Total, Length: var length })
                at += length - 1;
            else if (!line.Joining.Articles.Contains(line.Tokens[at].Word))
                return false;
        }

        return true;
    }

    /// <summary>"46 món đồ, trả lại chủ 35 món, còn 21 món" for 11: of two figures and a rest in one unit one digit of the rest may be far off.</summary>
    public static SumClaim? OfMistyped(FigureSetting[] before, FigureSetting rest, PartitionWords words)
    {
        if (before is not [var whole, var done] || !AreCounted(whole, done, rest) || !(rest.Setting.Has(Cue.Left) || Remainders.IsRest(rest) || new PartitionJudgement(words).MayBeUnderWay(rest)) || !Shares.InOneClause(done.Figure.Unit == Unit.None ? done : whole, rest))
            return null;
        var left = whole.Figure.Value - done.Figure.Value;
        return left >= LeastLeft && rest.Figure.Value >= LeastOfTwoDigits && Math.Abs(left - rest.Figure.Value) * LeastNearOfSlip <= whole.Figure.Value && DigitSlip.Mistyped(rest.Figure).Contains(left)
            ? Remainders.Claim(whole, [done, rest])
            : null;
    }

    // "Tiếp nhận 85 đơn; đã trả lời 61, đang xem xét 24": the unit is said once.
    private static bool AreCounted(FigureSetting whole, FigureSetting done, FigureSetting rest) =>
        Array.TrueForAll([whole, done, rest], figure => figure.Figure.Unit.IsCounted) && whole.Figure.Unit != Unit.None && (done.Figure.Unit == Unit.None) == (rest.Figure.Unit == Unit.None);

    /// <summary>"Đã giải quyết 341, trước hạn 297, đúng hạn 44; đang giải quyết 18": what its parts make exactly leaves nothing; "92 drivers; 9 joined and 4 left": of those who joined none is left.</summary>
    public static bool IsNoRest(SumClaim claim, IReadOnlyList<FigureSetting> figures, FigureSetting rest, PartitionWords words) =>
        claim.Verdict == Verdict.Contradicted && (IsOfSentenceBefore(figures, rest) || (claim.Parts.Count > 2
        && (claim.Sum - rest.Figure.Value == claim.Total.Value || (figures.FirstOrDefault(figure => figure.Figure == claim.Parts[^2]) is { } last && Remainders.AreComingAndGoing(last, rest, words)))));

    // "214 came in. 151 were let out, 34 fetched, 11 died and 18 are still with us": all of the sentence is of the one before.
    private static bool IsOfSentenceBefore(IReadOnlyList<FigureSetting> figures, FigureSetting rest)
    {
        FigureSetting[] told = [.. figures.Where(figure => figure.At <= rest.At && figure.IsActual && Shares.SharesSentence(figure, rest))];
        return told.Length > 2 && figures.Any(whole => whole.IsActual && whole.Setting.Line == rest.Setting.Line && whole.Setting.Sentence.End.Value == rest.Setting.Sentence.Start.Value && whole.Figure.Value == told.Sum(figure => figure.Figure.Value));
    }

    /// <summary>"lập 14 hồ sơ, đã quyết định 12 hồ sơ, đang xem xét 02 hồ sơ": of two figures before, the one done and the other all, the third is under way.</summary>
    public static bool IsStillOpen(IReadOnlyList<FigureSetting> figures, FigureSetting open, PartitionJudgement judgement)
    {
        FigureSetting[] before = [.. figures.Where(figure => figure.At < open.At && figure.IsQuantity && Shares.SharesSentence(figure, open))];
        return before is [var whole, var done] && AreCounted(whole, done, open) && judgement.MayBeUnderWay(open) && judgement.IsDone(done) && !judgement.IsDone(whole) && Shares.InOneClause(done.Figure.Unit == Unit.None ? done : whole, open);
    }
}
