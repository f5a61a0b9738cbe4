using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims.Weighed;

/// <summary>A figure with every two around it of which one may be a rate.</summary>
internal sealed class ProductCandidates(ToldFigures told, HeldRelations held)
{
    private const int Before = 6;
    private const int Behind = 5;
    private const int MostPower = 3;
    private const int LeastStem = 3;
    private const int MostBlocks = 3;
    private const decimal MostOff = 0.15m;
    private const decimal MostTimes = 3;

    // A price is what is printed, or very nearly so.
    private const decimal PriceRounding = 0.2m;

    public IEnumerable<Candidate> Find()
    {
        for (var product = 0; product < told.All.Length; product++)
        {
            if (!told.IsQuantity(product))
                continue;
            foreach (var candidate in Of(product))
                yield return candidate;
        }
    }

    /// <summary>Ten to a power.</summary>
    public static decimal Worth(int power)
    {
        var worth = 1m;
        for (var i = 0; i < Math.Abs(power); i++)
            worth = power > 0 ? worth * 10 : worth / 10;
        return worth;
    }

    private IEnumerable<Candidate> Of(int product)
    {
        int[] near = [.. told.Window([product], Before, Behind).Where(at => at != product && Math.Abs(told.BlockOf(at) - told.BlockOf(product)) <= MostBlocks && told.IsQuantity(at) && told.Values[at] > 1)];
        foreach (var rate in near.Where(IsRate))
        {
            // One of them may stand in another paragraph, where the other two are together.
            foreach (var count in near.Where(count => count != rate && AreTogether(count, rate, product) && told.All[count].Figure.Unit.Dimension is not (UnitDimension.Money or UnitDimension.Rate) && MayBeOf(rate, count, product)))
            {
                foreach (var candidate in Made(count, rate, product))
                    yield return candidate;
            }
        }
    }

    private bool AreTogether(int count, int rate, int product) =>
        told.BlockOf(rate) == told.BlockOf(product) || told.BlockOf(rate) == told.BlockOf(count);

    private bool IsRate(int at) =>
        told.All[at] is var figure && (figure.Figure.Unit.Dimension is UnitDimension.Rate or UnitDimension.Money || figure.IsForEach || figure.Setting.Has(Cue.Each) || figure.Setting.Has(Cue.Average));

    // "198 thẻ; … bình quân 320 lượt/ngày": a rate that its unit gives for each of something is for that.
    private bool MayBeOf(int rate, int count, int product) =>
        told.All[rate].Figure.Unit.Dimension != UnitDimension.Rate || Rate.Read(told.All[rate]) is not { } read || read.IsFor(told.All[count], told.Text.Language) || AreAlike(read.Per, told.All[count].Figure.Unit.Name)
        // "146 stalls are let at Rs 12,500 a month, which gives Rs 1,825,000 a month": both for the same.
        || (read.Per.Count > 0 && Rate.Read(told.All[product]) is { } made && made.Per.SequenceEqual(read.Per, StringComparer.Ordinal));

    // "per calf", "214 calves"
    private static bool AreAlike(IReadOnlyList<string> per, string unit) =>
        per.Count > 0 && per[0].Length >= LeastStem && MatchKey.Of(unit) is var name && name.Length >= LeastStem && name.AsSpan(0, LeastStem).SequenceEqual(per[0].AsSpan(0, LeastStem));

    private IEnumerable<Candidate> Made(int count, int rate, int product)
    {
        var printed = told.Values[product];
        var isMoney = told.All[product].Figure.Unit.Dimension == UnitDimension.Money;
        // What is far larger than any product of offices overflows.
        if (told.Values[count] > decimal.MaxValue / Worth(MostPower) / told.Values[rate])
            yield break;
        for (var power = isMoney ? 0 : -MostPower; power <= (isMoney ? 0 : MostPower); power++)
        {
            var computed = told.Values[count] * told.Values[rate] * Worth(power);
            if (Math.Abs(computed - printed) > printed * MostOff && !AreSlipped(count, rate, product, computed))
                continue;
            var slack = told.Slack(product) + (computed * ((told.Slack(count) / told.Values[count]) + (told.Slack(rate) / told.Values[rate] * (told.All[rate].Figure.Unit.Dimension == UnitDimension.Money ? PriceRounding : 1))));
            var (worth, made) = (power, computed);
            yield return new Candidate(CandidateKind.Product, [count, rate, product], product, computed, Math.Abs(computed - printed) <= slack, power) { Traits = () => TraitsOf(count, rate, product, worth, made) };
        }
    }

    // Two digits in the other order, in the product or in the rate.
    private bool AreSlipped(int count, int rate, int product, decimal computed)
    {
        var (printed, ulp, rateUlp) = (told.Values[product], told.All[product].Figure.Quantity.Ulp, told.All[rate].Figure.Quantity.Ulp);
        if (computed > printed * MostTimes || printed > computed * MostTimes)
            return false;
        var meant = decimal.Round(told.Values[rate] * (printed / computed) / rateUlp);
        return Distance.Slip(printed, decimal.Round(computed / ulp) * ulp, ulp) is 2 or 12 || (meant >= 1 && Distance.Slip(told.Values[rate], meant * rateUlp, rateUlp) is 2 or 12);
    }

    private Traits TraitsOf(int count, int rate, int product, int power, decimal computed)
    {
        Traits traits = new(CandidateKind.Product);
        var (counted, per, made) = (told.All[count], told.All[rate], told.All[product]);
        var (printed, ulp) = (told.Values[product], made.Figure.Quantity.Ulp);
        var (slip, gap, magnitude) = (Distance.Slip(printed, decimal.Round(computed / ulp) * ulp, ulp), Distance.Gap(computed, printed), Distance.Magnitude(printed));
        var away = Traits.Of(Math.Clamp(count - product, -4, 3), Math.Clamp(rate - product, -4, 3));
        var dimensions = Traits.Of((int)counted.Figure.Unit.Dimension, Traits.Of((int)per.Figure.Unit.Dimension, (int)made.Figure.Unit.Dimension));
        var namesCount = counted.Figure.Unit != Unit.None && per.Figure.Unit.Name.Contains(counted.Figure.Unit.Name, StringComparison.Ordinal);
        var namesProduct = per.Figure.Unit.Name.Split('/')[0].Equals(made.Figure.Unit.Name, StringComparison.Ordinal);
        var each = (per.IsForEach ? 4 : 0) + (per.Setting.Has(Cue.Each) ? 2 : 0) + (per.Setting.Has(Cue.Average) ? 1 : 0);
        var stretches = Traits.Of((int)StretchOf(count, product), (int)StretchOf(rate, product));

        traits.AddTelling("power", power);
        traits.AddTelling("away", away);
        traits.AddTelling("dimensions", dimensions);
        traits.AddTelling("names count", namesCount);
        traits.AddTelling("names product", namesProduct);
        traits.AddTelling("gap", gap);
        traits.AddTelling("slip", slip);
        traits.AddTelling("each", each);
        traits.AddTelling("stretches", stretches);
        traits.AddTelling("magnitude", magnitude);
        traits.AddTelling("role", (int)made.Figure.Role);
        traits.AddTelling("rounding", Traits.Of(per.Figure.Quantity.Ulp >= 1 ? 1 : 0, (int)per.Figure.Quantity.Qualifier));

        traits.Add("language", Traits.Of(told.Language));
        traits.Add("order", ShareCandidates.Order(count, rate, product));
        traits.Add("rate cue", per.Setting.Cues.Select(cue => (int)cue));
        traits.Add("product cue", made.Setting.Cues.Select(cue => (int)cue));
        traits.Add("words before rate", told.Before[rate].Take(4));
        traits.Add("words behind rate", told.After[rate].Take(4));
        traits.Add("words before product", told.Before[product].Take(4));
        traits.Add("words behind product", told.After[product].Take(4));
        traits.Add("joint of count", JointOf(count, product));
        traits.Add("joint of rate", JointOf(rate, product));
        traits.Add("joint of factors", JointOf(count, rate));
        traits.Add("words of count", told.After[rate].Intersect(told.Words(count)).Count());
        traits.Add("word of count", told.After[rate].Contains(Traits.Of(MatchKey.Of(counted.Figure.Unit.Name).Split(' ')[0])));
        traits.Add("held product", (held.IsSubject(made.Figure) ? 2 : 0) + (held.Has(made.Figure) ? 1 : 0));
        traits.Add("held count", held.Has(counted.Figure));
        return traits;
    }

    private int JointOf(int one, int other) => told.JointOf(Math.Min(one, other), Math.Max(one, other)).Whole;

    private Stretch StretchOf(int one, int other) => told.StretchOf(Math.Min(one, other), Math.Max(one, other));
}
