using ReportParsing.Languages;

namespace ReportAudit.Claims.Tables;

/// <summary>The words of a table's labels that running text may say again.</summary>
internal static class RowNames
{
    private static readonly char[] Signs = [' ', '(', ')', ',', '.', ';', ':', '/', '-', '+'];

    /// <summary>The name of a row, its number and what kind of place it names left aside (1. TT Sơn Lạc).</summary>
    public static string[] Of(string label, TableWords words)
    {
        string[] name = [.. label.Split(Signs, StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => !char.IsLetter(word[0]))];
        var kind = words.PlaceKinds.Select(kind => kind.Split(' ')).Where(kind => kind.Length < name.Length && name.AsSpan().StartsWith(kind)).MaxBy(kind => kind.Length);
        return kind is null ? name : name[kind.Length..];
    }

    /// <summary>
    /// The name without what a bracket or another cell adds (Mầm (3 - 4 tuổi); Rọ thép, cái); one of a single word has the word for what the rows
    /// are before it, as running text calls it (khối mầm).
    /// </summary>
    public static string[] Short(TableGrid grid, int row, TableWords words)
    {
        var (label, header) = grid.NameOf(row);
        string[] name = Of(label.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? label[..bracket] : label, words);
        return name.Length != 1 ? name : Words(header) is [var kind, ..] ? [kind, .. name] : [];
    }

    /// <summary>The words of a label or header.</summary>
    public static string[] Words(string key) => [.. key.Split(Signs, StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0]))];
}
