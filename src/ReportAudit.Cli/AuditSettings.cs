using System.CommandLine;
using ReportParsing;

namespace ReportAudit.Cli;

/// <summary>The options that say what an audit checks and what is known already.</summary>
internal sealed class AuditSettings
{
    private readonly Option<string[]> rules = new("--rules")
    {
        Description = ShownLanguage.Say(
            "Tệp đối chiếu của bạn (YAML), hoặc gói có sẵn như pack:van-thu; dùng được nhiều lần.",
            "Your reconciliation file (YAML), or a pack such as pack:van-thu; may be given several times."),
        HelpName = "FILE",
    };

    private readonly Option<string?> baseline = new("--baseline")
    {
        Description = ShownLanguage.Say(
            "Chỉ báo phát hiện chưa có trong tệp này (tạo bằng 'reportaudit baseline').",
            "Report only findings that are not in this file (made by 'reportaudit baseline')."),
        HelpName = "FILE",
    };

    public void AddTo(Command command, bool withBaseline = true)
    {
        command.Add(rules);
        if (withBaseline)
            command.Add(baseline);
    }

    /// <summary>What the options say.</summary>
    /// <exception cref="WrongUsageException">A file cannot be used as it is.</exception>
    public AuditOptions Read(ParseResult parse)
    {
        var known = parse.CommandResult.Command.Options.Contains(baseline) ? parse.GetValue(baseline) : null;
        try
        {
            return new AuditOptions
            {
                Reconciliation = Load(parse.GetValue(rules) ?? []),
                Baseline = known is null ? null : Baseline.Load(known),
                Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
            };
        }
        catch (BaselineException exception)
        {
            throw new WrongUsageException(exception.Sentence);
        }
    }

    /// <summary>Reads reconciliation files.</summary>
    /// <exception cref="WrongUsageException">Some are wrong: everything wrong in them, a line each.</exception>
    public static IReadOnlyList<ReconciliationFile> Load(IEnumerable<string> paths)
    {
        List<ReconciliationFile> files = [];
        List<ReconciliationProblem> problems = [];
        foreach (var path in paths)
        {
            try
            {
                files.Add(ReconciliationFile.Load(path));
            }
            catch (ReconciliationException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        return problems.Count == 0 ? files : throw new WrongUsageException(new BilingualText(
            string.Join('\n', problems.Select(problem => problem.Sentence(MessageLanguage.Vietnamese))),
            string.Join('\n', problems.Select(problem => problem.Sentence(MessageLanguage.English)))));
    }
}
