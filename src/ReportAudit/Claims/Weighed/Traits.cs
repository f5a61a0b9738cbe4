using System.Runtime.InteropServices;

namespace ReportAudit.Claims.Weighed;

/// <summary>What can be said of a candidate relation, each trait as the number of its weight.</summary>
/// <param name="kind">What relation it is: the same words speak differently for a share and for a sum.</param>
internal sealed class Traits(CandidateKind kind)
{
    /// <summary>How many weights there are; traits that share a number share a weight.</summary>
    public const int Count = 1 << (32 - Half);

    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    // Two to the thirty-second by the golden ratio: what differs in few bits comes to differ in many.
    private const uint Golden = 2654435769;
    private const int Half = 15;
    private const int Usual = 512;

    private readonly uint start = (Basis ^ (uint)kind) * Prime;
    private readonly List<int> numbers = new(Usual);
    private readonly List<uint> telling = [];

    /// <summary>The numbers of the traits, each from 0 to <see cref="Count"/> − 1.</summary>
    public List<int> Numbers => numbers;

    /// <summary>A number for some text, the same on every machine.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var sign in text)
            hash = (hash ^ sign) * Prime;
        return (int)hash;
    }

    /// <summary>A number for two in this order.</summary>
    public static int Of(int first, int second) => (int)Mixed(Mixed(Basis, first), second);

    public void Add(string name, int value) => numbers.Add(Bounded(Named(name, value)));

    public void Add(string name, bool value) => Add(name, value ? 1 : 0);

    public void Add(string name, IEnumerable<int> values)
    {
        foreach (var value in values)
            Add(name, value);
    }

    /// <summary>A trait that also speaks together with each other of these.</summary>
    public void AddTelling(string name, int value)
    {
        Add(name, value);
        telling.Add(Named(name, value));
    }

    public void AddTelling(string name, bool value) => AddTelling(name, value ? 1 : 0);

    /// <summary>Adds what every two of the telling traits say together.</summary>
    public void Pair()
    {
        var all = CollectionsMarshal.AsSpan(telling);
        var next = numbers.Count;
        CollectionsMarshal.SetCount(numbers, next + (all.Length * (all.Length - 1) / 2));
        var pairs = CollectionsMarshal.AsSpan(numbers);
        for (var first = 0; first < all.Length; first++)
        {
            for (var second = first + 1; second < all.Length; second++)
                pairs[next++] = Bounded(Mixed(all[first], (int)all[second]));
        }
    }

    private uint Named(string name, int value)
    {
        var hash = start;
        foreach (var sign in name)
            hash = (hash ^ sign) * Prime;
        return Mixed(hash, value);
    }

    private static uint Mixed(uint hash, int value)
    {
        hash = (hash ^ (uint)value) * Golden;
        return hash ^ (hash >> Half);
    }

    // The upper bits hang on all of what was mixed in.
    private static int Bounded(uint hash) => (int)(hash >> Half);
}
