using ReportParsing;

namespace ReportAudit.Tests.Rules;

/// <summary>
/// The page docs/rules/&lt;rule&gt;.md with its examples: a block <c>report</c> (its text) or <c>file</c> (the path of one beside the page) and after
/// it a block <c>findings</c>, before them <c>rules</c> where a file of the user's is meant.
/// </summary>
internal static class RulePage
{
    public static string Folder { get; } = Path.Combine(RepositoryRoot(), "docs", "rules");

    public static bool Any => Directory.Exists(Folder) && Directory.EnumerateFiles(Folder, "*-*.md").Any();

    public static string PathOf(RuleDescriptor rule) => Path.Combine(Folder, rule.Name + ".md");

    /// <summary>The examples of a page in order, each a report, the lines of its findings, and the user's file last shown; null without one.</summary>
    public static IEnumerable<(Report Report, IReadOnlyList<string> Findings, string? Rules)> ExamplesOf(string page)
    {
        Report? report = null;
        string? rules = null;
        foreach (var (language, content) in FencesOf(page))
        {
            if (language == "rules")
                rules = content;
            if (language == "report")
                report = ReportReader.ReadText(content);
            if (language == "file")
                report = ReportReader.Read(Path.Combine(Folder, content.Trim()));
            if (language != "findings" || report is null)
                continue;
            yield return (report, content.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), rules);
            report = null;
        }
    }

    /// <summary>A finding as the pages write it: severity, rule, and the text of its first place or the page as a whole, which a page may leave out.</summary>
    public static string LineOf(AuditResult result, Finding finding) =>
        $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Name} " + (finding.Page is { } page ? $"page {page}" : $"\"{TextOf(result.Report, finding)}\"");

    private static string TextOf(Report report, Finding finding) =>
        finding.Places is [var place, ..] ? report.Blocks[place.Block].Text.Substring(place.Start, place.Length) : string.Empty;

    private static IEnumerable<(string Language, string Content)> FencesOf(string page)
    {
        string? language = null;
        List<string> lines = [];
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            var fence = line.StartsWith("```", StringComparison.Ordinal);
            if (fence && language is not null)
            {
                yield return (language, string.Join('\n', lines));
                language = null;
            }
            else if (fence)
            {
                language = line[3..].Trim();
                lines.Clear();
            }
            else
            {
                lines.Add(line);
            }
        }
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportAudit.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
    }
}
