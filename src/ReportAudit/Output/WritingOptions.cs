using ReportParsing;

namespace ReportAudit.Output;

/// <summary>How results are written.</summary>
internal sealed record WritingOptions
{
    /// <summary>The language of messages.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.English;

    /// <summary>Whether text is coloured, as on a terminal.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether a baseline tells new findings from known ones, for formats that mark both.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>The version of the tool, for formats that name it.</summary>
    public string Version { get; init; } = string.Empty;
}
