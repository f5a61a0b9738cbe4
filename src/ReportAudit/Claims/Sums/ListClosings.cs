using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>The "and" before the last item of a list, and what tells that a clause behind is none of its items: "fuel 139, rent 48 and sundries 59, so the year closed with 26".</summary>
internal static class ListClosings
{
    /// <summary>Whether "and" joins a figure to the one before it, with no comma between but one right before "and".</summary>
    public static bool IsClosing(FigureSetting part, FigureSetting next)
    {
        var line = part.Setting.Line;
        var isJoined = false;
        for (var i = part.At + 1; i < next.First; i++)
        {
            var isJoint = line.Joining.BetweenFigures.Contains(line.Tokens[i].Word);
            if (line.Tokens[i].Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd || (line.Tokens[i].Is(',') && !line.Joining.BetweenFigures.Contains(line.Tokens[i + 1].Word)))
                return false;
            isJoined |= isJoint;
        }

        return isJoined;
    }

    /// <summary>Whether a list was closed before a figure that follows behind a comma: "… and sundries 59, so the year closed with 26".</summary>
    public static bool IsClosedBefore(IReadOnlyList<FigureSetting> parts, int next) =>
        next > 1 && IsClosing(parts[next - 2], parts[next - 1]) && !IsClosing(parts[next - 1], parts[next])
        && Enumerable.Range(parts[next - 1].At, parts[next].First - parts[next - 1].At).Any(i => parts[next].Setting.Line.Tokens[i].Is(','));

    /// <summary>The figure that "and" closes a list with, though it is counted in another noun: "comprising 142 full inspections, 31 focused inspections and 22 follow-up visits"; null where the list is closed before it, or it is what was done (… and 22 notices were served).</summary>
    public static FigureSetting? LastOf(IReadOnlyList<FigureSetting> parts, IReadOnlyList<FigureSetting> inside)
    {
        if (parts.Count < 2 || inside.FirstOrDefault(figure => figure.At > parts[^1].At) is not { IsActual: true, IsBound: false, IsForEach: false, Figure.Unit.IsCounted: true } last || !IsClosing(parts[^1], last))
            return null;
        var line = last.Setting.Line;
        if (Enumerable.Range(1, parts.Count - 1).Any(i => IsClosing(parts[i - 1], parts[i])))
            return null;
        for (var i = last.At + 1; i < last.Setting.Sentence.End.Value && line.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (line.Joining.Auxiliaries.Contains(line.Tokens[i].Word))
                return null;
        }

        return last;
    }

    /// <summary>Whether a list was taken to end before the item that "and" closes it with: "Of the 186 cases, 97 have been taken to court, 71 are pending and 15 were closed".</summary>
    public static bool GoesOn(ReportText text, SumClaim sum) =>
        text.SettingOf(sum.Parts[^2]) is { } before && text.SettingOf(sum.Parts[^1]) is { } last && before.Setting.Line == last.Setting.Line && before.At < last.At && !IsClosing(before, last)
        && text.InBlockOf(last.Figure).FirstOrDefault(figure => figure.At > last.At) is { IsActual: true, IsForEach: false } next && Shares.SharesSentence(last, next) && (next.Figure.Unit == Unit.None || next.Figure.Unit == last.Figure.Unit)
        && !next.Setting.Has(Cue.OfWhich) && !sum.Evidence.Any(item => item.Figure == next.Figure) && IsClosing(last, next);

    /// <summary>Whether a relative clause stands between two figures: "full plots are 56 and half plots 30, which gives 41,552".</summary>
    public static bool IsInRelative(FigureSetting before, FigureSetting figure) =>
        Enumerable.Range(before.At, figure.At - before.At - 1).Any(i => figure.Setting.Line.Tokens[i].Is(',') && figure.Setting.Line.Joining.Relatives.Contains(figure.Setting.Line.Tokens[i + 1].Word));

    /// <summary>Whether that clause speaks of the name that "and" has joined on, and a comma closes it before the figure: "North 241 tons and West, which opened in May, 129 tons".</summary>
    public static bool IsAside(FigureSetting before, FigureSetting figure)
    {
        var line = figure.Setting.Line;
        var comma = before.At + 1;
        var isJoined = false;
        while (comma < figure.First && !line.Tokens[comma].Is(','))
            isJoined |= line.Joining.BetweenFigures.Contains(line.Tokens[comma++].Word);
        return isJoined && comma + 1 < figure.First && line.Joining.Relatives.Contains(line.Tokens[comma + 1].Word) && line.Tokens[figure.First - 1].Is(',');
    }

    /// <summary>Whether some parts, but not all, are told by a clause or by an age: "52 presenters, 21 under thirty and 17 who come from abroad" share members.</summary>
    public static bool TellQualities(IReadOnlyList<FigureSetting> parts) => parts.Count(IsQuality) is var told && told > 0 && told < parts.Count;

    // A relative right behind the number, or another number in its words.
    private static bool IsQuality(FigureSetting part)
    {
        var line = part.Setting.Line;
        for (var i = part.At + 1; i < part.Setting.Sentence.End.Value && line.Tokens[i].Kind is TokenKind.Word or TokenKind.Mention && !line.Joining.BetweenFigures.Contains(line.Tokens[i].Word); i++)
        {
            if (line.Tokens[i].Kind == TokenKind.Mention || (i <= part.Setting.UnitEnd && line.Joining.Relatives.Contains(line.Tokens[i].Word)))
                return true;
        }

        return false;
    }
}
