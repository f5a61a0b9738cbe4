using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Tells whether a sum comes out when its list is read in another way: one that ends sooner, takes in a figure left out, or is of another total.</summary>
/// <param name="text">The report.</param>
internal sealed class OtherLists(ReportText text)
{
    // Differences of few are found between any numbers.
    private const int LeastTelling = 20;
    private const int LeastLeftOut = 10;
    private const int LeastLong = 1000;
    private const int LeastSlipped = 1000;
    private const int MostNamed = 4;

    // "21 trường hợp: sốt nhẹ dưới 38,5 độ 16 trường hợp, sưng đau 5 trường hợp": what is no count of them is no part; or a figure between the parts was taken for a plan or a change.
    public bool Explain(SumClaim sum)
    {
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
            || IsLastOfOthers(sum)
            || IsOfFigureBefore(sum)
            || IsOneOfTotalBefore(sum)
            || IsLeftOutBefore(sum)
            || NamesTheOthers(sum)
            || AreAllBracketed(sum)
            || ListClosings.GoesOn(text, sum)
            || IsWhatIsLeft(sum);
    }

    // "comprising 142 full inspections, 31 focused inspections and 22 follow-up visits": "and" makes the last one of them.
    private bool IsClosedByLast(SumClaim sum)
    {
        FigureSetting[] parts = [.. text.InBlockOf(sum.Parts[^1]).Where(figure => sum.Parts.Contains(figure.Figure))];
        return sum.Kind == PartitionKind.Comprising && parts.Length == sum.Parts.Count && ListClosings.LastOf(parts[..^1], parts) is not null && parts[..^1].All(part => part.Figure.Unit == sum.Total.Unit);
    }

    // "Đã giải quyết 26 vụ: khởi tố 05 vụ; xử lý hành chính 21 vụ; đang điều tra 05 vụ": what is under way is none of what was done.
    private bool IsLastUnderWay(SumClaim sum) =>
        sum.Parts.Count > 2 && sum.Parts.SkipLast(1).Sum(part => part.Value) == sum.Total.Value
        && text.SettingOf(sum.Parts[^1]) is { } last && new PartitionJudgement(text.Language.Partitions).MayBeUnderWay(last);

    // "112.368 người tham gia BHXH, BHYT, trong đó: BHXH bắt buộc 7.852 người; BHXH tự nguyện 3.214 người; BHTN 6.930 người; BHYT 109.154 người": those counted among others too are none; two of them make it.
    private static bool MakesTwoOfThem(SumClaim sum) =>
        sum.Total.Value >= LeastLong && sum.Parts.Count > 3 && sum.Sum > sum.Total.Value && sum.Parts.Any(one => sum.Parts.Any(other => other != one && one.Value + other.Value == sum.Total.Value));

    // "4,984 tonnes of red, namely Shiraz 2,715 t, Cabernet 1,388 t and others 881 t, and 3,630 tonnes of white": the last is told as the total is, and the others are not.
    private bool IsLastBesideTotal(SumClaim sum) =>
        sum.Parts.Count > 2 && sum.Sum - sum.Parts[^1].Value == sum.Total.Value && UnitText(sum.Total) is { Length: > 0 } unit
        && string.Equals(UnitText(sum.Parts[^1]), unit, StringComparison.Ordinal) && sum.Parts.SkipLast(1).All(part => !string.Equals(UnitText(part), unit, StringComparison.Ordinal));

    // "46 allotment plots, of which 44 are let, and 12 people are on the waiting list": too many, and the last are no plots.
    private static bool IsLastOfOthers(SumClaim sum) =>
        sum is { Kind: PartitionKind.OfWhich, IsOver: true, Parts: [var first, var last] } && last.Unit != Unit.None && last.Unit != sum.Total.Unit && (first.Unit == Unit.None || first.Unit == sum.Total.Unit);

    // "24 người: 17 viên chức (06 nữ, 11 nam) và 07 hợp đồng": of the figure right before them.
    private bool IsOfFigureBefore(SumClaim sum) =>
        text.SettingOf(sum.Parts[0]) is { } first && text.InBlockOf(sum.Parts[0]).LastOrDefault(figure => figure.At < first.At) is { IsActual: true } before && before.Figure != sum.Total && Shares.SharesSentence(before, first) && before.Figure.Quantity.Interval.Meets(sum.SumInterval);

    // "Sales were £286,430, … Groceries brought in £148,210, wine £52,375, the cafe £41,880, papers £31,640 and commission £12,325": the first is one of them.
    private bool IsOneOfTotalBefore(SumClaim sum) =>
        sum.Total.Span.Block == sum.Parts[0].Span.Block && text.InBlockOf(sum.Total).Any(figure => figure.IsActual && figure.Figure.Span.Start < sum.Total.Span.Start && figure.Figure.Unit == sum.Total.Unit && figure.Figure.Value == sum.Total.Value + sum.Sum);

    // "tồn năm trước 3,2 triệu đồng; xã hỗ trợ 45 triệu đồng; xã hội hoá 27,5 triệu đồng; cộng 75,7 triệu đồng": what was left from before counts too.
    private bool IsLeftOutBefore(SumClaim sum) =>
        text.SettingOf(sum.Parts[0]) is { } first && text.InBlockOf(sum.Parts[0]).LastOrDefault(figure => figure.At < first.At) is { IsQuantity: true } before && before.Figure.Unit == sum.Total.Unit && Shares.SharesSentence(before, first)
        && before.Figure != sum.Total && before.Figure.Role is FigureRole.PreviousPeriod or FigureRole.Actual && before.Figure.Value == sum.Total.Value - sum.Sum;

    // "14 meets: nine club meets, three qualifying meets, the Relay Day and the Championships", "nine people: two dentists, four nurses, a driver and two clerks": what is missing is named.
    private bool NamesTheOthers(SumClaim sum)
    {
        if (sum.Total.Value - sum.Sum is not (>= 1 and <= MostNamed and var missing) || text.SettingOf(sum.Parts[^1]) is not { } last)
            return false;
        var (line, names, at) = (last.Setting.Line, SinglesBefore(sum, last), last.Setting.UnitEnd);
        var isInName = true;
        for (; at < last.Setting.Sentence.End.Value && line.Tokens[at].Kind is TokenKind.Word or TokenKind.Punctuation && (line.Tokens[at].Kind == TokenKind.Word || line.Tokens[at].Is(',')); at++)
        {
            if (line.Tokens[at].Is(',') || line.Joining.BetweenFigures.Contains(line.Tokens[at].Word))
                isInName = false;
            else if (!isInName && char.IsUpper(line.Block.Text[line.Tokens[at].Start]))
                (isInName, names) = (true, names + 1);
        }

        return names == missing;
    }

    // "a driver" between the parts
    private int SinglesBefore(SumClaim sum, FigureSetting last)
    {
        if (text.SettingOf(sum.Parts[0]) is not { } first || first.Setting.Line != last.Setting.Line)
            return 0;
        var tokens = first.Setting.Line.Tokens;
        var joining = first.Setting.Line.Joining;
        return Enumerable.Range(first.At, Math.Max(0, last.First - first.At)).Count(i => joining.IndefiniteArticles.Contains(tokens[i].Word) && (tokens[i - 1].Is(',') || joining.BetweenFigures.Contains(tokens[i - 1].Word))
            && tokens.Skip(i).TakeWhile(token => token.Kind is TokenKind.Word && !joining.BetweenFigures.Contains(token.Word)).Count() > 1 && !SettingReading.IsFigure(tokens[i + 1]));
    }

    // "Campylobacter (387 cases), Salmonella (214 cases), pertussis (156 cases) and Legionella (12 cases)": none is the whole.
    private bool AreAllBracketed(SumClaim sum) => sum.Evidence.All(item => text.SettingOf(item.Figure) is { First: > 0 } told && told.Setting.Line.Tokens[told.First - 1].Is('('));

    private string UnitText(Figure figure) =>
        figure.Mention.UnitSpan is { } span ? text.Report.Blocks[span.Block].Text.Substring(span.Start, span.Length) : string.Empty;

    // "143 seasonal (we advertised for 165; 22 never filled)": the one less the other.
    private static bool IsWhatIsLeft(SumClaim sum) =>
        sum.Parts is [var more, var less] && sum.Total.Value >= LeastTelling && more.Value - less.Value == sum.Total.Value;

    // "1,298 were tested and 146 were positive, a yield of 11.2% of those tested": a share says that the one is some of the other.
    private bool IsPartOfPart(SumClaim sum)
    {
        var figures = text.InBlockOf(sum.Parts[^1]);
        return sum.IsOver && text.SettingOf(sum.Parts[^1]) is { } last
            && figures.FirstOrDefault(figure => figure.At > last.At) is { Figure.Quantity.Ulp: < 1 } share && Shares.IsShare(share) && Shares.SharesSentence(last, share)
            && sum.Parts.SkipLast(1).Any(part => Shares.Gives(last.Figure.Quantity.Interval, part.Quantity.Interval, share.Figure.Quantity.Interval))
            && !Shares.Gives(last.Figure.Quantity.Interval, sum.Total.Quantity.Interval, share.Figure.Quantity.Interval);
    }

    // "18,462 ML of drinking water: 11,204 to homes, 4,873 to business and 912 to rural customers. The remaining 1,473 ML was lost": the next sentence tells what is left.
    private bool HasRestBehind(SumClaim sum)
    {
        var last = sum.Parts[^1];
        var figures = text.InBlockOf(last);
        return text.SettingOf(last) is { } part
            && figures.FirstOrDefault(figure => figure.At >= part.Setting.Sentence.End.Value) is { } rest
            && ((Remainders.IsRest(rest) && (sum.SumInterval + rest.Figure.Quantity.Interval).Meets(sum.Total.Quantity.Interval)) || IsSlippedRest(sum, rest));
    }

    // "With those held the total was 343,360. Of these 319,875 were issued and 6,238 refused. 17,427 were pending", where 17,247 were: the slip is in what is left.
    private static bool IsSlippedRest(SumClaim sum, FigureSetting rest) =>
        sum.Total.Value - sum.Sum >= LeastSlipped && rest.IsActual && Units.CanAdd(sum.Total.Unit, rest.Figure.Unit) && DigitSlip.Swapped(rest.Figure).Contains(sum.Total.Value - sum.Sum);

    // "298 vụ việc tiếp lần đầu, 58 vụ việc tiếp nhiều lần. Phân theo nội dung: 61 vụ việc, 12 vụ việc, 283 vụ việc": of all that the sentence before tells.
    private bool IsOfSentenceBefore(SumClaim sum)
    {
        var figures = text.InBlockOf(sum.Total);
        if (text.SettingOf(sum.Total) is not { } total || figures.Any(figure => figure.Figure == sum.Parts[0] && Shares.SharesSentence(figure, total)))
            return false;
        FigureSetting[] alike = [.. figures.Where(figure => figure.IsActual && figure.Figure.Unit == sum.Total.Unit && Shares.SharesSentence(figure, total))];
        return alike.Length > 1 && SumOf(alike.Select(figure => figure.Figure)).Meets(sum.SumInterval);
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
        var figures = text.InBlockOf(last);
        return text.SettingOf(last) is { } part && figures.FirstOrDefault(figure => figure.At > part.At) is { } next && Shares.SharesSentence(part, next) && !next.IsBound
            && next.Figure.Unit == sum.Total.Unit && next.Figure.Role != FigureRole.Actual && next.Figure.Value >= LeastLeftOut ? next : null;
    }

    // "486 người: dưỡng sinh 212 người; cầu lông 96 người; thơ ca 71 người; …": the total is itself a part, beside those that were taken for its parts.
    private bool IsOneOfThem(SumClaim sum)
    {
        // Items below their total are told apart from what its own sentence says.
        if (sum.Parts[0].Span.Block != sum.Total.Span.Block)
            return false;
        FigureSetting[] alike = [.. text.InBlockOf(sum.Total).Where(figure => figure.IsActual && figure.Figure.Unit == sum.Total.Unit)];
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

    private static ((int Block, int Start) First, (int Block, int Start) Last) Stretch(IEnumerable<Figure> figures)
    {
        var places = figures.Select(figure => (figure.Span.Block, figure.Span.Start)).Order().ToArray();
        return (places[0], places[^1]);
    }

    private static bool IsIn(Figure figure, (int Block, int Start) first, (int Block, int Start) last) =>
        (figure.Span.Block, figure.Span.Start).CompareTo(first) > 0 && (figure.Span.Block, figure.Span.Start).CompareTo(last) < 0;

    private static Interval SumOf(IEnumerable<Figure> figures) => figures.Aggregate(Interval.Point(0), (sum, figure) => sum + figure.Quantity.Interval);
}
