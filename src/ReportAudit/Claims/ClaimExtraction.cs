using ReportAudit.Claims.Tables;
using ReportAudit.Claims.Weighed;
using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Finds every claim that a report makes about its figures.</summary>
internal static class ClaimExtraction
{
    private const int LeastTelling = 100;
    private const int LeastOfOneUnit = 1000;
    private const int LeastLong = 10_000;
    private const decimal MostOfPart = 1.25m;

    public static IReadOnlyList<Claim> Extract(ReportText text, RepeatedPassages repeats)
    {
        var read = ReadByWords(text, repeats);
        var weighed = WeighedReadings.Find(text, read);
        return [.. Once(read.Concat(weighed.Select(new Plausibility(text, [.. read, .. weighed]).WeighApart)).Select(claim => OfText(text, AsRest(text, claim))))];
    }

    // A list that is read in two ways is told once, by the words that are surest.
    private static IEnumerable<Claim> Once(IEnumerable<Claim> claims)
    {
        Claim[] all = [.. claims];
        var surest = all.OfType<SumClaim>().Where(sum => sum.Verdict == Verdict.Contradicted).GroupBy(sum => sum.Total).SelectMany(ofTotal => ofTotal.DistinctBy(sum => sum.Kind).Count() == 1 ? ofTotal : ofTotal.GroupBy(sum => string.Join(' ', sum.Parts.Select(part => part.Id)), StringComparer.Ordinal).Select(same => same.MaxBy(sum => sum.Basis.Certainty)!)).ToHashSet(ReferenceEqualityComparer.Instance);
        return all.Where(claim => claim is not SumClaim { Verdict: Verdict.Contradicted } || surest.Contains(claim));
    }

    // "7,798 were to be handled. 5,127 were completed and 2,761 carried over": of two parts of which the last is what is left, that is a rest.
    private static Claim AsRest(ReportText text, Claim claim) =>
        claim is SumClaim { Kind: not (PartitionKind.Remainder or PartitionKind.Difference), Parts: [_, var last], Verdict: Verdict.Contradicted } sum && text.SettingOf(last) is { } rest && NamedRests.Is(rest, text.Language.Partitions)
            ? new SumClaim(sum.Total, sum.Parts, PartitionKind.Remainder, sum.Basis)
            : claim;

    // "Lúa: 657,8 ha bị ngập", so in the table, and further on "toàn bộ 675,8 ha lúa bị ngập": what the table says is told in the text too, and the text contradicts itself.
    private static Claim OfText(ReportText text, Claim claim)
    {
        if (claim is not RestatementClaim { Second.Cell: not null, Verdict: Verdict.Contradicted } told || told.Second.Value < LeastTelling)
            return claim;
        var again = text.All.FirstOrDefault(figure => figure.Figure.Value == told.Second.Value && figure.Figure.Span.Block != told.First.Span.Block && figure.Figure.Unit != Unit.None && ((figure.Figure.Unit == told.First.Unit && (told.First.Value >= LeastOfOneUnit || ShareWords(figure.Figure, told.First))) || SharesSentenceWords(figure)))?.Figure;
        if (again is null)
            return claim;
        return again.Span.Block < told.First.Span.Block ? new RestatementClaim(again, told.First, told.Basis) : new RestatementClaim(told.First, again, told.Basis);

        // "418 awards worth £14.26 million", and "the value of awards was £14,620,000"
        bool SharesSentenceWords(FigureSetting figure)
        {
            return told.First.Value >= LeastLong && (figure.Figure.Unit == told.First.Unit || (figure.Figure.Unit.IsCounted && told.First.Unit.IsCounted)) && text.SettingOf(told.First) is { } first && Stems(first).Overlaps(Stems(figure));

            HashSet<string> Stems(FigureSetting said) => [.. said.Setting.Words(said.Setting.Sentence).Where(word => !text.Language.Fillers.Contains(word)).Select(text.Language.StemOf)];
        }
    }

    private static bool ShareWords(Figure one, Figure other) =>
        one.Indicator.Terms.Intersect(other.Indicator.Terms, StringComparer.Ordinal).Any(word => !other.Unit.Name.Split(' ').Contains(word, StringComparer.Ordinal));

    /// <summary>The claims that words, brackets, lists and tables make, each weighed.</summary>
    public static IReadOnlyList<Claim> ReadByWords(ReportText text, RepeatedPassages repeats)
    {
        var read = Read(text, repeats).Distinct(new SameRelation()).ToArray();
        Claim[] claims = [.. read.Concat(new SlippedResults(text, read).Find()).Concat(new StaleValues(text, read).Find()).Concat(ToldAgain.Find(text, read)).Concat(MistypedAgain.Find(text, read)).Distinct(new SameRelation())];
        claims = [.. claims.Where(claim => claim is not SumClaim { Verdict: Verdict.Contradicted } sum || !Array.Exists(claims, other => (other is WordsClaim { Verdict: Verdict.Contradicted } words && IsOf(sum, words)) || (other is SumClaim { Verdict: Verdict.Holds } outer && IsOfAll(sum, outer))))];
        Claim[] weighed = [.. claims.Select(new Plausibility(text, claims).Weigh)];
        return [.. weighed, .. PlainShares.OfAll(text, weighed).Select(new Plausibility(text, claims).Weigh)];
    }

    // "236 were held: one hundred and fifteen (151) in full and 85 in part": what the digits say adds up.
    private static bool IsOf(SumClaim sum, WordsClaim words) => sum.Evidence.Any(item => item.Figure == words.Words) && !sum.Evidence.Any(item => item.Figure == words.Digits);

    // "142 letters came: 97 by mail, 45 by hand. Of these, 64 ask for a lamp and 93 for a bench": they are not of the first part.
    private static bool IsOfAll(SumClaim sum, SumClaim outer) =>
        sum.Sum > sum.Total.Value * MostOfPart && outer.Parts.Count > 1 && outer.Parts.Contains(sum.Total) && (outer.Parts[^1].Span.Block, outer.Parts[^1].Span.Start).CompareTo((sum.Parts[0].Span.Block, sum.Parts[0].Span.Start)) < 0;

    private static IReadOnlyList<Claim> Read(ReportText text, RepeatedPassages repeats)
    {
        var judgement = new PartitionJudgement(text.Language.Partitions);
        FigureNames names = new(text.Language);
        Partition[] prose = [.. ProsePartitions.Find(text)];
        Partition[] partitions = [.. prose, .. prose.Select(list => BracketedCounts.Of(text, list)).OfType<Partition>(), .. ListPartitions.Find(text), .. OpenedWholes.Find(text)];
        ListCountClaim[] counts = [.. ListCounts.Find(text)];
        // "five objectives:" counts the items below, and is no total of the figures in them.
        Claim[] lists = [.. partitions.SelectMany(partition => partition.Claims(judgement)).Where(claim => claim is not SumClaim { Kind: PartitionKind.ListItems, Verdict: Verdict.Contradicted } sum || !Array.Exists(counts, list => list.Count == sum.Total))];
        SumClaim[] sums =
        [
            .. Outer([.. lists.OfType<SumClaim>()]),
            .. ImpliedSums.FindOpeningStocks(text),
            .. ImpliedSums.FindOutcomes(text),
            .. ImpliedSums.FindRespective(text),
            .. ImpliedSums.FindTotalsAfter(text),
        ];
        sums = [.. sums, .. ImpliedSums.FindSexes(text).Where(sexes => !Array.Exists(sums, sum => sum.Parts.Contains(sexes.Parts[0])))];
        sums = [.. sums, .. NamedTotals.Find(text).Where(named => !Array.Exists(sums, sum => sum.Parts.Contains(named.Parts[0]) && (sum.Verdict != Verdict.Contradicted || sum.Basis.Certainty != Certainty.None)))];
        sums = [.. sums, .. ParallelTotals.Find(text).Where(parallel => !Array.Exists(sums, sum => sum.Total == parallel.Total && (sum.Verdict != Verdict.Contradicted || sum.Basis.Certainty != Certainty.None)))];
        sums = [.. sums, .. BracketedLists.Find(text, names).Where(list => !Array.Exists(sums, sum => sum.Parts.Contains(list.Parts[0])))];
        sums = [.. sums, .. ListedShares.FindWholes(text).Where(whole => !Array.Exists(sums, sum => sum.Parts.Contains(whole.Parts[0]) && (sum.Verdict != Verdict.Contradicted || sum.Basis.Certainty != Certainty.None)))];
        sums = [.. sums, .. TotalsOfItems.Find(text).Where(total => !Array.Exists(sums, sum => sum.Total == total.Total && (sum.Verdict != Verdict.Contradicted || sum.Basis.Certainty != Certainty.None)))];
        sums = [.. sums, .. TotalsBehind.Find(text).Where(total => !Array.Exists(sums, sum => sum.Total == total.Total && (sum.Verdict != Verdict.Contradicted || sum.Basis.Certainty != Certainty.None)))];
        sums = [.. sums, .. new ResumedTotals(text, names).Find().Where(total => !Array.Exists(sums, sum => total.Parts.All(sum.Parts.Contains) || (sum.Total == total.Total && sum.Verdict == Verdict.Contradicted && sum.Basis.Certainty > Certainty.Possible)))];
        counts = [.. counts, .. CountedSums.Find(text, sums).Where(counted => !Array.Exists(counts, list => list.Count == counted.Count))];
        SumClaim[] remainders = [.. Remainders.Find(text, sums)];
        remainders = [.. remainders, .. Balances.Find(text).Where(balance => !Array.Exists(remainders, rest => rest.Parts[^1] == balance.Parts[^1]))];
        remainders = [.. remainders, .. RestsOfSections.Find(text).Where(rest => !Array.Exists(remainders, other => other.Parts[^1] == rest.Parts[^1]) && !Array.Exists(sums, sum => sum.Parts.Contains(rest.Parts[^1]) && sum.Verdict != Verdict.Contradicted))];
        remainders = [.. remainders, .. DistantRests.Find(text).Where(rest => !Array.Exists(remainders, other => other.Parts[^1] == rest.Parts[^1]) && !Array.Exists(sums, sum => sum.Parts.Contains(rest.Parts[^1]) && sum.Verdict != Verdict.Contradicted))];
        remainders = [.. remainders, .. RestsUnderWay.Find(text).Where(rest => !Array.Exists(remainders, other => other.Parts[^1] == rest.Parts[^1]) && !Array.Exists(sums, sum => sum.Parts.Contains(rest.Parts[^1]) && sum.Verdict != Verdict.Contradicted))];
        // "36 công trình, gồm 22 chuyển tiếp và 14 khởi công mới; còn 05 công trình vướng mặt bằng": of two parts of one whole neither is of the other.
        remainders = [.. remainders.Where(rest => rest.Verdict != Verdict.Contradicted || !Array.Exists(sums, sum => sum.Verdict == Verdict.Holds && sum.Parts.Contains(rest.Total) && rest.Parts.Any(sum.Parts.Contains)))];
        StockClaim[] stocks = [.. StockAccounts.Find(text, sums)];
        stocks = [.. stocks, .. AccountsOfTwoEnds.Find(text, sums).Where(account => !Array.Exists(stocks, stock => stock.Left == account.Left || stock.Came[0] == account.Came[0]))];
        stocks = [.. stocks, .. YearAccounts.Find(text).Where(account => !Array.Exists(stocks, stock => stock.Left == account.Left))];
        sums = [.. sums, .. new PartsInNextSentence(text).Find().Concat(new TotalsNearItems(text).Find()).Where(total => !sums.Concat(remainders).Any(sum => sum.Parts.Any(total.Parts.Contains) && (sum.Verdict != Verdict.Contradicted || sum.Basis.Certainty > Certainty.Possible)) && !Array.Exists(stocks, stock => stock.Verdict == Verdict.Holds && total.Parts.All(part => stock.Evidence.Any(item => item.Figure == part))))];
        // "Opening stock 612; 4,418 received and 4,305 issued, leaving 752": what was there before counts too.
        remainders = [.. remainders.Where(rest => !Array.Exists(stocks, stock => stock.Left == rest.Parts[^1] && rest.Evidence.All(item => stock.Evidence.Any(other => other.Figure == item.Figure))))];
        ProductClaim[] written = [.. WrittenProducts.Find(text)];
        ProductClaim[] products = [.. written, .. SurfaceProducts.Find(text), .. Products.Find(text).Where(product => !Array.Exists(written, other => other.Product == product.Product || other.Rate == product.Rate))];
        products = [.. products, .. AverageProducts.Find(text).Where(average => !Array.Exists(products, product => product.Rate == average.Rate)), .. AveragesOfTotals.Find(text).Where(average => !Array.Exists(products, product => product.Rate == average.Rate))];
        products = [.. products, .. RateProducts.Find(text, products)];
        products = [.. products, .. new NeighbouringProducts(text, products).Find()];
        products = [.. products, .. AveragesToldApart.Find(text, products)];
        Claim[] shares = [.. Shares.Find(text, sums).Where(claim => claim is not SumClaim rest || !Array.Exists(sums, sum => sum.Total == rest.Total && sum.Parts.SequenceEqual(rest.Parts)))];
        shares = [.. shares, .. ChainedShares.Find(text, [.. shares.OfType<ShareClaim>()])];
        // What the words say it is of goes before what gives it by chance or by mistake.
        ShareClaim[] named = [.. SharesOfAll.Find(text, names).Concat(new NamedBases(text, names).Find()).DistinctBy(claim => claim.Share).Where(claim => !Array.Exists(shares, share => share.Subject == claim.Share && share.Verdict == Verdict.Contradicted))];
        shares = [.. shares.Where(share => !Array.Exists(named, claim => claim.Share == share.Subject)), .. named];
        Claim[] changes = [.. Changes.Find(text).Where(change => !stocks.Any(stock => stock.Went.Contains(change.Subject) || stock.Came.Contains(change.Subject)))];
        SumClaim[] implied = [.. ImpliedSums.Find(text, sums)];
        ChangeClaim[] ofLater = [.. new RisesOfLater(text, names).Find([.. changes, .. shares, .. sums, .. remainders])];
        shares = [.. shares.Where(share => !Array.Exists(ofLater, change => change.Change == share.Subject))];
        changes = [.. changes.Where(change => !Array.Exists(ofLater, later => later.Change == change.Subject)), .. ofLater];
        var settled = sums.Concat(remainders).Concat(implied).Where(sum => sum.Verdict == Verdict.Holds).SelectMany(sum => sum.Evidence).Select(item => item.Figure)
            .Concat(shares.OfType<ShareClaim>().Where(share => share.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding).Select(share => share.Share))
            .ToHashSet();
        var ofShares = shares.OfType<ShareClaim>().Where(share => share.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding && share.Share.Quantity.Ulp < 1).SelectMany(share => new[] { share.Part, share.Whole }).ToHashSet();
        // "+ Hư hỏng rất nặng: 38 nhà; + Hư hỏng nặng: 97 nhà": two parts of a total are two.
        RestatementClaim[] restated = [.. Restatements.Find(text, repeats, settled, ofShares).Where(claim => !Array.Exists(sums, sum => sum.Parts.Contains(claim.First) && sum.Parts.Contains(claim.Second)) && !(claim.Verdict == Verdict.Contradicted && SharesApart.AreTwo(text, claim.First, claim.Second)))];
        SumClaim[] opposites = [.. ImpliedSums.FindOpposites(text).Where(opposites => !sums.Concat(remainders).Concat(shares.OfType<SumClaim>()).Any(sum => sum.Parts.Count > 1 && opposites.Parts.All(sum.Parts.Contains)))];
        return
        [
            .. sums,
            .. lists.OfType<PartClaim>(),
            .. implied,
            .. opposites,
            .. PlainPartitions.Find(text).Where(plain => !sums.Concat(remainders).Concat(implied).Concat(opposites).Concat(shares.OfType<SumClaim>()).Concat<Claim>(stocks).Concat(changes).Concat(products).Any(claim => IsTold(claim, plain))),
            .. remainders.Where(rest => !sums.Any(sum => sum.Parts[^1] == rest.Parts[^1] && sum.Parts.Count > 1 && (sum.Verdict != Verdict.Contradicted || sum.Basis.Certainty != Certainty.None)) && !shares.OfType<SumClaim>().Any(share => share.Total == rest.Total && share.Parts.SequenceEqual(rest.Parts))),
            .. stocks,
            .. changes,
            .. SharePoints.Find(text, changes),
            .. SubjectChanges.Find(text, changes),
            .. NumbersInWords.Find(text),
            .. counts.Where(list => list.Verdict == Verdict.Holds || !Array.Exists(sums, sum => sum.Total == list.Count && sum.Verdict == Verdict.Holds)),
            .. products,
            .. ScopedParts.Find(text),
            .. ExaminedParts.Find(text).Where(examined => !Array.Exists(sums, sum => sum.Total == examined.Whole && sum.Parts.Contains(examined.Part))),
            .. shares,
            .. TableClaims.Find(text, repeats).Where(claim => claim is not RestatementClaim told || !AreTwo(told)),
            .. Resumptions.Find(text).Where(resumed => !Array.Exists(restated, claim => claim.First == resumed.First && claim.Second == resumed.Second)),
            .. restated,
        ];

        // Two figures of it stand in another relation that holds or was meant.
        static bool IsTold(Claim claim, SumClaim plain) =>
            (claim.Verdict != Verdict.Contradicted || claim.Basis.Certainty > Certainty.None) && claim.Evidence.Count(item => item.Figure == plain.Total || plain.Parts.Contains(item.Figure)) > 1;

        // "We regulate 418 services: 236 care homes and 182 agencies. Inspectors visited 148 services" over a table of 148: the one adds up, and the other is told beside.
        bool AreTwo(RestatementClaim told) =>
            told.Verdict == Verdict.Contradicted && (settled.Contains(told.First) || ofShares.Contains(told.First) || (text.SettingOf(told.First) is { } first && Restatements.ComesTo(text, first))) && text.All.Any(figure => figure.Figure.Value == told.Second.Value && (figure.Figure.Unit == told.First.Unit || (figure.Figure.Unit.IsCounted && told.First.Unit.IsCounted)));
    }

    // Two ways lead to one sum now and then.
    private sealed class SameRelation : EqualityComparer<Claim>
    {
        public override bool Equals(Claim? x, Claim? y) =>
            ReferenceEquals(x, y)
            || (x is RestatementClaim told && y is RestatementClaim again && told.First == again.First && told.Second == again.Second)
            || (x is SumClaim one && y is SumClaim other && one.Kind == other.Kind && one.Total == other.Total && one.Basis.Certainty == other.Basis.Certainty && one.Parts.SequenceEqual(other.Parts));

        public override int GetHashCode(Claim obj) => obj switch
        {
            SumClaim sum => HashCode.Combine(sum.Total.Id, sum.Parts.Count, sum.Kind),
            RestatementClaim told => HashCode.Combine(told.First.Id, told.Second.Id),
            _ => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj),
        };
    }

    // "623,5 ha (trên 70%: 118,2 ha; đến 70%: 205,3 ha; dưới 30%: 300 ha)": what is one of a list that adds up is not the total of the others.
    private static IEnumerable<SumClaim> Outer(SumClaim[] lists) =>
        lists.Where(list => list.Verdict != Verdict.Contradicted || !Array.Exists(lists, outer =>
            outer.Parts.Count > 1 && outer.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding && outer.Parts.Contains(list.Total) && list.Parts.Any(outer.Parts.Contains)));
}
