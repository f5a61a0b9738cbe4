using System.IO.Enumeration;

namespace ReportAudit;

/// <summary>Finds the reports that a path stands for.</summary>
public static class ReportFiles
{
    private static readonly string[] Extensions = [".doc", ".docm", ".docx", ".dotx", ".pdf", ".rtf", ".txt"];

    /// <summary>
    /// The report files of a path, in ordinal order: a file itself, whatever its extension; a folder's reports (PDF, Word, RTF, text)
    /// with those of the folders in it, hidden ones and Word's lock files (<c>~$…</c>) left out; or what a pattern with
    /// <c>*</c>, <c>?</c> or <c>**</c> matches. Empty where there are none.
    /// </summary>
    /// <param name="path">A file, a folder or a pattern.</param>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static IReadOnlyList<string> Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (File.Exists(path))
            return [path];
        if (Directory.Exists(path))
            return Ordered(Under(path).Where(IsReport));
        if (path.AsSpan().IndexOfAny('*', '?') >= 0)
            return Matching(path);
        throw new FileNotFoundException($"There is no file or folder '{path}'.", path);
    }

    private static string[] Matching(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var literal = parts.TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0).Count();
        var root = string.Join('/', parts[..literal]);
        var folder = root.Length > 0 ? root : pattern.StartsWith('/') ? "/" : ".";
        if (!Directory.Exists(folder))
            throw new FileNotFoundException($"There is no folder '{folder}'.", folder);
        return Ordered(Under(folder)
            .Where(file => IsReport(file) && Matches(Path.GetRelativePath(folder, file).Replace('\\', '/').Split('/'), parts.AsSpan(literal)))
            .Select(file => root.Length == 0 && folder == "." ? Path.GetRelativePath(folder, file) : file));
    }

    private static bool Matches(ReadOnlySpan<string> names, ReadOnlySpan<string> patterns)
    {
        if (patterns.IsEmpty)
            return names.IsEmpty;
        if (patterns[0] == "**")
            return Matches(names, patterns[1..]) || (!names.IsEmpty && Matches(names[1..], patterns));
        return !names.IsEmpty && FileSystemName.MatchesSimpleExpression(patterns[0], names[0], ignoreCase: false) && Matches(names[1..], patterns[1..]);
    }

    private static IEnumerable<string> Under(string folder) => Directory.EnumerateFiles(folder, "*", new EnumerationOptions
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    });

    private static bool IsReport(string file) =>
        !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)
        && Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static string[] Ordered(IEnumerable<string> files) => [.. files.Order(StringComparer.Ordinal)];
}
