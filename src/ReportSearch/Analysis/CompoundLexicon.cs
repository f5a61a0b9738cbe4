namespace ReportSearch.Analysis;

/// <summary>
/// The words of several syllables that have a term of their own (<c>băng_rôn</c>). They are told by their letters without accents,
/// so that the other accented forms of the same letters, and none, have their terms too.
/// </summary>
internal sealed class CompoundLexicon
{
    public const char Joint = '_';

    private readonly Dictionary<string, int> _syllables = new(StringComparer.Ordinal);

    private CompoundLexicon(IEnumerable<string> lines)
    {
        WordTable table = new(this);
        foreach (var compound in lines.SelectMany(line => line.Split(',')))
        {
            var node = Root;
            var scanner = new WordScanner(compound);
            while (scanner.MoveNext())
                node = node.Grow(Numbered(table.Of(scanner.Word).Folded));
            node.IsEnd = true;
        }
    }

    public static CompoundLexicon Shipped { get; } = new(LanguageFile.Lines("compounds.txt"));

    public CompoundNode Root { get; } = new();

    /// <summary>The number of the letters of a syllable without accents, from 1 on; 0 where no compound has it.</summary>
    public int SyllableOf(string folded) => _syllables.GetValueOrDefault(folded);

    private int Numbered(string folded)
    {
        if (!_syllables.TryGetValue(folded, out var number))
            _syllables[folded] = number = _syllables.Count + 1;
        return number;
    }
}

/// <summary>The beginning of some compounds.</summary>
internal sealed class CompoundNode
{
    private int[] _syllables = [];
    private CompoundNode[] _nodes = [];

    /// <summary>Whether a compound ends here; longer ones may go on.</summary>
    public bool IsEnd { get; set; }

    /// <summary>The node after one more syllable; null where no compound goes on so.</summary>
    public CompoundNode? After(int syllable) => _syllables.AsSpan().IndexOf(syllable) is >= 0 and var found ? _nodes[found] : null;

    public CompoundNode Grow(int syllable)
    {
        if (After(syllable) is { } known)
            return known;
        CompoundNode node = new();
        _syllables = [.. _syllables, syllable];
        _nodes = [.. _nodes, node];
        return node;
    }
}
