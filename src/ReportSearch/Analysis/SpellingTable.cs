namespace ReportSearch.Analysis;

/// <summary>
/// Words by their spelling. Every word of every text is looked up here, so this does nothing but compare: a slot found by a hash, or the
/// next free one after it.
/// </summary>
internal sealed class SpellingTable
{
    private const int LeastSlots = 1 << 12;

    private Slot[] _slots = new Slot[LeastSlots];

    public int Count { get; private set; }

    public Word? Find(ReadOnlySpan<char> spelling)
    {
        var slots = _slots;
        for (var i = HashOf(spelling); ; i++)
        {
            ref var slot = ref slots[i & (slots.Length - 1)];
            if (slot.Spelling is null || spelling.SequenceEqual(slot.Spelling))
                return slot.Word;
        }
    }

    /// <summary>Adds a spelling that is not there.</summary>
    public void Add(string spelling, Word word)
    {
        if (++Count * 2 > _slots.Length)
            Grow();
        Put(_slots, new Slot(spelling, word));
    }

    public void Clear()
    {
        _slots = new Slot[LeastSlots];
        Count = 0;
    }

    private void Grow()
    {
        var larger = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Spelling is not null)
                Put(larger, slot);
        }

        _slots = larger;
    }

    private static void Put(Slot[] slots, Slot slot)
    {
        var i = HashOf(slot.Spelling);
        while (slots[i & (slots.Length - 1)].Spelling is not null)
            i++;
        slots[i & (slots.Length - 1)] = slot;
    }

    // FNV-1a, which is enough for words of a few letters.
    private static int HashOf(ReadOnlySpan<char> spelling)
    {
        var hash = 2166136261;
        foreach (var c in spelling)
            hash = (hash ^ c) * 16777619;
        return (int)((hash ^ (hash >> 15)) & int.MaxValue >> 1);
    }

    private readonly record struct Slot(string Spelling, Word Word);
}
