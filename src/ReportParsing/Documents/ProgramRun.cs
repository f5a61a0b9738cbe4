namespace ReportParsing.Documents;

/// <summary>How a run of a program ended, and what it wrote to its standard output.</summary>
internal sealed record ProgramRun(ProgramOutcome Outcome, byte[] Output);

/// <summary>How a run of a program ended.</summary>
internal enum ProgramOutcome
{
    /// <summary>By itself and without an error.</summary>
    Ended,

    /// <summary>By itself with an error.</summary>
    Failed,

    /// <summary>It was killed, its time being over.</summary>
    TimedOut,

    /// <summary>It did not start: there is no such program.</summary>
    NotInstalled,
}
