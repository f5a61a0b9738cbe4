using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReportParsing;

namespace ReportAudit.Batch;

/// <summary>What a batch asks its reading process for: one line of JSON a file.</summary>
internal sealed record ReadingRequest(string Path, ReadingOptions Options);

/// <summary>The lines that go between a batch and its reading process.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReadingRequest))]
[JsonSerializable(typeof(SourceContent))]
internal sealed partial class ReadingWire : JsonSerializerContext
{
    /// <summary>Both ends are ours: Vietnamese letters go as they are.</summary>
    public static ReadingWire Plain { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    });
}
