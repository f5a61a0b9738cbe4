using System.ComponentModel;
using System.Diagnostics;

namespace ReportParsing.Documents;

/// <summary>A program of the machine that readers use where it is installed.</summary>
/// <param name="Names">The names or paths it may be found under; the first that starts counts.</param>
/// <param name="TimeLimit">How long one run may take.</param>
internal sealed record InstalledProgram(IReadOnlyList<string> Names, TimeSpan TimeLimit)
{
    /// <summary>Runs it and waits; it is killed with all that it started when its time is over or the reading is cancelled.</summary>
    /// <param name="arguments">As they are, without quoting.</param>
    /// <param name="input">What it reads from its standard input.</param>
    /// <param name="cancellationToken">Kills it.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ProgramRun Run(IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var process = Start(arguments);
        if (process is null)
            return new ProgramRun(ProgramOutcome.NotInstalled, []);
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        using var cancelling = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var output = ReadAllAsync(process.StandardOutput.BaseStream);
        var feeding = FeedAsync(process.StandardInput.BaseStream, input);
        if (!process.WaitForExit(TimeLimit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return new ProgramRun(ProgramOutcome.TimedOut, []);
        }

        cancellationToken.ThrowIfCancellationRequested();
        feeding.GetAwaiter().GetResult();
        return new ProgramRun(process.ExitCode == 0 ? ProgramOutcome.Ended : ProgramOutcome.Failed, output.GetAwaiter().GetResult());
    }

    private Process? Start(IReadOnlyList<string> arguments)
    {
        foreach (var name in Names)
        {
            var start = new ProcessStartInfo(name, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                CreateNoWindow = true,
            };
            // Several reports are read at once: each run keeps to one processor, and gives the same on every machine.
            start.Environment["OMP_THREAD_LIMIT"] = "1";
            try
            {
                if (Process.Start(start) is { } process)
                    return process;
            }
            catch (Win32Exception)
            {
                // Not installed under this name: the next one is tried.
                continue;
            }
        }

        return null;
    }

    private static async Task<byte[]> ReadAllAsync(Stream output)
    {
        using var read = new MemoryStream();
        await output.CopyToAsync(read).ConfigureAwait(false);
        return read.ToArray();
    }

    private static async Task FeedAsync(Stream standardInput, ReadOnlyMemory<byte> input)
    {
        try
        {
            await using (standardInput.ConfigureAwait(false))
                await standardInput.WriteAsync(input).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // It ended without reading all of it; what it says of that is in its exit code.
            return;
        }
    }
}
