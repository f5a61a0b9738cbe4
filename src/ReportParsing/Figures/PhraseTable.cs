namespace ReportParsing.Figures;

/// <summary>Phrases with what each means; finds the longest that stands at a place of a line.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Node root = new();
    private readonly bool backwards;

    /// <param name="backwards">Whether phrases are looked up by their end.</param>
    public PhraseTable(bool backwards = false) => this.backwards = backwards;

    /// <summary>Adds phrases parted by <c>|</c>.</summary>
    public PhraseTable<T> Add(string phrases, T meaning)
    {
        foreach (var phrase in phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            AddOne(PieceLine.Of(phrase), meaning);
        return this;
    }

    /// <summary>The longest phrase that begins at a piece, or ends there if the table looks backwards.</summary>
    /// <returns>The number of its pieces; 0 where there is none.</returns>
    public int Match(PieceLine line, int index, out T? meaning)
    {
        meaning = default;
        var node = root;
        var length = 0;
        for (var i = 0; Next(node, line, backwards ? index - i : index + i) is { } next; i++)
        {
            node = next;
            if (!node.IsEnd)
                continue;
            length = i + 1;
            meaning = node.Meaning;
        }

        return length;
    }

    public bool Has(PieceLine line, int index) => Match(line, index, out _) > 0;

    private void AddOne(PieceLine phrase, T meaning)
    {
        var node = root;
        for (var i = 0; i < phrase.Count; i++)
        {
            var key = KeyOf(phrase, backwards ? phrase.Count - 1 - i : i);
            if (!node.Children.TryGetValue(key, out var child))
                node.Children[key] = child = new Node();
            node = child;
        }

        node.IsEnd = true;
        node.Meaning = meaning;
    }

    private static Node? Next(Node node, PieceLine line, int index) =>
        line[index].Kind != PieceKind.None && node.Children.TryGetValue(KeyOf(line, index), out var child) ? child : null;

    private static string KeyOf(PieceLine line, int index) =>
        line.IsDigits(index) ? line.Raw(index).ToString() : line[index].Folded;

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public bool IsEnd { get; set; }

        public T? Meaning { get; set; }
    }
}
