using System.CommandLine;
using ReportParsing;

namespace ReportAudit.Cli;

/// <summary>The files, folders and patterns that a command works on.</summary>
internal static class PathsArgument
{
    public static Argument<string[]> Create()
    {
        var argument = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = ShownLanguage.Say(
                "Tệp, thư mục (kể cả thư mục con) hoặc mẫu như 'bao-cao/**/*.pdf'.",
                "A file, a folder (with the folders in it) or a pattern such as 'reports/**/*.pdf'."),
        };
        argument.Validators.Add(RefuseOptions);
        return argument;
    }

    /// <summary>Tells of options that no command knows, which would be taken for paths.</summary>
    public static void RefuseOptions(System.CommandLine.Parsing.ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value is ['-', _, ..] && !Path.Exists(token.Value))
                result.AddError(UnknownOption(token.Value, result.Parent as System.CommandLine.Parsing.CommandResult));
        }
    }

    /// <summary>The reports that the paths stand for, each once.</summary>
    /// <exception cref="WrongUsageException">A path does not exist, or none of its files is a report.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths)
    {
        List<string> found = [];
        foreach (var path in paths)
            found.AddRange(FilesOf(path));
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<string> FilesOf(string path)
    {
        try
        {
            var files = ReportFiles.Find(path);
            return files.Count > 0 ? files : throw new WrongUsageException(new BilingualText(
                $"'{path}' không có báo cáo nào (.pdf, .docx, .docm, .dotx, .doc, .rtf, .txt).",
                $"There is no report in '{path}' (.pdf, .docx, .docm, .dotx, .doc, .rtf, .txt)."));
        }
        catch (Exception exception) when (exception is FileNotFoundException or ArgumentException)
        {
            throw new WrongUsageException(new BilingualText(
                $"Không có tệp hay thư mục '{path}'; hãy kiểm tra lại đường dẫn.",
                $"There is no file or folder '{path}'; check the path."));
        }
    }

    private static string UnknownOption(string option, System.CommandLine.Parsing.CommandResult? command)
    {
        var known = command?.Command.Options.Select(each => each.Name) ?? [];
        var nearest = Nearest.To(option.Split('=')[0], known);
        return nearest is null
            ? ShownLanguage.Say($"Không có tuỳ chọn '{option}'; xem --help.", $"There is no option '{option}'; see --help.")
            : ShownLanguage.Say($"Không có tuỳ chọn '{option}'; ý bạn là '{nearest}'?", $"There is no option '{option}'; did you mean '{nearest}'?");
    }
}
