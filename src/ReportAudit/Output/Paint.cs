namespace ReportAudit.Output;

/// <summary>Colours for a terminal, or none.</summary>
internal sealed class Paint(bool colour)
{
    private const string Reset = "\e[0m";

    public string Strong(string text) => With("\e[1m", text);

    public string Of(Severity severity, string text) => With(
        severity switch
        {
            Severity.Error => "\e[31;1m",
            Severity.Warning => "\e[33;1m",
            _ => "\e[36m",
        },
        text);

    private string With(string code, string text) => colour && text.Length > 0 ? code + text + Reset : text;
}
