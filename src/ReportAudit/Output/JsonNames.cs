using System.Text.Json;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>The words of the JSON contract for what the model says with its types.</summary>
internal static class JsonNames
{
    public static string Of(ReadingStatus status) => status switch
    {
        ReadingStatus.Complete => "audited",
        ReadingStatus.Partial => "partial",
        _ => "unreadable",
    };

    public static string Of(Severity severity) => Camel(severity.ToString());

    public static string Of(CoverageState state) => Camel(state.ToString());

    public static string Of(FigureRole role) => Camel(role.ToString());

    public static string Of(EvidenceRole role) => Camel(role.ToString());

    public static string Of(Qualifier qualifier) => Camel(qualifier.ToString());

    public static string Of(RuleCategory category) => Camel(category.ToString());

    public static string Of(BlockKind kind) => Camel(kind.ToString());

    public static string Of(ReadingNoteKind kind) => Camel(kind.ToString());

    public static string Of(ReadingProblemKind kind) => Camel(kind.ToString());

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
