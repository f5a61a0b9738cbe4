using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds a count, a rate for each of it and their product in one clause: 420 ha, năng suất 56 tạ/ha, sản lượng 2.352 tấn.</summary>
internal static class Products
{
    // Small numbers agree by chance.
    private const int LeastTelling = 100;

    // Of so many digits two seldom stand in the other order by chance.
    private const int LeastLong = 1000;

    public static IEnumerable<ProductClaim> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks)
        {
            var figures = text.Settings(block).Where(figure => figure.IsActual && (figure.Figure.Mention.Form != NumberForm.Words || figure.Figure.Unit.Dimension == UnitDimension.Time)).ToArray();
            foreach (var sentence in figures.GroupBy(figure => figure.Setting.Sentence.Start.Value))
            {
                var claims = sentence.GroupBy(ClauseOf).Select(clause => In([.. clause], text)).OfType<ProductClaim>().ToArray();
                // "Đơn giá 75.000 đồng/m2; thu hồi 1.200 m2, được bồi thường 90.000.000 đồng": a price holds for all the sentence.
                if (claims.Length == 0 && In([.. sentence], text) is { Product.Unit.Dimension: UnitDimension.Money } claim && IsPriceFirst(claim))
                    claims = [claim];
                if (claims.Length == 0 && OfGiven([.. sentence], text.Language) is { } given)
                    claims = [given];
                if (claims.Length == 0 && AcrossSentences([.. sentence], figures, text) is { } across)
                    claims = [across];
                if (claims.Length == 0)
                    claims = [.. InBrackets([.. sentence], text)];
                if (claims.Length == 0)
                    claims = [.. sentence.Where(figure => figure.Figure.Unit.Dimension == UnitDimension.Rate).Select(rate => OfName(rate, [.. sentence], figures, text)).OfType<ProductClaim>()];
                if (claims.Length == 0 && OfCountElsewhere([.. sentence], text) is { } elsewhere)
                    claims = [elsewhere];
                foreach (var each in claims.Where(claim => !IsOfCountAbove(claim, text)))
                    yield return each;
            }
        }
    }

    // "lạc 640 ha (năng suất 24,5 tạ/ha; sản lượng 1.568 tấn)": the bracket tells of the figure before it.
    private static IEnumerable<ProductClaim> InBrackets(FigureSetting[] sentence, ReportText text)
    {
        for (var i = 0; i + 2 < sentence.Length; i++)
        {
            var line = sentence[i].Setting.Line;
            FigureSetting[] inside = [.. sentence.Skip(i + 1).TakeWhile(figure => PartitionTotals.Depth(line, sentence[i].At, figure.At) == 1)];
            if (inside.Length > 1 && PartitionTotals.Depth(line, sentence[i].At, inside[0].At) == 1 && In([sentence[i], .. inside], text) is { } claim && claim.Count == sentence[i].Figure)
                yield return claim;
        }
    }

    // "Trồng 612,4 ha rừng. Mật độ 1.600 cây/ha, tổng số cây đã trồng 97.984 cây": where the count of the sentence before makes the product, misses it by a power of ten, or but for two digits.
    private static ProductClaim? AcrossSentences(FigureSetting[] sentence, FigureSetting[] block, ReportText text)
    {
        if (Single(sentence, figure => figure.Figure.Unit.Dimension == UnitDimension.Rate) is not { } rate)
            return null;
        ProductClaim[] claims =
        [
            .. block
                .Where(figure => figure.At < sentence[0].Setting.Sentence.Start.Value)
                .Reverse()
                .Select(count => OfRate(rate, [count, .. sentence], text) is { } claim && claim.Count == count.Figure ? claim : null)
                .OfType<ProductClaim>(),
        ];
        // Of several counts the one that makes the product is meant, though another is nearer.
        return Array.Find(claims, claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding)
            ?? Array.Find(claims, claim => (claim.Count.Quantity.Qualifier == Qualifier.Exact && claim.Allowed(claim.Product) is { } allowed && DigitSlip.Shifted(claim.Product).Any(allowed.Contains))
                || DigitSlip.IsProductSwapped(claim));
    }

    // "nước thương phẩm 4.047.000 m³", and far below "giá bán bình quân 9.647 đồng/m³; doanh thu 39,04 tỷ đồng": a count anywhere above that makes a long product but for two digits.
    private static ProductClaim? OfCountElsewhere(FigureSetting[] sentence, ReportText text)
    {
        if (Single(sentence, figure => figure.Figure.Unit.Dimension == UnitDimension.Rate) is not { } rate || rate.Figure.Unit.Name.Split('/') is not [var of, var per])
            return null;
        if (sentence.FirstOrDefault(figure => figure.At > rate.At && IsInUnitOf(figure.Figure.Unit, of, text.Language)) is not { } product || Math.Abs(product.Figure.Value / product.Figure.Quantity.Ulp) < LeastLong)
            return null;
        ProductClaim[] claims =
        [
            .. text.All.TakeWhile(figure => figure.Figure.Id != rate.Figure.Id)
                .Where(figure => figure.IsActual && IsInUnitOf(figure.Figure.Unit, per, text.Language))
                .DistinctBy(count => count.Figure.Value)
                .Select(count => OfRate(rate, [count, rate, product], text))
                .OfType<ProductClaim>(),
        ];
        return Array.Exists(claims, claim => claim.Verdict != Verdict.Contradicted) ? null
            : Array.Find(claims, DigitSlip.IsProductSwapped) is { } swapped ? swapped with { Basis = swapped.Basis with { Certainty = Certainty.Likely } } : null;
    }

    // "tôm thẻ 1.148 ha … Tôm thẻ năng suất 87,5 tạ/ha, sản lượng 10.045 tấn"; "mức xây mới 44 triệu đồng/nhà, sửa chữa 22 triệu đồng/nhà": count and product of the rate's name.
    private static ProductClaim? OfName(FigureSetting rate, FigureSetting[] sentence, FigureSetting[] block, ReportText text)
    {
        if (rate.Figure.Unit.Name.Split('/') is not [var of, var per])
            return null;
        var counts = block.Where(figure => figure.At < rate.At && IsInUnitOf(figure.Figure.Unit, per, text.Language)).ToArray();
        FigureSetting[] products = [.. sentence.Where(figure => figure.At > rate.At && IsInUnitOf(figure.Figure.Unit, of, text.Language))];
        // Of several rates in a clause a product without a name is what they all come to.
        FigureSetting[] beside = [.. products.Where(figure => Shares.InOneClause(rate, figure))];
        var isOnly = beside.Length == 1 && sentence.Count(figure => figure.Figure.Unit.Dimension == UnitDimension.Rate && ClauseOf(figure) == ClauseOf(rate)) == 1;
        var product = isOnly ? beside[0] : Named(rate, products, text.Language);
        return product is not null && Named(rate, counts, text.Language) is { } count && OfRate(rate, [count, rate, product], text) is { } claim
            ? claim with { Basis = claim.Basis with { Certainty = Certainty.Likely } }
            : null;
    }

    // The one that shares most pairs of words with what the rate is said of, the pair right before it first of all.
    private static FigureSetting? Named(FigureSetting rate, FigureSetting[] candidates, LanguagePack language)
    {
        var name = Pairs(rate);
        if (name.Count == 0)
            return null;
        var best = candidates.GroupBy(figure => Pairs(figure) is var said && said.Contains(name[^1]) ? name.Count + 1 : said.Count(name.Contains)).MaxBy(group => group.Key);
        return best is { Key: > 0 } && best.Count() == 1 ? best.Single() : null;

        IReadOnlyList<(string, string)> Pairs(FigureSetting figure) => WordPairs.Of(figure.Setting.Words(figure.Setting.Before), language);
    }

    // "5.5 tonnes/ha, 2,200 tonnes in spite of hail on 85 ha": a count behind its product may be told of something else, where one above makes it.
    private static bool IsOfCountAbove(ProductClaim claim, ReportText text) =>
        claim.Verdict == Verdict.Contradicted && claim.Count.Span.Start > claim.Product.Span.Start
        && text.All.TakeWhile(figure => figure.Figure.Id != claim.Rate.Id).Any(figure => figure.Figure.Unit == claim.Count.Unit && (claim with { Count = figure.Figure }).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding);

    private static bool IsPriceFirst(ProductClaim claim) =>
        claim.Rate.Span.Start < claim.Count.Span.Start && claim.Count.Span.Start < claim.Product.Span.Start;

    private static int ClauseOf(FigureSetting figure)
    {
        var tokens = figure.Setting.Line.Tokens;
        return Enumerable.Range(0, figure.At).Count(i => tokens[i].Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd);
    }

    // With two counts, rates or products in a clause it is open which belong together;
    // what is paid for each month is paid to a number of people.
    private static ProductClaim? In(FigureSetting[] figures, ReportText text) =>
        Single(figures, figure => figure.Figure.Unit.Dimension == UnitDimension.Rate) is { } rate ? OfEachForMonths(figures) ?? OfNearest(rate, figures, rate.Setting.Has(Cue.Average) ? OfAverage(rate, figures, text) : OfRate(rate, figures, text)) ?? OfAllEach(figures) : OfEach(figures) ?? OfAllEach(figures);

    // "742 tonnes: 418 were given and 128 bought, at £1,650 a tonne (£211,200)": a bare number of the list stands nearer, and is the count where it makes the product.
    private static ProductClaim? OfNearest(FigureSetting rate, FigureSetting[] figures, ProductClaim? claim)
    {
        if (claim is not { Verdict: Verdict.Contradicted } || figures.LastOrDefault(figure => figure.At < rate.At) is not { Figure.Unit.Dimension: UnitDimension.None } nearest || claim.Count.Span.Start > nearest.Figure.Span.Start)
            return claim;
        var ofNearest = claim with { Count = nearest.Figure };
        return ofNearest.Verdict == Verdict.Contradicted ? null : ofNearest;
    }

    // "bình quân mỗi chấp hành viên 189,6 việc": what they all come to may be told elsewhere.
    private static ProductClaim? OfAverage(FigureSetting rate, FigureSetting[] figures, ReportText text)
    {
        var claim = OfRate(rate, figures, text);
        return claim is not { Verdict: Verdict.Contradicted }
            ? claim
            : text.All
                .Where(figure => figure.IsActual && figure.Figure.Unit == claim.Product.Unit && figure.Figure.Value >= LeastTelling)
                .Select(told => new ProductClaim(claim.Count, claim.Rate, told.Figure, claim.Worth, claim.Basis))
                .FirstOrDefault(told => told.Verdict is not Verdict.Contradicted) ?? claim;
    }

    private static ProductClaim? OfRate(FigureSetting rate, FigureSetting[] figures, ReportText text)
    {
        if (rate.Figure.Unit.Name.Split('/') is not [var of, var per])
            return null;
        var worths = text.Language.UnitWorths;
        if (Single(figures, figure => IsInUnitOf(figure.Figure.Unit, per, text.Language)) is not { } count
            || Single(figures, figure => IsInUnitOf(figure.Figure.Unit, of, text.Language)) is not { } product
            || product == count
            || count.Figure.Unit.Dimension == UnitDimension.Time)
        {
            return null;
        }

        var worth = worths.GetValueOrDefault(of, 1) / worths.GetValueOrDefault(product.Figure.Unit.Name, 1)
            * worths.GetValueOrDefault(count.Figure.Unit.Name, 1) / worths.GetValueOrDefault(per, 1);
        return new ProductClaim(count.Figure, rate.Figure, product.Figure, worth, new Basis(rate.Figure.Unit.Name, Certainty.Certain)) { IsAverage = rate.Setting.Has(Cue.Average) };
    }

    // "560 hộ, mỗi hộ được hỗ trợ một bồn chứa nước, đơn giá 1,8 triệu đồng/bồn; tổng kinh phí 1.008 triệu đồng": the rate is of what each gets.
    private static ProductClaim? OfGiven(FigureSetting[] figures, LanguagePack language)
    {
        if (Single(figures, figure => figure.Figure.Unit.Dimension == UnitDimension.Rate) is not { At: > 0 } rate || rate.Figure.Unit.Name.Split('/') is not [var of, var per] || Single(figures, figure => figure.At > rate.At && IsInUnitOf(figure.Figure.Unit, of, language)) is not { } product)
            return null;
        var line = rate.Setting.Line;
        var each = rate.At - 1;
        while (each > rate.Setting.Sentence.Start.Value && line.CueAt(each).Cue != Cue.Each)
            each--;
        var said = rate.Setting.Words(each..rate.At);
        if (line.CueAt(each).Cue != Cue.Each || !$" {string.Join(' ', said)} ".Contains($" {MatchKey.Of(per)} ", StringComparison.Ordinal))
            return null;
        // "mỗi hộ một bồn", "mỗi hộ 02 bồn"
        FigureSetting[] given = [.. figures.Where(figure => figure.At > each && figure.At < rate.At)];
        // "mỗi hộ từ một đến hai con" is no number.
        if (Enumerable.Range(each, rate.At - each).Count(i => SettingReading.IsFigure(line.Tokens[i])) > given.Length)
            return null;
        return (given.Length == 0 || (given.Length == 1 && string.Equals(given[0].Figure.Unit.Name, per, StringComparison.Ordinal)))
            && Single(figures, figure => figure.At < each && figure.Figure.Unit.IsCounted && $" {string.Join(' ', said.Skip(1))} ".StartsWith($" {MatchKey.Of(figure.Figure.Unit.Name)} ", StringComparison.Ordinal)) is { } count
            ? new ProductClaim(count.Figure, rate.Figure, product.Figure, given.Length == 0 ? 1 : given[0].Figure.Value, new Basis(rate.Figure.Unit.Name, Certainty.Certain))
            : null;
    }

    // "86 suất, mỗi suất 1.000.000 đồng, tổng 86.000.000 đồng"
    private static ProductClaim? OfEach(FigureSetting[] figures)
    {
        if (OfEachBehind(figures) is { } behind)
            return behind;
        if (Single(figures, figure => figure.Setting.Has(Cue.Each)) is not { Figure.Unit.Dimension: UnitDimension.Money } rate
            || Single(figures, figure => figure != rate && figure.Figure.Unit == rate.Figure.Unit) is not { } product
            || Single(figures, figure => figure.Figure.Unit.IsCounted) is not { } count
            || !IsSaidOf(rate, count.Figure.Unit))
        {
            return null;
        }

        return product.At > rate.At
            ? new ProductClaim(count.Figure, rate.Figure, product.Figure, 1, new Basis(rate.Setting.TextOf(rate.Setting.Before), Certainty.Certain))
            : null;
    }

    // "1,850 kits at USD 42 each, worth USD 77,700"
    private static ProductClaim? OfEachBehind(FigureSetting[] figures)
    {
        var rate = Single(figures, figure => figure.Figure.Unit.Dimension == UnitDimension.Money && figure.Setting.UnitEnd < figure.Setting.Sentence.End.Value && figure.Setting.Line.CueAt(figure.Setting.UnitEnd).Cue == Cue.Each);
        if (rate is null || Single(figures, figure => figure != rate && figure.Figure.Unit == rate.Figure.Unit) is not { } product || Array.IndexOf(figures, rate) is not (> 0 and var at))
            return null;
        var count = figures[at - 1] == product ? null : figures[at - 1];
        // "3,150 meters at $284 apiece": what each of is paid for are things, though their name is a measure's too.
        return count is { Figure.Unit.Dimension: UnitDimension.Count or UnitDimension.Thing or UnitDimension.None or UnitDimension.Length }
            ? new ProductClaim(count.Figure, rate.Figure, product.Figure, 1, new Basis(rate.Figure.Mention.Text, Certainty.Certain))
            : null;
    }

    // "2,150 households (10,750 people) each received USD 120, for a total of USD 258,000"
    private static ProductClaim? OfAllEach(FigureSetting[] figures) => OfEachForMonths(figures) ?? OfAllEachOnce(figures);

    // "Each of the 2,150 households received USD 40 a month for three months, altogether USD 258,000"
    private static ProductClaim? OfEachForMonths(FigureSetting[] figures)
    {
        if (Single(figures, figure => figure.Figure.Unit.Dimension == UnitDimension.Rate && figure.IsForEach) is not { } rate || rate.Figure.Unit.Name.Split('/') is not [var of, var per])
            return null;
        var times = Single(figures, figure => figure.At > rate.At && figure.Figure.Unit.Dimension == UnitDimension.Time && figure.Figure.Unit.Name == per);
        var product = Single(figures, figure => figure.At > rate.At && figure.Figure.Unit.Name == of && figure.Setting.Has(Cue.Total));
        if (times is null || product is null || product.At < times.At || !times.Setting.Line.Joining.BeforeTimes.Contains(times.Setting.Line.Tokens[times.At - 1].Word))
            return null;
        var count = figures.FirstOrDefault(figure => figure.At < rate.At && figure.Figure.Unit.Dimension is UnitDimension.Count or UnitDimension.Thing);
        return count is not null && count.Setting.Has(Cue.Each)
            ? new ProductClaim(count.Figure, rate.Figure, product.Figure, times.Figure.Value, new Basis(rate.Figure.Mention.Text, Certainty.Certain))
            : null;
    }

    private static ProductClaim? OfAllEachOnce(FigureSetting[] figures)
    {
        if (Single(figures, figure => figure.Figure.Unit.Dimension == UnitDimension.Money && figure.Setting.Has(Cue.Each)) is not { } rate
            || Single(figures, figure => figure.Figure.Unit == rate.Figure.Unit && figure.At > rate.At && figure.Setting.Has(Cue.Total)) is not { } product)
            return null;
        var line = rate.Setting.Line;
        var each = rate.At - 1;
        while (line.CueAt(each).Cue != Cue.Each)
            each--;
        var count = figures.LastOrDefault(figure => figure.At < each && PartitionTotals.Depth(line, figure.At, each) >= 0);
        return count is { Figure.Unit.Dimension: UnitDimension.Count or UnitDimension.Thing } && !Enumerable.Range(count.At, each - count.At).Any(i => line.Tokens[i].Is(',') && PartitionTotals.Depth(line, i, each) == 0)
            ? new ProductClaim(count.Figure, rate.Figure, product.Figure, 1, new Basis(rate.Setting.TextOf(each..rate.At), Certainty.Certain))
            : null;
    }

    // "mỗi suất 1.000.000 đồng", "mỗi suất trị giá 1.000.000 đồng"; "40 xe đạp, mỗi xe"
    private static bool IsSaidOf(FigureSetting rate, Unit counted)
    {
        var each = rate.At - 1;
        while (each > rate.Setting.Sentence.Start.Value && rate.Setting.Line.CueAt(each).Cue != Cue.Each)
            each--;
        var behind = each + rate.Setting.Line.CueAt(each).Length;
        // "2,640 toolkits at a unit cost of USD 185"
        if (rate.Setting.Line.CueAt(each).Length > 1 && behind >= rate.First)
            return true;
        var said = string.Join(' ', rate.Setting.Words(behind..rate.At)) + " ";
        return said.StartsWith(MatchKey.Of(counted.Name).Split(' ')[0] + " ", StringComparison.Ordinal);
    }

    // Masses are told in one unit and priced in another.
    private static bool IsInUnitOf(Unit unit, string of, LanguagePack language) =>
        string.Equals(unit.Name, of, StringComparison.Ordinal)
        || (unit.Dimension == UnitDimension.Mass && language.UnitWorths.ContainsKey(unit.Name) && Measure.Read(of, language)?.Unit.Dimension == UnitDimension.Mass);

    private static FigureSetting? Single(FigureSetting[] figures, Func<FigureSetting, bool> isMeant)
    {
        FigureSetting[] found = [.. figures.Where(isMeant)];
        return found.Length == 1 ? found[0] : null;
    }
}
