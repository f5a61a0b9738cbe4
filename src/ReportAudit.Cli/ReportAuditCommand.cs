using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using ReportAudit.Cli.Commands;

namespace ReportAudit.Cli;

/// <summary>The <c>reportaudit</c> command: its subcommands, and how errors are told.</summary>
internal static class ReportAuditCommand
{
    public static string Version { get; } =
        typeof(ReportAuditCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams)
    {
        var parse = Create(streams).Parse(arguments);
        if (parse.Action is ParseErrorAction)
            return Tell(streams, WrongCommand(parse) ?? parse.Errors[0].Message);
        await using var output = streams.ResultText();
        try
        {
            return await parse.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = streams.Diagnostics,
            });
        }
        catch (WrongUsageException wrong)
        {
            return Tell(streams, wrong.Sentence.In(ShownLanguage.Default));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Tell(streams, exception.Message);
        }
        catch (OperationCanceledException)
        {
            return Tell(streams, ShownLanguage.Say("Đã dừng theo yêu cầu.", "Stopped as asked."));
        }
    }

    private static RootCommand Create(CommandStreams streams)
    {
        var root = new RootCommand(ShownLanguage.Say("Kiểm tra số liệu trong báo cáo PDF, Word và văn bản.", "Audits the figures of PDF, Word and text reports."))
        {
            AuditCommand.Create(streams),
            ExtractCommand.Create(streams),
            IndexCommand.Create(streams),
            SearchCommand.Create(streams),
            RulesCommand.Create(streams),
            ExplainCommand.Create(streams),
            BaselineCommand.Create(streams),
            EvaluateCommand.Create(streams),
        };
        root.HelpName = "reportaudit";
        return root;
    }

    private static string? WrongCommand(ParseResult parse)
    {
        if (parse.CommandResult.Command is not RootCommand root)
            return null;
        var commands = string.Join(", ", root.Subcommands.Where(command => !command.Hidden).Select(command => command.Name));
        if (parse.UnmatchedTokens is not [var word, ..])
            return ShownLanguage.Say($"Cần một lệnh: {commands}.", $"A command is needed: {commands}.");
        return Nearest.To(word, root.Subcommands.Select(command => command.Name)) is { } nearest
            ? ShownLanguage.Say($"Không có lệnh '{word}'; ý bạn là '{nearest}'?", $"There is no command '{word}'; did you mean '{nearest}'?")
            : ShownLanguage.Say($"Không có lệnh '{word}'; các lệnh: {commands}.", $"There is no command '{word}'; the commands are {commands}.");
    }

    private static int Tell(CommandStreams streams, string sentence)
    {
        streams.Diagnostics.WriteLine("reportaudit: " + sentence);
        return ExitCode.WrongUsage;
    }
}
