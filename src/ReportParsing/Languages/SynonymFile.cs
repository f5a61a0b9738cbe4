namespace ReportParsing.Languages;

/// <summary>A list of short forms and variant spellings with what they stand for, in groups: <c>[group]</c>, then <c>short = words</c>.</summary>
internal sealed class SynonymFile
{
    private readonly Dictionary<string, List<(string Short, string Words)>> _groups = new(StringComparer.Ordinal);

    private SynonymFile()
    {
    }

    public IReadOnlyList<(string Short, string Words)> this[string group] => _groups[group];

    /// <param name="name">The name of a list that is part of the assembly.</param>
    public static SynonymFile Read(string name)
    {
        using var stream = typeof(SynonymFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        SynonymFile file = new();
        List<(string, string)> group = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                file._groups[line.Trim('[', ']')] = group = [];
            else if (line.Length > 0 && line[0] != '#' && line.Split(" = ") is [var left, var right])
                group.Add((left, right));
        }

        return file;
    }
}
