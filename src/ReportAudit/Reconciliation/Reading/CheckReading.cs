using System.Globalization;
using ReportAudit.Reconciliation.Expressions;
using ReportParsing;

namespace ReportAudit.Reconciliation.Reading;

/// <summary>Reads a check: its expression alone, or a mapping.</summary>
internal static class CheckReading
{
    public static CheckDefinition? Read(Entry entry, IReadOnlyList<string> indicators)
    {
        if (!entry.Allow("id", "expression", "severity", "message", "tolerance"))
            return null;
        var expression = entry.IsMapping ? entry.At("expression") : entry;
        if (expression?.Text is not { Length: > 0 } text)
        {
            entry.Tell(FileWording.NoExpression(entry.Name));
            return null;
        }

        var message = MessageOf(entry.At("message"), indicators);
        var severity = SeverityReading.Read(entry.At("severity"));
        var tolerance = ToleranceOf(entry.At("tolerance"));
        try
        {
            return new CheckDefinition
            {
                Id = entry.Name,
                Expression = text,
                Comparison = ExpressionParser.Parse(text, indicators),
                Severity = severity ?? Severity.Warning,
                Message = message,
                Tolerance = tolerance,
            };
        }
        catch (ExpressionException exception)
        {
            expression.TellInText(FileWording.InExpression(text, exception.Sentence), exception.At);
            return null;
        }
    }

    private static BilingualText? MessageOf(Entry? entry, IReadOnlyList<string> indicators)
    {
        if (entry is null)
            return null;
        entry.Allow("vi", "en");
        var vietnamese = TextOf(entry.At("vi"), indicators) ?? TextOf(entry.At("en"), indicators) ?? TextOf(entry, indicators);
        if (vietnamese is null)
        {
            entry.Tell(FileWording.NoMessage);
            return null;
        }

        return new BilingualText(vietnamese, entry.At("en")?.Text ?? vietnamese);
    }

    private static string? TextOf(Entry? entry, IReadOnlyList<string> indicators)
    {
        if (entry?.Text is not { Length: > 0 } text)
            return null;
        foreach (var name in MessageTemplate.NamesIn(text).Where(name => !indicators.Contains(name, StringComparer.Ordinal)))
            entry.TellInText(ExpressionWording.UnknownIndicator(name, Nearest.To(name, indicators)));
        return text;
    }

    private static Tolerance ToleranceOf(Entry? entry)
    {
        if (entry is null)
            return default;
        var text = (entry.Text ?? string.Empty).Trim();
        var isShare = text.EndsWith('%');
        if (decimal.TryParse(text.TrimEnd('%').TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return new Tolerance(isShare ? value / 100 : value, isShare);
        entry.TellInText(FileWording.NotATolerance(text));
        return default;
    }
}
