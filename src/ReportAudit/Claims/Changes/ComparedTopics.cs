using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds the values of a change whose clause begins with what it compares with: "Toàn xã còn 186 hộ nghèo (4,2%). So với cuối năm 2021 (231 hộ), giảm 45 hộ":
/// what fell is the figure that the clause or sentence before was about.
/// </summary>
internal static class ComparedTopics
{
    public static (FigureSetting Current, FigureSetting Previous)? Find(IReadOnlyList<FigureSetting> figures, int change, IReadOnlySet<string> fillers)
    {
        var told = figures[change];
        if (told.Figure.Unit.Dimension == UnitDimension.Ratio || told.Figure.Unit is { Dimension: UnitDimension.Percent, Name: not "%" })
            return null;
        // "so với năm 2023 (358 người) tăng 12,29%": of what the earlier value counts.
        if (told.Figure.Unit.Dimension == UnitDimension.Percent)
            return InPercent(figures, told, fillers);
        var start = told.ClauseStart;
        FigureSetting[] clause = [.. figures.Where(figure => figure.At >= start && figure.At < told.At)];
        // "So với cùng kỳ (34 vụ, chết 12 người) giảm 07 vụ, giảm 03 người chết"
        if (clause is not [{ Figure.Role: FigureRole.PreviousPeriod }, ..] || Array.FindAll(clause, figure => figure.Figure.Role == FigureRole.PreviousPeriod && figure.Figure.Unit == told.Figure.Unit && !Array.Exists(clause, upper => Ratios.Under(upper, clause) == figure)) is not [var previous] || !Enumerable.Range(start, previous.At - start).Any(i => told.Setting.Line.CueAt(i).Cue == Cue.Versus)
            || clause.Any(figure => figure.IsActual && figure.Figure.Unit == told.Figure.Unit))
            return null;
        FigureSetting[] before = [.. figures.Where(figure => figure.At < start && MayBeTopic(figure, figures, told, told.Figure.Unit))];
        // What makes the change is meant, though another was told since.
        if (Array.FindLast(before, figure => Math.Abs(figure.Figure.Value - previous.Figure.Value) == told.Figure.Value) is { } exact)
            return (exact, previous);
        FigureSetting[] nearest = before is [.., var last] ? [.. before.Where(figure => Shares.SharesSentence(figure, last))] : [];
        return nearest is [var topic] && IsNamedBy(topic, told, previous, fillers) ? (topic, previous) : null;
    }

    private static (FigureSetting Current, FigureSetting Previous)? InPercent(IReadOnlyList<FigureSetting> figures, FigureSetting told, IReadOnlySet<string> fillers)
    {
        var start = told.ClauseStart;
        FigureSetting[] clause = [.. figures.Where(figure => figure.At >= start && figure.At < told.At)];
        if (clause is not [{ IsQuantity: true, Figure.Role: FigureRole.PreviousPeriod } previous] || !Enumerable.Range(start, previous.At - start).Any(i => told.Setting.Line.CueAt(i).Cue == Cue.Versus))
            return null;
        FigureSetting[] before = [.. figures.Where(figure => figure.At < start && Shares.SharesSentence(figure, told) && MayBeTopic(figure, figures, told, previous.Figure.Unit))];
        return before is [.., var topic] && IsNamedBy(topic, told, previous, fillers) ? (topic, previous) : null;
    }

    // What stands in brackets or under a slash is not what the sentence was about.
    private static bool MayBeTopic(FigureSetting figure, IReadOnlyList<FigureSetting> figures, FigureSetting told, Unit unit) =>
        figure is { IsActual: true, Figure.Role: FigureRole.Actual or FigureRole.Cumulative } && figure.Setting.Line == told.Setting.Line && figure.Figure.Unit == unit
        && !figure.IsInBracketClosedBefore(told) && !figures.Any(upper => Ratios.Under(upper, figures) == figure);

    // "…, văn bản điện tử tăng 214 văn bản": what the clause names itself has to be what the topic was told of.
    private static bool IsNamedBy(FigureSetting topic, FigureSetting told, FigureSetting previous, IReadOnlySet<string> fillers)
    {
        var line = told.Setting.Line;
        string[] named = [.. told.Setting.Words(previous.Setting.UnitEnd..told.At).Where(word => !fillers.Contains(word))];
        var said = topic.Setting.Words(topic.Setting.Sentence.Start..topic.At).Concat(topic.Setting.Words(topic.Setting.After)).ToHashSet(StringComparer.Ordinal);
        return Array.TrueForAll(named, word => said.Contains(word) || Enumerable.Range(previous.Setting.UnitEnd, told.At - previous.Setting.UnitEnd).Any(i => line.Tokens[i].Word == word && line.CueAt(i).Cue != Cue.None));
    }
}
