using System.Runtime.InteropServices;

namespace ReportAudit.Claims.Weighed;

/// <summary>How much each trait speaks for a relation, learned from labelled reports (docs/decisions/007-weighed-readings.md).</summary>
internal sealed class TraitWeights
{
    /// <summary>The name of the weights among the assembly's resources.</summary>
    public const string Resource = "trait-weights.bin";

    private static readonly Lazy<TraitWeights> Learned = new(Load);

    private readonly sbyte[] weights;

    /// <param name="weights">A weight for each number of a trait, in units that the training chose.</param>
    public TraitWeights(sbyte[] weights) => this.weights = weights;

    public static TraitWeights Default => Learned.Value;

    /// <summary>The sum of the weights: the higher, the likelier the relation was meant.</summary>
    public int Score(List<int> traits)
    {
        var sum = 0;
        foreach (var trait in CollectionsMarshal.AsSpan(traits))
            sum += weights[trait];
        return sum;
    }

    private static TraitWeights Load()
    {
        using var stream = typeof(TraitWeights).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        var bytes = new byte[Traits.Count];
        stream.ReadExactly(bytes);
        return new TraitWeights(Array.ConvertAll(bytes, weight => unchecked((sbyte)weight)));
    }
}
