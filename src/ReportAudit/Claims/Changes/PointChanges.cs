using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds the two shares that percentage points are between, told in their sentence or in the one before.</summary>
internal static class PointChanges
{
    private const int ReachOfPeriod = 4;

    public static (FigureSetting Current, FigureSetting Previous)? Find(IReadOnlyList<FigureSetting> figures, int change, LanguagePack language)
    {
        if (figures[change].Figure.Unit is not { Dimension: UnitDimension.Percent, Name: not "%" })
            return null;
        FigureSetting[] shares = [.. figures.Take(change).Where(figure => IsShare(figure) && Shares.SharesSentence(figure, figures[change]))];
        if ((OfMovementBefore(shares, figures[change]) ?? OfMovementBehind(figures, change)) is { } moved)
            return moved;
        return shares switch
        {
            [var current, var previous] when !IsEarlier(current) && IsEarlier(previous) => (current, previous),
            [.., var current] when !IsEarlier(current) && InBracketBehind(figures, change) is { } before => (current, before),
            [] => OfSentenceBefore(figures, figures[change], language),
            [var earlier] when IsEarlier(earlier) => OfTwoSentences(figures, earlier, figures[change], language),
            _ => null,
        };
    }

    // "Occupancy rose from 71.2% to 74.9%, that is by 3.7 percentage points"
    private static (FigureSetting Current, FigureSetting Previous)? OfMovementBefore(FigureSetting[] shares, FigureSetting change) =>
        shares is [.., var first, var second] && Shares.InOneClause(first, change) ? OfMovement(first, second) : null;

    // "Occupancy rose by 3.7 percentage points, from 71.2% to 74.9%", "… to 74.9% from 71.2%"
    private static (FigureSetting Current, FigureSetting Previous)? OfMovementBehind(IReadOnlyList<FigureSetting> figures, int change) =>
        change + 2 < figures.Count && figures[change + 1] is var first && figures[change + 2] is var second && IsShare(first) && IsShare(second) && Shares.InOneClause(figures[change], second)
        && !(change > 0 && figures[change - 1] is var before && IsShare(before) && Shares.InOneClause(before, first))
            ? OfMovement(first, second)
            : null;

    private static (FigureSetting Current, FigureSetting Previous)? OfMovement(FigureSetting first, FigureSetting second)
    {
        if (first.Setting.Cues is [.., Cue.From] && second.Setting.Cues is [.., Cue.To])
            return (second, first);
        return first.Setting.Cues is [.., Cue.To] && second.Setting.Cues is [.., Cue.From] ? (first, second) : null;
    }

    private static bool IsShare(FigureSetting figure) => figure.Figure.Unit.Name == "%" && figure.Figure.Role is FigureRole.Share or FigureRole.PreviousPeriod;

    // "chiếm 13,83%, giảm 9 trẻ và giảm 1,09 điểm % so với cùng kỳ (196 trẻ; 14,92%)": the only share of the bracket with the earlier values.
    private static FigureSetting? InBracketBehind(IReadOnlyList<FigureSetting> figures, int change)
    {
        var told = figures[change];
        FigureSetting[] inside = [.. figures.Skip(change + 1).TakeWhile(figure => Shares.SharesSentence(figure, told) && PartitionTotals.Depth(told.Setting.Line, told.At, figure.At) == 1)];
        return inside is [{ Figure.Role: FigureRole.PreviousPeriod } only] && IsShare(only) ? only
            : inside.Length > 1 && Array.Exists(inside, figure => figure.Figure.Role == FigureRole.PreviousPeriod) && inside.Where(IsShare).ToArray() is [var share] ? share : null;
    }

    // "Attendance was 91.4%, as against 88.2% in 2021. Attendance is therefore up by 3.2 percentage points": what the sentence is of is named again, or pointed back to.
    private static (FigureSetting Current, FigureSetting Previous)? OfSentenceBefore(IReadOnlyList<FigureSetting> figures, FigureSetting change, LanguagePack language)
    {
        if (OfSentenceThatEnds(figures, change) is not [var current, var previous] || IsEarlier(current) || !(IsEarlier(previous) || previous.Setting.Has(Cue.Versus)))
            return null;
        var line = change.Setting.Line;
        var end = change.Setting.Sentence.Start.Value;
        while (end < change.At && line.CueAt(end).Cue is not (Cue.Increase or Cue.Decrease or Cue.Improvement))
            end++;
        return PointsBack(change, language) || IsNamed(Names(change, change.Setting.Sentence.Start.Value, end, language), current) ? (current, previous) : null;
    }

    // "Women hold 42 of 91 posts, or 46.2%. Last year the share was 42.7%; this is a rise of 3.5 percentage points"
    private static (FigureSetting Current, FigureSetting Previous)? OfTwoSentences(IReadOnlyList<FigureSetting> figures, FigureSetting previous, FigureSetting change, LanguagePack language)
    {
        if (OfSentenceThatEnds(figures, change) is not [var current] || IsEarlier(current) || !PointsBack(change, language))
            return null;
        var line = previous.Setting.Line;
        string[] named = [.. Names(previous, previous.Setting.Sentence.Start.Value, previous.At, language).Where(word => !line.Joining.Rates.Contains(word))];
        return named.Length == 0 || IsNamed(named, current) ? (current, previous) : null;
    }

    private static FigureSetting[] OfSentenceThatEnds(IReadOnlyList<FigureSetting> figures, FigureSetting change) =>
        [.. figures.Where(figure => figure.Setting.Line == change.Setting.Line && figure.Setting.Sentence.End.Value == change.Setting.Sentence.Start.Value && IsShare(figure))];

    // The clause of the change opens with a word for what was told before it.
    private static bool PointsBack(FigureSetting change, LanguagePack language)
    {
        var line = change.Setting.Line;
        var start = change.At;
        while (start > change.Setting.Sentence.Start.Value && line.Tokens[start - 1].Kind != TokenKind.ClauseEnd && !SettingReading.IsFigure(line.Tokens[start - 1]))
            start--;
        return language.Partitions.Anaphors.Contains(line.Tokens[start].Word, StringComparer.Ordinal);
    }

    private static string[] Names(FigureSetting figure, int from, int to, LanguagePack language)
    {
        List<string> names = [];
        for (var i = from; i < to; i++)
        {
            if (figure.Setting.Line.CueAt(i) is { Cue: not Cue.None, Length: var length })
                i += length - 1;
            else if (figure.Setting.Line.Tokens[i] is { Kind: TokenKind.Word, Word: var word } && !language.Fillers.Contains(word))
                names.Add(word);
        }

        return [.. names];
    }

    private static bool IsNamed(string[] names, FigureSetting figure)
    {
        var said = figure.Setting.Words(figure.Setting.Sentence.Start..figure.At);
        return names.Length > 0 && names.All(said.Contains);
    }

    private static bool IsEarlier(FigureSetting share) => share.Figure.Role == FigureRole.PreviousPeriod || share.Setting.Has(Cue.EarlierPeriod) || InClauseOfEarlierPeriod(share) || IsComparedWithEarlierPeriod(share);

    // "96.0%, against 93.4% a year ago"
    private static bool IsComparedWithEarlierPeriod(FigureSetting share) =>
        share.Setting.Has(Cue.Versus) && Enumerable.Range(share.Setting.UnitEnd, Math.Min(ReachOfPeriod, share.Setting.Sentence.End.Value - share.Setting.UnitEnd)).Select(i => share.Setting.Line.CueAt(i).Cue).FirstOrDefault(cue => cue != Cue.None) == Cue.EarlierPeriod;

    // "cùng kỳ năm 2023 giải ngân 187 tỷ đồng, đạt 51,8%"
    private static bool InClauseOfEarlierPeriod(FigureSetting share)
    {
        var line = share.Setting.Line;
        for (var i = share.At - 1; i >= share.Setting.Sentence.Start.Value && line.Tokens[i].Kind != TokenKind.ClauseEnd; i--)
        {
            if (line.CueAt(i).Cue == Cue.EarlierPeriod)
                return true;
        }

        return false;
    }
}
