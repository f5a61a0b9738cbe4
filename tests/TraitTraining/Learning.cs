using ReportAudit.Claims.Weighed;

namespace TraitTraining;

/// <summary>Logistic regression over traits, with AdaGrad: the same samples in the same order give the same weights.</summary>
internal static class Learning
{
    /// <summary>How many units of a weight are one in the logarithm of the odds.</summary>
    public const int Unit = 48;

    private const int Rounds = 10;
    private const int Settling = 3;
    private const double Rate = 0.03;
    private const double Decay = 1e-3;

    public static TraitWeights From(IReadOnlyList<IReadOnlyList<Sample>> draws) => new(Bytes(draws));

    /// <summary>The weights as they are kept: the mean of what each draw of samples teaches, so that they hang less on what was drawn.</summary>
    public static sbyte[] Bytes(IReadOnlyList<IReadOnlyList<Sample>> draws)
    {
        var learned = draws.Select((samples, draw) => Learned(samples, draw + 1)).ToArray();
        return [.. Enumerable.Range(0, Traits.Count).Select(trait => (sbyte)Math.Clamp(Math.Round(learned.Average(weights => weights[trait]) * Unit), sbyte.MinValue, sbyte.MaxValue))];
    }

    private static double[] Learned(IReadOnlyList<Sample> samples, int seed)
    {
        var (weights, slopes, sums, random) = (new double[Traits.Count], new double[Traits.Count], new double[Traits.Count], new Random(seed));
        var order = Enumerable.Range(0, samples.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var sample = samples[at];
                var score = 0.0;
                foreach (var trait in sample.Traits)
                    score += weights[trait];
                var error = (1 / (1 + Math.Exp(-score))) - (sample.IsMeant ? 1 : 0);
                foreach (var trait in sample.Traits)
                {
                    var slope = error + (Decay * weights[trait]);
                    slopes[trait] += slope * slope;
                    weights[trait] -= Rate * slope / Math.Sqrt(slopes[trait] + 1e-6);
                }
            }

            // The mean over rounds does not hang on the order in which the last samples came.
            for (var trait = 0; round >= Settling && trait < sums.Length; trait++)
                sums[trait] += weights[trait] / (Rounds - Settling);
        }

        return sums;
    }
}
