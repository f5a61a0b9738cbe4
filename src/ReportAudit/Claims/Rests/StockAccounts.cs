using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds accounts of a stock told figure after figure: "The year opened with 985 orders. To these came 3,914; 3,402 were completed and 164 cancelled, so that 1,333 stood open".
/// Words have to say of every figure whether it was there, came, went or is left; of the first a day may say it, and what is left may be told first.
/// </summary>
internal static class StockAccounts
{
    private const int LeastFigures = 4;

    // Off by a fifth at most; by a twentieth where no word says that it is left.
    private const int LeastNear = 5;
    private const int LeastNearUnsaid = 20;
    private const int LeastTelling = 10;
    private const int LeastLong = 1000;
    private const int MostUnsaid = 3;
    private const int LongestBeforeDay = 2;

    /// <param name="text">The report.</param>
    /// <param name="sums">Its lists of parts: what a figure of the account is made up of neither came nor went.</param>
    public static IEnumerable<StockClaim> Find(ReportText text, IReadOnlyList<SumClaim> sums)
    {
        if (text.Language.Partitions.Stocks is not { } words)
            yield break;
        var parts = sums.Where(sum => sum.Verdict == Verdict.Holds).SelectMany(sum => sum.Parts).ToHashSet();
        foreach (var block in text.Report.Blocks)
        {
            FigureSetting[] figures = [.. text.Settings(block).Where(figure => (figure.IsActual || figure.Figure.Role is FigureRole.PreviousPeriod or FigureRole.Change) && figure.IsQuantity && !figure.IsForEach && !figure.IsBound && !parts.Contains(figure.Figure) && Units.IsAdditive(figure.Figure.Unit))];
            for (var first = 0; first + LeastFigures <= figures.Length + 1; first++)
            {
                if ((From(figures, first, words, text.Language.Partitions) ?? OfUnsaid(figures, first, words)) is { } claim)
                    yield return claim;
            }
        }
    }

    private static StockClaim? From(FigureSetting[] figures, int first, StockWords words, PartitionWords units)
    {
        var opening = figures[first];
        if (opening.Figure.Unit == Unit.None || !(IsSaid(opening, words.Openings) || IsSaidAhead(opening, words.Openings) || opening.Figure.Role == FigureRole.PreviousPeriod || IsOfADay(opening)) || IsSaid(opening, words.Departures))
            return null;
        // "kết nạp 9 đồng chí" of hội viên: what comes and goes may be told in another unit.
        HashSet<Unit> counted = [opening.Figure.Unit, .. figures.Skip(first + 1).Where(figure => figure.Figure.Unit.IsCounted && opening.Figure.Unit.IsCounted && DirectionOf(figure, words) is not null).Select(figure => figure.Figure.Unit)];
        List<FigureSetting> came = [opening], went = [];
        FigureSetting? closing = null;
        FigureSetting[] told = [.. figures.Skip(first + 1).Where(figure => (counted.Contains(figure.Figure.Unit) || Units.MayBeOne(opening.Figure.Unit, figure.Figure.Unit, units)) && !IsOfBracket(opening, figure))];
        foreach (var figure in told)
        {
            // "moved from 3,271 to 3,284 (41 started, 38 left)": what it came to is told before what came and went.
            if (came.Count == 1 && went.Count == 0 && closing is null && opening.Setting.Has(Cue.From) && figure.Setting.Has(Cue.To))
            {
                closing = figure;
                continue;
            }

            // "we had 212 at the start, split 705, sold 640 and carried 287 into the summer": between what was there and what went stands what came.
            if (came.Count == 1 && went.Count == 0 && figure == told[0] && told is [_, var next, _, ..] && DirectionOf(figure, words) is null && DirectionOf(next, words) is false && Shares.SharesSentence(figure, opening) && Shares.SharesSentence(next, opening)
                && !IsSaid(figure, words.Closings) && figure.Figure.Unit == opening.Figure.Unit && next.Figure.Unit == opening.Figure.Unit && IsSaid(opening, words.Openings))
            {
                came.Add(figure);
                continue;
            }

            if (DirectionOf(figure, words) is not { } comes)
            {
                closing ??= figure;
                break;
            }

            (comes ? came : went).Add(figure);
        }

        if (came.Count < 2 || went.Count == 0)
            return null;
        if (closing is not null)
            return IsSaid(closing, words.Closings) || (IsOfADay(opening) && IsOfADay(closing) && !Shares.SharesSentence(opening, closing)) ? Claim(came, went, closing, LeastNear) : Claim(came, went, closing, LeastNearUnsaid);
        return ToldBefore(figures, first) is { } left ? Claim(came, went, left, LeastNearUnsaid) : null;
    }

    // "Đầu năm có 3.215 phần mộ, an táng mới 46, di dời 18; hiện có 3.234": what no word tells may have come or gone; where one way of it is right but for two digits, it was meant.
    private static StockClaim? OfUnsaid(FigureSetting[] figures, int first, StockWords words)
    {
        var opening = figures[first];
        if (opening.Figure.Unit == Unit.None || !IsSaid(opening, words.Openings))
            return null;
        FigureSetting[] alike = [.. figures.Skip(first + 1).Where(figure => Units.CanAdd(opening.Figure.Unit, figure.Figure.Unit))];
        var end = Array.FindIndex(alike, figure => IsSaid(figure, words.Closings));
        if (end is < 2 or > MostUnsaid || alike[end].Figure.Value < LeastLong)
            return null;
        StockClaim[] ways =
        [
            .. Enumerable.Range(1, (1 << end) - 2).Select(way => new StockClaim(
                [opening.Figure, .. alike[..end].Where((_, at) => (way & (1 << at)) != 0).Select(figure => figure.Figure)],
                [.. alike[..end].Where((_, at) => (way & (1 << at)) == 0).Select(figure => figure.Figure)],
                alike[end].Figure,
                new Basis(alike[end].Setting.TextOf(alike[end].Setting.Before), Certainty.Likely))),
        ];
        StockClaim[] slips = [.. ways.Where(way => DigitSlip.IsSwap(way.Left.Value, way.Whole - way.Done))];
        return slips is [var only] && Array.TrueForAll(ways, way => way.Verdict == Verdict.Contradicted) ? only : null;
    }

    // "912 joined and 428 left us (301 closed their accounts, 127 died)": what a bracket tells is of what stands before it; but "from 3,271 to 3,284 (41 started, 38 left)".
    private static bool IsOfBracket(FigureSetting opening, FigureSetting figure) =>
        !opening.Setting.Has(Cue.From) && PartitionTotals.Depth(opening.Setting.Line, opening.At, figure.At) > 0;

    // Whether it came, or went; null where words say neither or both.
    private static bool? DirectionOf(FigureSetting figure, StockWords words)
    {
        var (comes, goes) = (IsSaid(figure, words.Arrivals), IsSaid(figure, words.Departures));
        return IsSaid(figure, words.Closings) || comes == goes ? null : comes;
    }

    /// <summary>Whether a figure is of one day: "On January 1, 2024 we had 221 animals", "stood at 1,846 objects on 1 July 2023", "At 31 March 2024 the Agency employed 1,284 people".</summary>
    public static bool IsOfADay(FigureSetting figure) =>
        figure.Figure.Role == FigureRole.Actual && figure.Setting.Line.Tokens.Take(Math.Min(figure.Setting.UnitEnd + LongestBeforeDay, figure.Setting.Sentence.End.Value)).Skip(figure.Setting.Sentence.Start.Value).Any(token => token.Mention?.Period is { From: { } from, To: { } to } && from == to);

    // "We served 42,277 connections. We began the year with 41,208; …": what there is now opened the sentence before.
    private static FigureSetting? ToldBefore(FigureSetting[] figures, int first) =>
        figures.Take(first).FirstOrDefault(figure => figure.Figure.Unit == figures[first].Figure.Unit && figure.Setting.Sentence.End.Value == figures[first].Setting.Sentence.Start.Value && figure.Figure.Role == FigureRole.Actual);

    private static StockClaim? Claim(List<FigureSetting> came, List<FigureSetting> went, FigureSetting left, int leastNear)
    {
        var claim = new StockClaim([.. came.Select(figure => figure.Figure)], [.. went.Select(figure => figure.Figure)], left.Figure, new Basis(left.Setting.TextOf(left.Setting.Before), leastNear == LeastNear ? Certainty.Certain : Certainty.Likely));
        var isNear = left.Figure.Value >= LeastTelling && Math.Abs(claim.Whole - claim.Done - claim.Left.Value) * leastNear <= claim.Left.Value;
        // "27 enrolled in the two intakes": what is counted beside in another unit neither came nor went.
        if (claim.Verdict == Verdict.Contradicted && Without(came, went, left) is { } without)
            return without;
        // "96 people; 14 joined and 9 left, so that 110 were employed": two digits of 101 in the other order.
        return claim.Verdict != Verdict.Contradicted || isNear || DigitSlip.IsSwap(left.Figure.Value, claim.Whole - claim.Done) || (leastNear == LeastNear && DigitSlip.IsSwappedPair(left.Figure.Value, claim.Whole - claim.Done)) ? claim : null;
    }

    private static StockClaim? Without(List<FigureSetting> came, List<FigureSetting> went, FigureSetting left)
    {
        foreach (var other in came.Skip(1).Concat(went).Where(figure => figure.Figure.Unit != Unit.None && figure.Figure.Unit != came[0].Figure.Unit))
        {
            var claim = new StockClaim([.. came.Where(figure => figure != other).Select(figure => figure.Figure)], [.. went.Where(figure => figure != other).Select(figure => figure.Figure)], left.Figure, new Basis(left.Setting.TextOf(left.Setting.Before), Certainty.Likely));
            if (claim.Verdict == Verdict.Holds)
                return claim;
        }

        return null;
    }

    // "Đầu kỳ, toàn huyện có 214 người": what the sentence begins with is said of its first figure.
    private static bool IsSaidAhead(FigureSetting figure, IReadOnlyList<string> words)
    {
        var said = string.Join(' ', figure.Setting.Words(figure.Setting.Sentence.Start..figure.At)) + " ";
        return !PartitionOpeners.HasFigure(figure.Setting.Line, figure.Setting.Sentence.Start.Value, figure.At) && words.Any(word => said.StartsWith(word + " ", StringComparison.Ordinal));
    }

    /// <summary>Whether the words around a figure, up to the figures and commas beside it, are some of these.</summary>
    public static bool IsSaid(FigureSetting figure, IReadOnlyList<string> words)
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
