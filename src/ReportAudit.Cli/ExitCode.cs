namespace ReportAudit.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the severity of <c>--fail-on</c>.</summary>
    public const int Success = 0;

    /// <summary>Findings at or above the severity of <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int WrongUsage = 2;

    /// <summary>Some file could not be read, and there are no findings to tell first.</summary>
    public const int Unreadable = 3;
}
