using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportAudit.Evaluation;

/// <summary>What is true of one labelled report: its figures and its findings. What is not listed is expected to be silent.</summary>
internal sealed record ReportLabels
{
    /// <summary>The files that the report was rendered to, beside the labels.</summary>
    public required IReadOnlyList<string> Renderings { get; init; }

    /// <summary>The hash of what is rendered, which tells when a rendering is out of date.</summary>
    public string ContentHash { get; init; } = string.Empty;

    /// <summary>Every figure written in digits, and such in words as were labelled, in reading order.</summary>
    public required IReadOnlyList<FigureLabel> Figures { get; init; }

    public required IReadOnlyList<FindingLabel> Findings { get; init; }

    /// <summary>Where a rule may be expected to speak and has to stay silent.</summary>
    public IReadOnlyList<LookAlikeLabel>? LookAlikes { get; init; }

    /// <summary>The reconciliation files that the report is audited with: beside the labels, or packs by their names.</summary>
    public IReadOnlyList<string>? Rules { get; init; }

    /// <summary>Reads a labels file.</summary>
    /// <exception cref="InvalidDataException">The file is no labels file.</exception>
    public static ReportLabels Load(string path)
    {
        using var stream = File.OpenRead(path);
        try
        {
            return JsonSerializer.Deserialize(stream, LabelsJson.Default.ReportLabels)
                ?? throw new InvalidDataException($"{path}: the labels file is empty.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}: not a labels file ({e.Message})", e);
        }
    }

    public string ToJson()
    {
        var options = new JsonSerializerOptions(LabelsJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return JsonSerializer.Serialize(this, new LabelsJson(options).ReportLabels) + "\n";
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    WriteIndented = true)]
[JsonSerializable(typeof(ReportLabels))]
internal sealed partial class LabelsJson : JsonSerializerContext;
