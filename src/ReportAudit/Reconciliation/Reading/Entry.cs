using ReportParsing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportAudit.Reconciliation.Reading;

/// <summary>A named node of the file, with what is wrong in it told by place.</summary>
/// <param name="name">The id or key it stands under; empty for the file itself.</param>
/// <param name="key">The node of that name.</param>
/// <param name="node">What is said of it.</param>
/// <param name="problems">Where to tell what is wrong.</param>
internal sealed class Entry(string name, YamlNode key, YamlNode node, ProblemList problems)
{
    public string Name { get; } = name;

    public int Line => (int)key.Start.Line;

    private YamlMappingNode? Mapping => node as YamlMappingNode;

    /// <summary>The text, where nothing but a text is said; null for lists and mappings.</summary>
    public string? Text => (node as YamlScalarNode)?.Value;

    /// <summary>The texts of a list, or the one text; empty where a mapping is said.</summary>
    public IReadOnlyList<string> Texts
    {
        get
        {
            if (Text is { } one)
                return one.Length > 0 ? [one] : [];
            return node is YamlSequenceNode list ? [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? string.Empty).Where(item => item.Length > 0)] : [];
        }
    }

    /// <summary>The items of a list; empty where something else is said.</summary>
    public IEnumerable<Entry> Items => node is YamlSequenceNode list ? list.Children.Select(item => new Entry(Name, item, item, problems)) : [];

    public bool IsMapping => Mapping is not null;

    /// <summary>What is said under a key; null where the key is not there.</summary>
    public Entry? At(string name)
    {
        if (Mapping is null)
            return null;
        foreach (var (at, value) in Mapping.Children)
        {
            if (at is YamlScalarNode { Value: { } text } && text.Equals(name, StringComparison.Ordinal))
                return new Entry(name, at, value, problems);
        }

        return null;
    }

    /// <summary>Tells of every key that is none of those allowed.</summary>
    /// <returns>Whether there is none.</returns>
    public bool Allow(params string[] allowed)
    {
        var areAllowed = true;
        foreach (var at in Mapping?.Children.Keys ?? [])
        {
            var text = (at as YamlScalarNode)?.Value ?? string.Empty;
            if (allowed.Contains(text, StringComparer.Ordinal))
                continue;
            areAllowed = false;
            problems.Add(at.Start, FileWording.UnknownKey(text, Nearest.To(text, allowed), allowed));
        }

        return areAllowed;
    }

    /// <summary>What is named under a key: <c>id: …</c> pairs, or a list whose items have an <c>id</c>. Ids occur once.</summary>
    /// <param name="section">The key.</param>
    /// <param name="takesList">Whether a list of texts can be said of an id.</param>
    public IReadOnlyList<Entry> Named(string section, bool takesList)
    {
        if (At(section) is not { } found)
            return [];
        Entry[] named = found.Mapping is { } mapping
            ? [.. mapping.Children.Select(pair => new Entry((pair.Key as YamlScalarNode)?.Value ?? string.Empty, pair.Key, pair.Value, problems))]
            : [.. found.Items.Select(Identified).OfType<Entry>()];
        if (found.Mapping is null && found.Text is not null)
            found.Tell(FileWording.NotEntries(section));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in named)
        {
            if (!ids.Add(entry.Name))
                entry.Tell(FileWording.Repeated(entry.Name));
            if (!entry.IsMapping && entry.Text is null && !takesList)
                entry.Tell(FileWording.NotEntries(section));
        }

        return named;
    }

    public void Tell(BilingualText message) => problems.Add(key.Start, message);

    /// <summary>Tells what is wrong in the entry's text.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="offset">Where in the text.</param>
    public void TellInText(BilingualText message, int offset = 0)
    {
        var quotes = node is YamlScalarNode { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } ? 1 : 0;
        problems.Add(node.Start, message, offset + quotes);
    }

    private Entry? Identified(Entry item)
    {
        if (item.At("id") is { Text: { Length: > 0 } id })
            return new Entry(id, item.Mapping!, item.Mapping!, problems);
        item.Tell(FileWording.NoId);
        return null;
    }
}
