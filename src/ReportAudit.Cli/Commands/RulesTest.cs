using System.Globalization;
using ReportAudit.Output;
using ReportParsing;

namespace ReportAudit.Cli.Commands;

/// <summary><c>rules --test FILE.yaml REPORT</c>: what each indicator of a file matches in a report, and what comes of each check.</summary>
internal static class RulesTest
{
    /// <exception cref="WrongUsageException">The file is wrong, or there is no such report.</exception>
    public static int Run(string rules, string report, MessageLanguage language, CommandStreams streams)
    {
        var file = AuditSettings.Load([rules])[0];
        var read = ReportReader.Read(PathsArgument.Find([report])[0]);
        if (read.Problem is { } problem)
            streams.Diagnostics.WriteLine($"{read.Path}: {problem.Message.In(language)}");
        if (read.Status == ReadingStatus.Unreadable)
            return ExitCode.Unreadable;
        var result = new Auditor(new AuditOptions { Reconciliation = [file] }).Audit(read);
        using var text = streams.ResultText();
        foreach (var indicator in file.Indicators)
            WriteIndicator(text, indicator.Id, [.. result.Matches.Where(match => match.Indicator == indicator.Id)], read, language);
        text.WriteLine();
        foreach (var outcome in result.Checks)
            WriteOutcome(text, outcome, language);
        return ExitCode.Success;
    }

    private static void WriteIndicator(StreamWriter text, string indicator, IndicatorMatch[] matches, Report report, MessageLanguage language)
    {
        text.WriteLine(indicator + (matches.Length == 0 ? ": " + new BilingualText("không khớp số nào", "matches nothing").In(language) : ":"));
        foreach (var match in matches)
        {
            var block = report.Blocks[match.Figure.Span.Block];
            var limits = new[] { RoleOf(match.Role).In(language), match.Scope }.Where(each => each.Length > 0);
            var limited = string.Join(", ", limits);
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {FigureText.Of(match.Figure)}{(limited.Length > 0 ? $" [{limited}]" : string.Empty)}, {Wording.Where(block, match.Figure.Span).In(language)}: {Around(block, match.Figure)}"));
        }
    }

    private static void WriteOutcome(StreamWriter text, CheckOutcome outcome, MessageLanguage language)
    {
        var why = (outcome.Arithmetic ?? outcome.Reason)?.In(language);
        text.WriteLine($"{outcome.CheckId}: {StateOf(outcome.State).In(language)}: {why} ({outcome.Expression})");
    }

    // A few words before the figure and after it, on one line.
    private static string Around(Block block, Figure figure)
    {
        var start = Math.Max(0, figure.Span.Start - 60);
        var end = Math.Min(block.Text.Length, figure.Span.End + 30);
        while (start > 0 && !char.IsWhiteSpace(block.Text[start - 1]))
            start--;
        while (end < block.Text.Length && !char.IsWhiteSpace(block.Text[end]))
            end++;
        return (start > 0 ? "… " : string.Empty) + block.Text[start..end].ReplaceLineEndings(" ").Replace('\t', ' ') + (end < block.Text.Length ? " …" : string.Empty);
    }

    private static BilingualText RoleOf(FigureRole role) => role switch
    {
        FigureRole.Plan => new("kế hoạch", "plan"),
        FigureRole.PreviousPeriod => new("kỳ trước", "previous"),
        FigureRole.Target => new("mục tiêu", "target"),
        FigureRole.Cumulative => new("lũy kế", "cumulative"),
        FigureRole.Change => new("tăng, giảm", "change"),
        _ => new(string.Empty, string.Empty),
    };

    private static BilingualText StateOf(CheckState state) => state switch
    {
        CheckState.Holds => new("khớp", "holds"),
        CheckState.HoldsWithinRounding => new("khớp trong phạm vi làm tròn", "holds within rounding"),
        CheckState.Contradicted => new("KHÔNG khớp", "FAILS"),
        _ => new("chưa kết luận được", "undecided"),
    };
}
