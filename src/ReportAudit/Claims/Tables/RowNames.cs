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

    /// <summary>The words of a label or header.</summary>
    public static string[] Words(string key) => [.. key.Split(Signs, StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0]))];
}
