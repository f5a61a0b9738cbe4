using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ReportParsing;

namespace ReportAudit.Batch;

/// <summary>One process that reads files when asked, with a limit on its memory.</summary>
internal sealed class ReadingProcess : IDisposable
{
    private const long MemoryBytes = 2L * 1024 * 1024 * 1024;

    private readonly Process process;

    public ReadingProcess(ReadingCommand command)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = MemoryBytes.ToString("X", CultureInfo.InvariantCulture);
        process = Process.Start(start) ?? throw new InvalidOperationException($"'{command.Program}' does not start.");
        // A stack overflow prints thousands of lines there; unread they would block the process before it can die.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>Reads one file; null if the process died of it.</summary>
    public async Task<SourceContent?> ReadAsync(string path, ReadingOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var request = JsonSerializer.Serialize(new ReadingRequest(path, options), ReadingWire.Plain.ReadingRequest);
            await process.StandardInput.WriteLineAsync(request.AsMemory(), cancellationToken).ConfigureAwait(false);
            await process.StandardInput.FlushAsync(cancellationToken).ConfigureAwait(false);
            var answer = await process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false);
            return answer is null ? null : JsonSerializer.Deserialize(answer, ReadingWire.Plain.SourceContent);
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }

        process.Dispose();
    }
}
