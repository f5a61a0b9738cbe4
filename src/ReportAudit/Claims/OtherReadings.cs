using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Tells whether a contradiction goes away when the sentence is read in another way: another whole of the share, another pair of
/// values of the rise, a list that ends sooner or takes in a figure left out. Figures do not come out right by chance so easily.
/// </summary>
internal sealed class OtherReadings(ReportText text)
{
    private const decimal Hundred = 100;

    // Differences of few are found between any numbers.
    private const int LeastTelling = 20;
    private const int LeastLeftOut = 10;
    private const int LeastLong = 1000;
    private const int LeastSlipped = 1000;

    // What a stock is at the end of the time is seldom more by a tenth.
    private const decimal MostGrown = 1.1m;

    // What is so many times as much was never meant as a part.
    private const int MostTimes = 5;
    private const int MostMoves = 5;

    private readonly Lazy<HashSet<Figure>> turned = new(() => Turned(text));

    public bool Explain(Claim claim) => claim switch
    {
        SumClaim { Kind: not (PartitionKind.Remainder or PartitionKind.Difference) } sum => IsOtherList(sum),
        // Where all is done nothing is left: the second is the first told again.
        SumClaim { Parts.Count: > 1 } rest => IsClosing(rest) || (rest.Parts[0].Value == rest.Total.Value && rest.Parts[0].Value > LeastTelling) || IsOtherRest(rest),
        ShareClaim share => IsOtherShare(share),
        ChangeClaim { IsFold: false, IsOfLater: false } change => IsOtherChange(change),
        DoubleChangeClaim change => IsOtherDouble(change),
        RestatementClaim told => ArePartsOfOne(told),
        StockClaim stock => ClosesWithOthers(stock),
        ProductClaim product => IsWithAnother(product),
        // "74 hộ thu trên 200 triệu đồng, trong đó 31 hộ thu trên 300 triệu đồng": bounds, of which none is a part; "(định kỳ 12 vụ, đột xuất 41 vụ), phát hiện 57 vụ": outside the bracket.
        PartClaim part => AreBounds(part.Part, part.Whole) || IsOutsideBracket(part) || part.Part.Value > part.Whole.Value * MostTimes || IsTurned(part),
        _ => false,
    };

    // "kết nạp 23 hội viên, 05 cụ qua đời, 04 hội viên chuyển đi": with what came and went under other names it comes out.
    private bool ClosesWithOthers(StockClaim stock)
    {
        if (!stock.Left.Unit.IsCounted || stock.Left.Value < LeastTelling)
            return false;
        FigureSetting[] counted = [.. text.Settings(text.Report.Blocks[stock.Left.Span.Block]).Where(figure => figure.IsQuantity && figure.Figure.Unit.IsCounted && figure.Figure.Span.Start > stock.Came[0].Span.End && figure.Figure.Span.Start < stock.Left.Span.Start)];
        return stock.Came[0].Span.Block == stock.Left.Span.Block && counted.Length <= MostMoves && Array.Exists(counted, figure => !stock.Evidence.Any(item => item.Figure == figure.Figure))
            && StockBalance.Closes(stock.Came[0].Value, counted.Select(figure => figure.Figure.Value), stock.Left.Value);
    }

    // "1.062,1 tỷ của 9 tháng", "quý IV 357,9 tỷ", "kế hoạch năm 1.420 tỷ": both together are told too.
    private bool ArePartsOfOne(RestatementClaim told) =>
        told.First.Value >= LeastLong && told.Second.Value >= LeastLong && !DigitSlip.IsSwap(told.First.Value, told.Second.Value) && !DigitSlip.IsMistyped(told.First, told.Second)
        && text.Report.Figures.Any(both => both.Unit == told.First.Unit && both.Value == told.First.Value + told.Second.Value);

    private static bool AreBounds(Figure part, Figure whole) => part.Quantity.Qualifier == Qualifier.AtLeast && whole.Quantity.Qualifier == Qualifier.AtLeast;

    // "7.150 em/7.078 em, đạt 99,0%", and so in each item: the report writes the whole first.
    private bool IsTurned(PartClaim claim) => turned.Value.Contains(claim.Part) && turned.Value.Count > 1;

    private static HashSet<Figure> Turned(ReportText text)
    {
        HashSet<Figure> found = [];
        foreach (var figures in text.Report.Blocks.Select(text.Settings))
        {
            for (var at = 0; at + 2 < figures.Count; at++)
            {
                if (figures[at].Figure.Value > figures[at + 1].Figure.Value && Shares.IsShare(figures[at + 2]) && Ratios.Under(figures[at], figures) == figures[at + 1] && Shares.OfTurned(figures[at], figures[at + 1], figures[at + 2]) is not null)
                    found.Add(figures[at].Figure);
            }
        }

        return found;
    }

    private bool IsOutsideBracket(PartClaim claim)
    {
        if (claim.Part.Span.Block != claim.Whole.Span.Block || claim.Part.Span.Start < claim.Whole.Span.Start)
            return false;
        var figures = text.Settings(text.Report.Blocks[claim.Part.Span.Block]);
        return figures.FirstOrDefault(figure => figure.Figure == claim.Whole) is { } whole && figures.FirstOrDefault(figure => figure.Figure == claim.Part) is { } part && PartitionTotals.Depth(whole.Setting.Line, whole.At, part.At) < 0;
    }

    // "đầu năm 27 trẻ trên 403 trẻ, cuối năm còn 12 trẻ, giảm 15 trẻ": what it fell by is told; "đầu năm 18.200 hội viên; …; cuối năm còn 18.642": nothing that is left is more.
    private bool IsClosing(SumClaim rest)
    {
        if (rest.Parts[^1].Value > rest.Total.Value && rest.Parts[^1].Value < rest.Total.Value * MostGrown)
            return true;
        var figures = text.Settings(text.Report.Blocks[rest.Parts[^1].Span.Block]);
        return figures.FirstOrDefault(figure => figure.Figure == rest.Parts[^1]) is { } closing
            && figures.Any(fall => fall.Figure.Role == FigureRole.Change && Shares.SharesSentence(fall, closing) && figures.Any(opening => opening.At < closing.At && Shares.SharesSentence(opening, closing) && opening.Figure.Unit == closing.Figure.Unit && opening.Figure.Value - fall.Figure.Value == closing.Figure.Value));
    }

    // "21 trường hợp: sốt nhẹ dưới 38,5 độ 16 trường hợp, sưng đau 5 trường hợp": what is no count of them is no part; or a figure between the parts was taken for a plan or a change.
    private bool IsOtherList(SumClaim sum)
    {
        if (sum.Parts.Count < 2)
            return AreBounds(sum.Parts[0], sum.Total);
        // "Ngăn chặn 128 vụ", and under the heading "bắt giữ 128 vụ; … 11 vụ": the total is told again.
        if (sum.Parts.Any(part => part.Value == sum.Total.Value && part.Unit == sum.Total.Unit))
            return true;
        var meant = sum.Total.Quantity.Interval;
        Figure[] alike = [.. sum.Parts.Where(part => part.Unit == sum.Total.Unit)];
        return (alike.Length > 1 && alike.Length < sum.Parts.Count && meant.Meets(SumOf(alike)) && !IsClosedByLast(sum))
            || Between(sum).Append(Behind(sum)).OfType<FigureSetting>().Any(left => (sum.SumInterval + left.Figure.Quantity.Interval).Meets(meant))
            || IsOneOfThem(sum)
            || HasRestBehind(sum)
            || IsPartOfPart(sum)
            || IsOfSentenceBefore(sum)
            || IsLastUnderWay(sum)
            || MakesTwoOfThem(sum)
            || NoParts.Explain(text, sum)
            || IsLastBesideTotal(sum)
            || IsWhatIsLeft(sum);
    }

    // "comprising 142 full inspections, 31 focused inspections and 22 follow-up visits": "and" makes the last one of them.
    private bool IsClosedByLast(SumClaim sum)
    {
        FigureSetting[] parts = [.. text.Settings(text.Report.Blocks[sum.Parts[^1].Span.Block]).Where(figure => sum.Parts.Contains(figure.Figure))];
        return sum.Kind == PartitionKind.Comprising && parts.Length == sum.Parts.Count && ListClosings.LastOf(parts[..^1], parts) is not null && parts[..^1].All(part => part.Figure.Unit == sum.Total.Unit);
    }

    // "Đã giải quyết 26 vụ: khởi tố 05 vụ; xử lý hành chính 21 vụ; đang điều tra 05 vụ": what is under way is none of what was done.
    private bool IsLastUnderWay(SumClaim sum) =>
        sum.Parts.Count > 2 && sum.Parts.SkipLast(1).Sum(part => part.Value) == sum.Total.Value
        && text.Settings(text.Report.Blocks[sum.Parts[^1].Span.Block]).FirstOrDefault(figure => figure.Figure == sum.Parts[^1]) is { } last && new PartitionJudgement(text.Language.Partitions).MayBeUnderWay(last);

    // "112.368 người tham gia BHXH, BHYT, trong đó: BHXH bắt buộc 7.852 người; BHXH tự nguyện 3.214 người; BHTN 6.930 người; BHYT 109.154 người": those counted among others too are none; two of them make it.
    private static bool MakesTwoOfThem(SumClaim sum) =>
        sum.Total.Value >= LeastLong && sum.Sum > sum.Total.Value && sum.Parts.Any(one => sum.Parts.Any(other => other != one && one.Value + other.Value == sum.Total.Value));

    // "4,984 tonnes of red, namely Shiraz 2,715 t, Cabernet 1,388 t and others 881 t, and 3,630 tonnes of white": the last is told as the total is, and the others are not.
    private bool IsLastBesideTotal(SumClaim sum) =>
        sum.Parts.Count > 2 && sum.Sum - sum.Parts[^1].Value == sum.Total.Value && UnitText(sum.Total) is { Length: > 0 } unit
        && string.Equals(UnitText(sum.Parts[^1]), unit, StringComparison.Ordinal) && sum.Parts.SkipLast(1).All(part => !string.Equals(UnitText(part), unit, StringComparison.Ordinal));

    private string UnitText(Figure figure) =>
        figure.Mention.UnitSpan is { } span ? text.Report.Blocks[span.Block].Text.Substring(span.Start, span.Length) : string.Empty;

    // "143 seasonal (we advertised for 165; 22 never filled)": the one less the other.
    private static bool IsWhatIsLeft(SumClaim sum) =>
        sum.Parts is [var more, var less] && sum.Total.Value >= LeastTelling && more.Value - less.Value == sum.Total.Value;

    // "Nhân lực 26 người: chia 03 ca, mỗi ca 08 người, cộng 02 người lãnh đạo": what the product lacks is told beside.
    private bool IsWithAnother(ProductClaim product)
    {
        var figures = text.Settings(text.Report.Blocks[product.Rate.Span.Block]);
        if (figures.FirstOrDefault(figure => figure.Figure == product.Rate) is not { } rate)
            return false;
        // "Salt cost $68 a ton, $231,200 in all. The contract allowed up to 4,200 tons": a bound is no count.
        if (product.Count.Quantity.Qualifier is Qualifier.AtMost or Qualifier.AtLeast && !figures.Any(count => count.Figure == product.Count && Shares.SharesSentence(count, rate)))
            return true;
        // "6 người đi 142 đêm x 100.000 đồng/đêm = 85,2 triệu đồng": of three factors.
        // "Hội trường 150 chỗ, 02 phòng học (60 chỗ/phòng)": what a list tells before is of something else.
        if (figures.FirstOrDefault(figure => figure.Figure == product.Product) is { } before && figures.FirstOrDefault(figure => figure.Figure == product.Count) is { } count && before.At < count.At && before.Setting.UnitEnd < count.First && before.Setting.Line.Tokens[before.Setting.UnitEnd].Is(',') && before.Setting.UnitEnd + 1 == count.First)
            return true;
        // "2,694 requests were attended in time, 92% of the 2,928. Officers made 6,735 visits, an average of 2.3 per request": of another count.
        if (product.Count.Unit.IsCounted && figures.Any(figure => figure.IsActual && figure.Figure != product.Count && (figure.Figure.Unit == product.Count.Unit || (figure.Figure.Unit.IsCounted && Shares.SharesSentence(figure, rate) && figures.Any(count => count.Figure == product.Count && !Shares.SharesSentence(count, rate)))) && figure.Figure.Value > 0 && IsMadeBy(product, figure.Figure)))
            return true;
        if (figures.Any(figure => figure is { IsActual: true, Figure: { Unit.IsCounted: true, Value: > 1 } } && Shares.SharesSentence(figure, rate) && !product.Evidence.Any(item => item.Figure == figure.Figure) && product.Product.Quantity.Interval.Meets(Interval.Point(product.Computed * figure.Figure.Value))))
            return true;
        return product.Product.Value > product.Computed && figures.Any(figure => figure.IsActual && figure.Figure.Unit == product.Product.Unit && figure.Figure.Value == product.Product.Value - product.Computed && Shares.SharesSentence(figure, rate) && !product.Evidence.Any(item => item.Figure == figure.Figure));
    }

    private static bool IsMadeBy(ProductClaim product, Figure count) => (product with { Count = count }).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;

    // "1,298 were tested and 146 were positive, a yield of 11.2% of those tested": a share says that the one is some of the other.
    private bool IsPartOfPart(SumClaim sum)
    {
        var figures = text.Settings(text.Report.Blocks[sum.Parts[^1].Span.Block]);
        return sum.IsOver && figures.FirstOrDefault(figure => figure.Figure == sum.Parts[^1]) is { } last
            && figures.FirstOrDefault(figure => figure.At > last.At) is { Figure.Quantity.Ulp: < 1 } share && Shares.IsShare(share) && Shares.SharesSentence(last, share)
            && sum.Parts.SkipLast(1).Any(part => Gives(last.Figure.Quantity.Interval, part.Quantity.Interval, share.Figure.Quantity.Interval))
            && !Gives(last.Figure.Quantity.Interval, sum.Total.Quantity.Interval, share.Figure.Quantity.Interval);
    }

    // "18,462 ML of drinking water: 11,204 to homes, 4,873 to business and 912 to rural customers. The remaining 1,473 ML was lost": the next sentence tells what is left.
    private bool HasRestBehind(SumClaim sum)
    {
        var last = sum.Parts[^1];
        var figures = text.Settings(text.Report.Blocks[last.Span.Block]);
        return figures.FirstOrDefault(figure => figure.Figure == last) is { } part
            && figures.FirstOrDefault(figure => figure.At >= part.Setting.Sentence.End.Value) is { } rest
            && ((Remainders.IsRest(rest) && (sum.SumInterval + rest.Figure.Quantity.Interval).Meets(sum.Total.Quantity.Interval)) || IsSlippedRest(sum, rest));
    }

    // "With those held the total was 343,360. Of these 319,875 were issued and 6,238 refused. 17,427 were pending", where 17,247 were: the slip is in what is left.
    private static bool IsSlippedRest(SumClaim sum, FigureSetting rest) =>
        sum.Total.Value - sum.Sum >= LeastSlipped && rest.IsActual && Units.CanAdd(sum.Total.Unit, rest.Figure.Unit) && DigitSlip.Swapped(rest.Figure).Contains(sum.Total.Value - sum.Sum);

    // "298 vụ việc tiếp lần đầu, 58 vụ việc tiếp nhiều lần. Phân theo nội dung: 61 vụ việc, 12 vụ việc, 283 vụ việc": of all that the sentence before tells.
    private bool IsOfSentenceBefore(SumClaim sum)
    {
        var figures = text.Settings(text.Report.Blocks[sum.Total.Span.Block]);
        if (figures.FirstOrDefault(figure => figure.Figure == sum.Total) is not { } total || figures.Any(figure => figure.Figure == sum.Parts[0] && Shares.SharesSentence(figure, total)))
            return false;
        FigureSetting[] alike = [.. figures.Where(figure => figure.IsActual && figure.Figure.Unit == sum.Total.Unit && Shares.SharesSentence(figure, total))];
        return alike.Length > 1 && SumOf(alike.Select(figure => figure.Figure)).Meets(sum.SumInterval);
    }

    // "tiếp nhận 41.267 hồ sơ … đã giải quyết 40.894 hồ sơ, đúng hạn 40.886 hồ sơ; số còn lại 373 hồ sơ": two others of the paragraph leave it.
    private bool IsOtherRest(SumClaim claim)
    {
        var rest = claim.Parts[^1];
        // "1,284 herds. Of these 1,231 were clear, 38 were restricted and 15 were left": with what stands between, it comes out.
        var inBlock = text.Settings(text.Report.Blocks[rest.Span.Block]);
        Figure[] told = [.. inBlock.Where(figure => figure.IsActual && Units.CanAdd(claim.Total.Unit, figure.Figure.Unit) && figure.Figure.Span.Start > claim.Total.Span.End && figure.Figure.Span.End <= rest.Span.Start).Select(figure => figure.Figure)];
        if (claim.Total.Span.Block == rest.Span.Block && told.Length > 1 && told.Sum(figure => figure.Value) + rest.Value == claim.Total.Value)
            return true;
        if (rest.Value < LeastTelling)
            return false;
        Figure[] alike = [.. text.Settings(text.Report.Blocks[rest.Span.Block]).Where(figure => figure.IsActual && figure.Figure.Unit == claim.Total.Unit && figure.Figure != rest).Select(figure => figure.Figure)];
        // "The year began with 47 empty homes. A further 352 fell empty and 341 were let, leaving 58"
        if (claim.Parts.Count == 2 && Array.Exists(alike, opening => opening != claim.Total && opening != claim.Parts[0] && opening.Value + claim.Total.Value - claim.Parts[0].Value == rest.Value))
            return true;
        return Array.Exists(alike, whole => Array.Exists(alike, done => whole.Value - done.Value == rest.Value && !(whole == claim.Total && done == claim.Parts[0])));
    }

    private IEnumerable<FigureSetting> Between(SumClaim sum)
    {
        var (first, last) = Stretch(sum.Evidence.Select(item => item.Figure));
        return text.All.Where(figure => IsIn(figure.Figure, first, last) && figure.Figure.Unit == sum.Total.Unit && figure.Figure.Value >= LeastLeftOut && figure.Figure.Role != FigureRole.Change && !figure.IsBound && !sum.Parts.Contains(figure.Figure) && figure.Figure != sum.Total);
    }

    // "ngân sách huyện 112.750 triệu đồng; vốn năm 2023 kéo dài 14.000 triệu đồng": the last of them, taken for an earlier value.
    private FigureSetting? Behind(SumClaim sum)
    {
        var last = sum.Parts[^1];
        var figures = text.Settings(text.Report.Blocks[last.Span.Block]);
        return figures.FirstOrDefault(figure => figure.Figure == last) is { } part && figures.FirstOrDefault(figure => figure.At > part.At) is { } next && Shares.SharesSentence(part, next) && !next.IsBound
            && next.Figure.Unit == sum.Total.Unit && next.Figure.Role != FigureRole.Actual && next.Figure.Value >= LeastLeftOut ? next : null;
    }

    // "486 người: dưỡng sinh 212 người; cầu lông 96 người; thơ ca 71 người; …": the total is itself a part, beside those that were taken for its parts.
    private bool IsOneOfThem(SumClaim sum)
    {
        // Items below their total are told apart from what its own sentence says.
        if (sum.Parts[0].Span.Block != sum.Total.Span.Block)
            return false;
        FigureSetting[] alike = [.. text.Settings(text.Report.Blocks[sum.Total.Span.Block]).Where(figure => figure.IsActual && figure.Figure.Unit == sum.Total.Unit)];
        var at = Array.FindIndex(alike, figure => figure.Figure == sum.Total);
        for (var total = 0; total < at; total++)
        {
            var sofar = 0m;
            for (var part = total + 1; part < alike.Length && sofar < alike[total].Figure.Value; part++)
            {
                sofar += alike[part].Figure.Value;
                if (part > at && sofar == alike[total].Figure.Value)
                    return true;
            }
        }

        return false;
    }

    private bool IsOtherShare(ShareClaim share)
    {
        // "tuổi dưới 40 chiếm gần 62%": a bound without a unit is no part.
        if (share.Part.Unit == Unit.None && share.Part.Quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost)
            return true;
        // "1,642 of the donations (14.6%). Group O: 1,014 units, 9.0% of donations": both are of a third.
        if (!share.NamesWhole && IsOfWholeOf(share))
            return true;
        if (share.Share.Quantity.Ulp >= 1)
            return !share.NamesWhole && IsOfNearer(share);
        // "Tỷ lệ đạt loại A, B là 95,26% (261 cơ sở)": of what is told behind it.
        if (IsOfBracketBehind(share))
            return true;
        // "(51,0%)": nothing says that it is of what another sentence tells, while a third figure there gives it.
        if (!share.NamesWhole && IsOfOtherSentence(share))
            return true;
        // "4,12 triệu lượt, kỳ trước 3,98 triệu lượt (3,5%)"
        if (IsRise(share.Part, share.Whole, share.Share.Quantity.Interval))
            return true;
        // "05 điểm, 02 tụ điểm, đạt 116,7% chỉ tiêu (6 điểm)": of both together.
        if (Beside(share.Share).Any(other => other != share.Part && other != share.Whole && other.Unit.IsCounted && share.Part.Unit.IsCounted && other.Unit != share.Part.Unit && Gives(other.Quantity.Interval + share.Part.Quantity.Interval, share.Whole.Quantity.Interval, share.Share.Quantity.Interval)))
            return true;
        // "684 hộ cần hỗ trợ … Đã hoàn thành 576/684 hộ, đạt 84,21%": the whole told again is no part of it.
        if (share.Part.Value == share.Whole.Value && share.Part.Span.Block != share.Whole.Span.Block)
            return true;
        // "phải thi hành 482.308 triệu, trong đó có điều kiện 214.650 triệu. Đã thi hành xong 103.890 triệu, đạt 48,4%": of another whole that the sentence before tells.
        if (!share.NamesWhole && IsOfSentenceBefore(share))
            return true;
        // Of a whole that the words name, another that gives the share is what the writer took by mistake.
        if (share.Basis.Certainty == Certainty.Certain)
            return false;
        var beside = Beside(share.Share).ToArray();
        var printed = share.Share.Quantity.Interval;
        // "90,2% tổng số hộ": of all there are, told elsewhere.
        if (NamesTotal(share.Share) && text.Report.Figures.Any(whole => whole.Unit == share.Whole.Unit && whole.Value > share.Whole.Value && Gives(share.Part.Quantity.Interval, whole.Quantity.Interval, printed)))
            return true;
        // Another part of the whole, or another whole of the part, told in the sentence.
        if (beside.Any(part => part != share.Part && part.Unit == share.Part.Unit && Gives(part.Quantity.Interval, share.Whole.Quantity.Interval, printed)))
            return true;
        if (beside.Any(whole => whole != share.Whole && whole != share.Part && whole.Unit.IsCounted == share.Part.Unit.IsCounted && Gives(share.Part.Quantity.Interval, whole.Quantity.Interval, printed)))
            return true;
        // "thụ lý 126 vụ, thành 81 vụ, không thành 37 vụ, …; tỷ lệ thành 68,6%": of what came to an end.
        if (beside.Any(other => other != share.Part && other != share.Whole && other.Unit == share.Part.Unit && Gives(share.Part.Quantity.Interval, share.Part.Quantity.Interval + other.Quantity.Interval, printed)))
            return true;
        // Of both together; or by how much the one is more than the other.
        return Gives(share.Part.Quantity.Interval, share.Part.Quantity.Interval + share.Whole.Quantity.Interval, printed)
            || beside.Any(other => other.Unit == share.Part.Unit && other != share.Part && IsRise(share.Part, other, printed));
    }

    private bool IsOfBracketBehind(ShareClaim share)
    {
        var figures = text.Settings(text.Report.Blocks[share.Share.Span.Block]);
        return figures.FirstOrDefault(figure => figure.Figure == share.Share) is { } told && figures.FirstOrDefault(figure => figure.At > told.At) is { } behind && behind.Figure != share.Part && behind.Figure != share.Whole
            && told.Setting.UnitEnd + 1 == behind.First && told.Setting.Line.Tokens[told.Setting.UnitEnd].Is('(') && behind.Figure.Unit.IsCounted == share.Part.Unit.IsCounted && Gives(behind.Figure.Quantity.Interval, share.Whole.Quantity.Interval, share.Share.Quantity.Interval);
    }

    private bool IsOfOtherSentence(ShareClaim share)
    {
        var figures = text.Settings(text.Report.Blocks[share.Share.Span.Block]);
        return share.Whole.Span.Block == share.Share.Span.Block && figures.FirstOrDefault(figure => figure.Figure == share.Share) is { } told && figures.FirstOrDefault(figure => figure.Figure == share.Whole) is { } whole && !Shares.SharesSentence(told, whole)
            && told.Setting.UnitEnd < told.Setting.Line.Tokens.Count && told.Setting.Line.Tokens[told.Setting.UnitEnd].Is(')')
            && figures.Any(other => other.IsActual && other.Figure != share.Part && other.Figure.Value > share.Part.Value && other.Figure.Unit.IsCounted == share.Part.Unit.IsCounted && other.Figure.Unit.Dimension != UnitDimension.Percent && Gives(share.Part.Quantity.Interval, other.Figure.Quantity.Interval, share.Share.Quantity.Interval));
    }

    // What it was taken to be of has a share of its own behind it, of the same whole.
    private bool IsOfWholeOf(ShareClaim share)
    {
        var figures = text.Settings(text.Report.Blocks[share.Whole.Span.Block]);
        return figures.SkipWhile(figure => figure.Figure != share.Whole).Skip(1).FirstOrDefault() is { Figure: { Quantity.Ulp: < 1 } own } behind && own != share.Share && Shares.IsShare(behind)
            && (share.Part.Quantity.Interval * own.Quantity.Interval).DividedBy(share.Whole.Quantity.Interval)?.Meets(share.Share.Quantity.Interval) == true;
    }

    // "348 lượt người; … 60 học viên, đã có việc làm 51 người, tỷ lệ 85%": of what its own clause tells.
    private bool IsOfNearer(ShareClaim share)
    {
        var figures = text.Settings(text.Report.Blocks[share.Share.Span.Block]);
        return share.Whole.Span.Block == share.Share.Span.Block && figures.FirstOrDefault(figure => figure.Figure == share.Share) is { } told
            && figures.Any(other => other.IsActual && other.At >= told.ClauseStart && other.At < told.At && other.Figure != share.Part && other.Figure.Span.Start > share.Whole.Span.End && other.Figure.Value >= LeastTelling
                && other.Figure.Unit.IsCounted == share.Part.Unit.IsCounted && Gives(share.Part.Quantity.Interval, other.Figure.Quantity.Interval, share.Share.Quantity.Interval));
    }

    private bool NamesTotal(Figure share) =>
        text.Settings(text.Report.Blocks[share.Span.Block]).FirstOrDefault(figure => figure.Figure == share) is { Setting: var setting } && setting.UnitEnd < setting.Line.Tokens.Count && setting.Line.CueAt(setting.UnitEnd).Cue == Cue.Total;

    private bool IsOfSentenceBefore(ShareClaim share)
    {
        var figures = text.Settings(text.Report.Blocks[share.Part.Span.Block]);
        return share.Whole.Span.Block == share.Part.Span.Block && figures.FirstOrDefault(figure => figure.Figure == share.Part) is { } part && figures.FirstOrDefault(figure => figure.Figure == share.Whole) is { } whole && !Shares.SharesSentence(part, whole)
            && figures.Any(other => other.IsActual && other != whole && other.Setting.Sentence.Equals(whole.Setting.Sentence) && other.Figure.Unit == whole.Figure.Unit && Gives(share.Part.Quantity.Interval, other.Figure.Quantity.Interval, share.Share.Quantity.Interval));
    }

    // "12.800 buổi, giảm 6,7%, trong khi …": of two other values that the sentence tells.
    private bool IsOtherChange(ChangeClaim claim)
    {
        if (claim.IsRelative ? IsShareBeside(claim) : IsPartedBehind(claim.Change))
            return true;
        if (claim.IsRelative ? claim.Change.Quantity.Ulp >= 1 : Math.Abs(claim.Change.Value) < LeastTelling)
            return false;
        var beside = Beside(claim.Change).Where(figure => figure.Role != FigureRole.Change).ToArray();
        var printed = (claim.Change.Quantity with { Value = Math.Abs(claim.Change.Value) }).Interval;
        return beside.Any(one => beside.Any(other => one.Value != other.Value && one.Unit == other.Unit && !(AreOf(claim, one) && AreOf(claim, other))
            && (claim.IsRelative ? Gives(claim.IsRise ? one.Quantity.Interval - other.Quantity.Interval : other.Quantity.Interval - one.Quantity.Interval, other.Quantity.Interval, printed) : one.Unit == claim.Change.Unit && (one.Quantity.Interval - other.Quantity.Interval).Meets(printed))));

        static bool AreOf(ChangeClaim claim, Figure figure) => claim.Current == figure || claim.Previous == figure;
    }

    // "35,880 acre-feet, 14.2% more than a year earlier and 52.0% of the 69,000 acre-feet that it can hold": of what was taken for the earlier value it is the share told beside.
    private bool IsShareBeside(ChangeClaim claim)
    {
        var figures = text.Settings(text.Report.Blocks[claim.Change.Span.Block]);
        return figures.FirstOrDefault(figure => figure.Figure == claim.Change) is { } change
            && figures.Any(share => share != change && share.Figure.Unit.Dimension == UnitDimension.Percent && share.Figure.Role != FigureRole.Change && Shares.SharesSentence(share, change) && Gives(claim.Current.Quantity.Interval, claim.Previous.Quantity.Interval, share.Figure.Quantity.Interval));
    }

    // "giảm 684 người (từ trần 597 người, chuyển nơi ở 87 người)": the bracket parts what went.
    private bool IsPartedBehind(Figure change)
    {
        var figures = text.Settings(text.Report.Blocks[change.Span.Block]);
        if (figures.FirstOrDefault(figure => figure.Figure == change) is not { } told)
            return false;
        Figure[] inside = [.. figures.SkipWhile(figure => figure.At <= told.At).TakeWhile(figure => PartitionTotals.Depth(told.Setting.Line, told.At, figure.At) == 1).Select(figure => figure.Figure)];
        return inside.Length > 1 && inside.Sum(figure => figure.Value) == change.Value;
    }

    // "còn 18.462 hộ; cuối năm trước 22.715 hộ, giảm 4.253 hộ, tương đương 18,72%": of another earlier value.
    private bool IsOtherDouble(DoubleChangeClaim claim)
    {
        if (claim.Percent.Quantity.Ulp >= 1)
            return false;
        var change = (claim.Change.Quantity with { Value = Math.Abs(claim.Change.Value) }).Interval;
        // "So với quý II, khi ba xã tiếp 78 lượt, số lượt tăng 16 lượt, tương đương 20,5%": what the sentence compares with comes before.
        if (!claim.BaseIsPrevious && Gives(change, claim.Base.Quantity.Interval, claim.Percent.Quantity.Interval) && (IsComparedWith(claim.Base) || IsReachedBy(claim)))
            return true;
        // What the rise led to, or came from, is a base that the writer took by mistake.
        return Beside(claim.Percent).Any(previous => previous.Unit == claim.Base.Unit && previous.Role != FigureRole.Change && previous != claim.Base && Gives(change, previous.Quantity.Interval, claim.Percent.Quantity.Interval)
            && ((previous.Role == FigureRole.PreviousPeriod && claim.Base.Role != FigureRole.PreviousPeriod) || (!claim.Base.Quantity.Interval.Meets(previous.Quantity.Interval + change) && !claim.Base.Quantity.Interval.Meets(previous.Quantity.Interval - change))));
    }

    // "4.286 tấn. … năm trước 4.012 tấn, tăng 274 tấn (6,8%)": what it rose to is told beside it.
    private bool IsReachedBy(DoubleChangeClaim claim) =>
        (claim.Base.Value >= LeastLong ? text.Report.Figures : text.Settings(text.Report.Blocks[claim.Base.Span.Block]).Select(figure => figure.Figure))
        .Any(figure => figure.Unit == claim.Base.Unit && figure.Value == claim.Base.Value + (claim.IsRise ? claim.Change.Value : -claim.Change.Value));

    private bool IsComparedWith(Figure figure) =>
        text.Settings(text.Report.Blocks[figure.Span.Block]).FirstOrDefault(setting => setting.Figure == figure) is { Setting: var setting }
        && Enumerable.Range(setting.Sentence.Start.Value, setting.At - setting.Sentence.Start.Value).Any(i => setting.Line.CueAt(i).Cue == Cue.Versus);

    private IEnumerable<Figure> Beside(Figure told) =>
        text.Settings(text.Report.Blocks[told.Span.Block]) is var settings && settings.FirstOrDefault(figure => figure.Figure == told) is { } setting
            ? settings.Where(figure => figure.IsQuantity && figure.Figure.Value > 0 && figure.Figure.Unit.Dimension != UnitDimension.Percent && Shares.SharesSentence(figure, setting)).Select(figure => figure.Figure)
            : [];

    private static bool IsRise(Figure one, Figure other, Interval printed) =>
        Gives(one.Quantity.Interval - other.Quantity.Interval, other.Quantity.Interval, printed) || Gives(other.Quantity.Interval - one.Quantity.Interval, one.Quantity.Interval, printed);

    private static bool Gives(Interval part, Interval whole, Interval printed) => (part * Interval.Point(Hundred)).DividedBy(whole)?.Meets(printed) == true;

    private static ((int Block, int Start) First, (int Block, int Start) Last) Stretch(IEnumerable<Figure> figures)
    {
        var places = figures.Select(figure => (figure.Span.Block, figure.Span.Start)).Order().ToArray();
        return (places[0], places[^1]);
    }

    private static bool IsIn(Figure figure, (int Block, int Start) first, (int Block, int Start) last) =>
        (figure.Span.Block, figure.Span.Start).CompareTo(first) > 0 && (figure.Span.Block, figure.Span.Start).CompareTo(last) < 0;

    private static Interval SumOf(IEnumerable<Figure> figures) => figures.Aggregate(Interval.Point(0), (sum, figure) => sum + figure.Quantity.Interval);
}
