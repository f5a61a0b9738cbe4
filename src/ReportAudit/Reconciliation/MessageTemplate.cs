namespace ReportAudit.Reconciliation;

/// <summary>A user's message, in which <c>{indicator}</c> stands for the figure that the report gives.</summary>
internal static class MessageTemplate
{
    public static IEnumerable<string> NamesIn(string template)
    {
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            if (close > open)
                yield return template[(open + 1)..close];
        }
    }

    public static string Fill(string template, Func<string, string> valueOf)
    {
        foreach (var name in NamesIn(template).Distinct(StringComparer.Ordinal).ToArray())
            template = template.Replace("{" + name + "}", valueOf(name), StringComparison.Ordinal);
        return template;
    }
}
