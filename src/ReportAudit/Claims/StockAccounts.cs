using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds accounts of a stock told figure after figure: "The year opened with 985 orders. To these came 3,914; 3,402 were completed and 164 cancelled, so that 1,333 stood open".
/// Words have to say of every figure whether it was there, came, went or is left.
/// </summary>
internal static class StockAccounts
{
    private const int LeastFigures = 4;

    // Off by a fifth at most.
    private const int LeastNear = 5;

    public static IEnumerable<StockClaim> Find(ReportText text)
    {
        if (text.Language.Partitions.Stocks is not { } words)
            yield break;
        foreach (var block in text.Report.Blocks)
        {
            FigureSetting[] figures = [.. text.Settings(block).Where(figure => figure.IsActual && !figure.IsForEach && Units.IsAdditive(figure.Figure.Unit))];
            for (var first = 0; first + LeastFigures <= figures.Length; first++)
            {
                if (From(figures, first, words) is { } claim)
                    yield return claim;
            }
        }
    }

    private static StockClaim? From(FigureSetting[] figures, int first, StockWords words)
    {
        if (figures[first].Figure.Unit == Unit.None || !IsSaid(figures[first], words.Openings))
            return null;
        List<Figure> came = [figures[first].Figure], went = [];
        foreach (var figure in figures.Skip(first + 1).Where(figure => Units.CanAdd(figures[first].Figure.Unit, figure.Figure.Unit)))
        {
            var (comes, goes, isLeft) = (IsSaid(figure, words.Arrivals), IsSaid(figure, words.Departures), IsSaid(figure, words.Closings));
            if (comes && !goes && !isLeft && went.Count == 0)
                came.Add(figure.Figure);
            else if (goes && !comes && !isLeft && came.Count > 1)
                went.Add(figure.Figure);
            else
                return isLeft && !comes && !goes && went.Count > 0 ? Claim(came, went, figure) : null;
        }

        return null;
    }

    private static StockClaim? Claim(List<Figure> came, List<Figure> went, FigureSetting left)
    {
        var claim = new StockClaim(came, went, left.Figure, new Basis(left.Setting.TextOf(left.Setting.Before), Certainty.Certain));
        return claim.Verdict != Verdict.Contradicted || Math.Abs(claim.Whole - claim.Done - claim.Left.Value) * LeastNear <= claim.Left.Value ? claim : null;
    }

    private static bool IsSaid(FigureSetting figure, IReadOnlyList<string> words)
    {
        var said = $" {string.Join(' ', WordsAround(figure))} ";
        return words.Any(word => said.Contains($" {word} ", StringComparison.Ordinal));
    }

    // From the figure, comma or clause before to the one behind.
    private static IEnumerable<string> WordsAround(FigureSetting figure)
    {
        var (line, sentence) = (figure.Setting.Line, figure.Setting.Sentence);
        var (start, end) = (figure.At, figure.Setting.UnitEnd);
        while (start > sentence.Start.Value && !Parts(line, start - 1, sentence.Start.Value))
            start--;
        while (end < sentence.End.Value && !Parts(line, end, sentence.Start.Value))
            end++;
        return figure.Setting.Words(start..end);
    }

    // "opened with 985 orders" joins nothing, where no figure stands before.
    private static bool Parts(TokenLine line, int at, int sentence) =>
        line.Tokens[at].Is(',') || line.Tokens[at].Is(':') || line.Tokens[at].Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd || SettingReading.IsFigure(line.Tokens[at]) || (line.Joining.BetweenFigures.Contains(line.Tokens[at].Word) && PartitionOpeners.HasFigure(line, sentence, at));
}
