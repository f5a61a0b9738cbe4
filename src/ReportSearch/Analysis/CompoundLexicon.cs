namespace ReportSearch.Analysis;

/// <summary>
/// The words of several syllables that have a term of their own (<c>băng_rôn</c>). They are told by their letters without accents,
/// so that the other accented forms of the same letters, and none, have their terms too.
/// </summary>
internal sealed class CompoundLexicon
{
    public const char Joint = '_';

    private CompoundLexicon(CompoundNode root) => Root = root;

    public static CompoundLexicon Shipped { get; } = Read(LanguageFile.Lines("compounds.txt"));

    public CompoundNode Root { get; }

    private static CompoundLexicon Read(IEnumerable<string> lines)
    {
        CompoundNode root = new();
        WordTable table = new(root);
        foreach (var compound in lines.SelectMany(line => line.Split(',')))
        {
            var node = root;
            var scanner = new WordScanner(compound);
            while (scanner.MoveNext())
                node = node.Grow(table.Of(scanner.Word).Folded);
            node.IsEnd = true;
        }

        return new CompoundLexicon(root);
    }
}

/// <summary>The beginning of some compounds.</summary>
internal sealed class CompoundNode
{
    private readonly Dictionary<string, CompoundNode> _next = new(StringComparer.Ordinal);

    /// <summary>Whether a compound ends here; longer ones may go on.</summary>
    public bool IsEnd { get; set; }

    /// <summary>The node after one more syllable without accents; null where no compound goes on so.</summary>
    public CompoundNode? After(string folded) => _next.GetValueOrDefault(folded);

    public CompoundNode Grow(string folded)
    {
        if (!_next.TryGetValue(folded, out var node))
            _next[folded] = node = new CompoundNode();
        return node;
    }
}
