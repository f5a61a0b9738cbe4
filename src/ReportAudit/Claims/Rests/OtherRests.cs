using ReportParsing;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Tells whether what is left comes out of other figures that are told beside.</summary>
/// <param name="text">The report.</param>
internal sealed class OtherRests(ReportText text)
{
    // Differences of few are found between any numbers.
    private const int LeastTelling = 20;
    private const int MostMoves = 5;

    // What a stock is at the end of the time is seldom more by a tenth.
    private const decimal MostGrown = 1.1m;

    public bool Explain(SumClaim rest) =>
        // Where all is done nothing is left: the second is the first told again.
        IsClosing(rest) || IsShared(rest) || ListClosings.GoesOn(text, rest) || (rest.Parts[0].Value == rest.Total.Value && rest.Parts[0].Value > LeastTelling) || IsOtherRest(rest);

    // "17 awards went to clubs and 8 awards to schools; several fall under both heads"
    private bool IsShared(SumClaim rest) =>
        MatchKey.Of(text.Report.Blocks[rest.Parts[^1].Span.Block].Text[rest.Parts[^1].Span.End..]) is var behind && text.Language.Partitions.Shareds.Any(said => PartitionJudgement.IsSaid(behind, said));

    // "kết nạp 23 hội viên, 05 cụ qua đời, 04 hội viên chuyển đi": with what came and went under other names it comes out.
    public bool Explain(StockClaim stock)
    {
        if (!stock.Left.Unit.IsCounted || stock.Left.Value < LeastTelling)
            return false;
        FigureSetting[] counted = [.. text.InBlockOf(stock.Left).Where(figure => figure.IsQuantity && figure.Figure.Unit.IsCounted && figure.Figure.Span.Start > stock.Came[0].Span.End && figure.Figure.Span.Start < stock.Left.Span.Start)];
        return stock.Came[0].Span.Block == stock.Left.Span.Block && counted.Length <= MostMoves && Array.Exists(counted, figure => !stock.Evidence.Any(item => item.Figure == figure.Figure))
            && StockBalance.Closes(stock.Came[0].Value, counted.Select(figure => figure.Figure.Value), stock.Left.Value);
    }

    // "đầu năm 27 trẻ trên 403 trẻ, cuối năm còn 12 trẻ, giảm 15 trẻ": what it fell by is told; "đầu năm 18.200 hội viên; …; cuối năm còn 18.642": nothing that is left is more.
    private bool IsClosing(SumClaim rest)
    {
        if (rest.Parts[^1].Value > rest.Total.Value && rest.Parts[^1].Value < rest.Total.Value * MostGrown)
            return true;
        var figures = text.InBlockOf(rest.Parts[^1]);
        return text.SettingOf(rest.Parts[^1]) is { } closing
            && figures.Any(fall => fall.Figure.Role == FigureRole.Change && Shares.SharesSentence(fall, closing) && figures.Any(opening => opening.At < closing.At && Shares.SharesSentence(opening, closing) && opening.Figure.Unit == closing.Figure.Unit && opening.Figure.Value - fall.Figure.Value == closing.Figure.Value));
    }

    // "tiếp nhận 41.267 hồ sơ … đã giải quyết 40.894 hồ sơ, đúng hạn 40.886 hồ sơ; số còn lại 373 hồ sơ": two others of the paragraph leave it.
    private bool IsOtherRest(SumClaim claim)
    {
        var rest = claim.Parts[^1];
        // "1,284 herds. Of these 1,231 were clear, 38 were restricted and 15 were left": with what stands between, it comes out.
        var inBlock = text.InBlockOf(rest);
        Figure[] told = [.. inBlock.Where(figure => figure.IsActual && Units.CanAdd(claim.Total.Unit, figure.Figure.Unit) && figure.Figure.Span.Start > claim.Total.Span.End && figure.Figure.Span.End <= rest.Span.Start).Select(figure => figure.Figure)];
        if (claim.Total.Span.Block == rest.Span.Block && told.Length > 1 && told.Sum(figure => figure.Value) + rest.Value == claim.Total.Value)
            return true;
        if (rest.Value < LeastTelling)
            return false;
        Figure[] alike = [.. text.InBlockOf(rest).Where(figure => figure.IsActual && figure.Figure.Unit == claim.Total.Unit && figure.Figure != rest).Select(figure => figure.Figure)];
        // "The year began with 47 empty homes. A further 352 fell empty and 341 were let, leaving 58"
        if (claim.Parts.Count == 2 && Array.Exists(alike, opening => opening != claim.Total && opening != claim.Parts[0] && opening.Value + claim.Total.Value - claim.Parts[0].Value == rest.Value))
            return true;
        return Array.Exists(alike, whole => Array.Exists(alike, done => whole.Value - done.Value == rest.Value && !(whole == claim.Total && done == claim.Parts[0])));
    }
}
