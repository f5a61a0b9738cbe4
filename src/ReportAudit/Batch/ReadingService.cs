using System.Text;
using System.Text.Json;

namespace ReportAudit.Batch;

/// <summary>The other end of <see cref="ReadingProcess"/>: answers each line asked with the content of the file it names.</summary>
internal static class ReadingService
{
    public static void Run(Stream requests, Stream answers)
    {
        using var lines = new StreamReader(requests, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            var request = JsonSerializer.Deserialize(line, ReadingWire.Plain.ReadingRequest)!;
            var read = ThreadContentSource.ReadOnThread(request.Path, request.Options, CancellationToken.None).GetAwaiter().GetResult();
            answers.Write(JsonSerializer.SerializeToUtf8Bytes(read, ReadingWire.Plain.SourceContent));
            answers.WriteByte((byte)'\n');
            answers.Flush();
        }
    }
}
