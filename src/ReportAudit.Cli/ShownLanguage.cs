using ReportParsing;

namespace ReportAudit.Cli;

/// <summary>The language of messages where none is asked for.</summary>
internal static class ShownLanguage
{
    /// <summary>Vietnamese where the session's locale is; English otherwise.</summary>
    public static MessageLanguage Default { get; } = LocaleOf("LC_ALL", "LC_MESSAGES", "LANG").StartsWith("vi", StringComparison.OrdinalIgnoreCase)
        ? MessageLanguage.Vietnamese
        : MessageLanguage.English;

    /// <summary>A sentence of the command's own help.</summary>
    public static string Say(string vietnamese, string english) => new BilingualText(vietnamese, english).In(Default);

    private static string LocaleOf(params ReadOnlySpan<string> variables)
    {
        foreach (var variable in variables)
        {
            if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } locale)
                return locale;
        }

        return string.Empty;
    }
}
