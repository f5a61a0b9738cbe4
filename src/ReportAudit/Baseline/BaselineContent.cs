using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportAudit;

/// <summary>What the file of a baseline holds.</summary>
internal sealed record BaselineContent(int SchemaVersion, IReadOnlyList<BaselineEntry>? Findings)
{
    public const int CurrentVersion = 1;
}

/// <summary>How the file of a baseline is written.</summary>
[JsonSerializable(typeof(BaselineContent))]
internal sealed partial class BaselineJson : JsonSerializerContext
{
    /// <summary>Indented, Vietnamese letters as they are, the same line ends everywhere.</summary>
    public static BaselineJson Written { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });
}
