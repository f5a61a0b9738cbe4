using ReportAudit.Reconciliation.Expressions;
using ReportAudit.Reconciliation.Matching;
using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Reconciliation.Reading;

/// <summary>Reads an indicator: its wordings alone, or a mapping.</summary>
internal static class IndicatorReading
{
    private static readonly Dictionary<string, FigureRole> Roles = new(StringComparer.Ordinal)
    {
        ["actual"] = FigureRole.Actual,
        ["plan"] = FigureRole.Plan,
        ["previous"] = FigureRole.PreviousPeriod,
        ["target"] = FigureRole.Target,
        ["cumulative"] = FigureRole.Cumulative,
        ["share"] = FigureRole.Share,
        ["change"] = FigureRole.Change,
    };

    public static IndicatorDefinition? Read(Entry entry)
    {
        // A misspelt key says enough: what it was to say is not missing besides.
        if (!entry.Allow("id", "wordings", "except", "unit", "scope", "role", "period"))
            return null;
        if (!IsId(entry.Name))
        {
            entry.Tell(FileWording.BadId(entry.Name));
            return null;
        }

        var wordings = entry.IsMapping ? entry.At("wordings")?.Texts ?? [] : entry.Texts;
        if (wordings.Count == 0)
        {
            entry.Tell(FileWording.NoWordings(entry.Name));
            return null;
        }

        foreach (var empty in wordings.Where(wording => FigureWords.OfWording(wording, LanguagePack.For(null, [])).Count == 0))
            (entry.At("wordings") ?? entry).Tell(FileWording.EmptyWording(empty));
        return new IndicatorDefinition
        {
            Id = entry.Name,
            Wordings = wordings,
            Except = entry.At("except")?.Texts ?? [],
            Unit = entry.At("unit")?.Text,
            Scope = entry.At("scope")?.Text,
            Role = RoleOf(entry.At("role")),
            Period = PeriodOf(entry.At("period")),
        };
    }

    private static bool IsId(string name) =>
        name.Length > 0 && Lexer.IsNameStart(name[0]) && name.All(Lexer.IsNamePart) && !name.EndsWith('.') && !name.Contains("..", StringComparison.Ordinal);

    private static FigureRole? RoleOf(Entry? entry)
    {
        if (entry is null)
            return null;
        var text = entry.Text ?? string.Empty;
        if (Roles.TryGetValue(text, out var role))
            return role;
        entry.TellInText(FileWording.NotOneOf(text, Nearest.To(text, Roles.Keys), [.. Roles.Keys]));
        return null;
    }

    private static Period? PeriodOf(Entry? entry)
    {
        if (entry is null)
            return null;
        var period = PeriodReading.Read(entry.Text ?? string.Empty);
        if (period is null)
            entry.TellInText(FileWording.NotAPeriod(entry.Text ?? string.Empty));
        return period;
    }
}
