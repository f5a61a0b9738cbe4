using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Reconciliation.Matching;

/// <summary>A figure that an indicator's wording names.</summary>
/// <param name="Naming">The figure.</param>
/// <param name="Role">What it says of the indicator.</param>
/// <param name="Fit">How many words of the wording name it: the more, the better the wording fits.</param>
/// <param name="Unsaid">How many of its words the wording leaves out: the fewer, the plainer it speaks of the indicator.</param>
/// <param name="Scope">The place, body or table row that it is limited to and the wording does not name; empty where it is the report's own.</param>
internal sealed record WordingMatch(FigureNaming Naming, FigureRole Role, int Fit, int Unsaid, string Scope)
{
    public Figure Figure => Naming.Figure;

    /// <summary>The match of a wording; null where it does not name the figure.</summary>
    public static WordingMatch? Of(Wording wording, HashSet<string> scope, FigureNaming naming, LanguagePack language)
    {
        if (!wording.Words.IsSubsetOf(naming.Words))
            return null;
        // "văn bản đi không ký số" is no "văn bản đi ký số".
        if (language.Partitions.Negations.Any(word => naming.Words.Contains(word) && !wording.Words.Contains(word)))
            return null;
        if (!scope.All(word => naming.Words.Contains(word) || naming.Scope.Contains(word) || naming.Headings.Contains(word)))
            return null;
        HashSet<string> said = [.. wording.Words, .. scope, .. naming.Unit];
        var (unsaid, limited) = naming.Row.Count + naming.Column.Count == 0 ? InText(naming, said) : InTable(naming, said);
        return new WordingMatch(naming, RoleIn(naming, wording, language), wording.Words.Count + scope.Count, unsaid, limited);
    }

    private static (int Unsaid, string Scope) InText(FigureNaming naming, HashSet<string> said)
    {
        var limited = naming.Scope.Overlaps(said) ? [] : naming.Scope;
        return (naming.Words.Count(word => !said.Contains(word) && !naming.Scope.Contains(word)), Key(limited));
    }

    // Where the rows name the indicators the columns limit them, and the other way round.
    private static (int Unsaid, string Scope) InTable(FigureNaming naming, HashSet<string> said)
    {
        var rowsName = naming.Row.Count(said.Contains) >= naming.Column.Count(said.Contains);
        var (names, limits) = rowsName ? (naming.Row, naming.Column) : (naming.Column, naming.Row);
        return (names.Count(word => !said.Contains(word)), Key(limits.Where(word => !said.Contains(word))));
    }

    private static FigureRole RoleIn(FigureNaming naming, Wording wording, LanguagePack language) => naming.Role switch
    {
        FigureRole.PreviousPeriod when wording.Says(language.Tables.IsPrevious) => FigureRole.Actual,
        FigureRole.Plan when wording.Says(language.Tables.IsPlan) => FigureRole.Actual,
        FigureRole.Change when wording.Says(language.Tables.IsDifference) => FigureRole.Actual,
        var role => role,
    };

    private static string Key(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));
}
