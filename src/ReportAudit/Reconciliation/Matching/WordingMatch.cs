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
    private const int DeepestNear = 16;

    // What has to be gathered from elsewhere is no plain statement.
    private const int PlainlyUnsaid = 4;

    public Figure Figure => Naming.Figure;

    /// <summary>The match of a wording; null where it does not name the figure.</summary>
    public static WordingMatch? Of(Wording wording, HashSet<string> scope, FigureNaming naming, LanguagePack language)
    {
        if (!wording.Words.IsSubsetOf(naming.Words) && !IsSaidOfPart(wording, naming))
            return null;
        if (IsOfAnother(wording, naming, language) || !IsWithin(scope, naming))
            return null;
        HashSet<string> said = [.. wording.Words, .. scope, .. naming.Unit];
        var (unsaid, limited) = naming.Row.Count + naming.Column.Count == 0 ? InText(naming, said) : InTable(naming, said);
        return new WordingMatch(naming, RoleIn(naming, wording, language), wording.Words.Count + scope.Count, unsaid, limited);
    }

    /// <summary>The match of a wording whose words the figure leaves partly to what stands near it; null where it does not name the figure.</summary>
    /// <param name="wording">The wording.</param>
    /// <param name="scope">The words of the scope asked for.</param>
    /// <param name="naming">The figure.</param>
    /// <param name="known">The words of all wordings: a figure with others speaks of something else, and so does what comes after it.</param>
    /// <param name="hasUnit">Whether the indicator asks for a unit.</param>
    /// <param name="language">The language of the words.</param>
    public static WordingMatch? OfNear(Wording wording, HashSet<string> scope, FigureNaming naming, HashSet<string> known, bool hasUnit, LanguagePack language)
    {
        // "1. Văn bản đi", then "- Tổng số: 412 văn bản": the unit alone says that it is the heading's.
        var isBare = hasUnit && naming.Own.Count == 0 && naming.Unit.Count > 0;
        if (!(isBare || naming.Own.Overlaps(wording.Words)) || IsOfAnother(wording, naming, language) || !IsWithin(scope, naming))
            return null;
        for (var depth = 0; depth < naming.Near.Count; depth++)
        {
            var near = naming.Near[depth];
            if (!(isBare && near.IsFigure) && naming.Own.All(word => wording.Words.Contains(word) || near.Words.Contains(word) || scope.Contains(word))
                && wording.Words.All(word => naming.Own.Contains(word) || naming.Unit.Contains(word) || near.Words.Contains(word)))
            {
                var fit = (naming.Own.Count(wording.Words.Contains) * DeepestNear) - depth;
                HashSet<string> said = [.. wording.Words, .. scope, .. naming.Unit, .. near.Words];
                var (_, limited) = naming.Row.Count + naming.Column.Count == 0 ? InText(naming, said) : InTable(naming, said);
                return new WordingMatch(naming, RoleIn(naming, wording, language), fit, PlainlyUnsaid + depth, limited);
            }

            if (near.IsFigure && !near.Named.IsSubsetOf(known))
                return null;
        }

        return null;
    }

    // "1.208 văn bản đến, trong đó văn bản giấy 58": the part says what is its own, its total the rest.
    private static bool IsSaidOfPart(Wording wording, FigureNaming naming) =>
        wording.Words.All(word => naming.Words.Contains(word) || naming.Whole.Contains(word))
        && naming.Own.Any(word => wording.Words.Contains(word) && !naming.Whole.Contains(word));

    private static bool IsWithin(HashSet<string> scope, FigureNaming naming) =>
        scope.All(word => naming.Words.Contains(word) || naming.Scope.Contains(word) || naming.Headings.Contains(word));

    // "văn bản đi không ký số" is no "văn bản đi ký số", "đang giải quyết" no "đã giải quyết", "ký giấy" no "ký số".
    private static bool IsOfAnother(Wording wording, FigureNaming naming, LanguagePack language) =>
        (wording.TellingEnd is { } end && naming.OwnSaid.Count > 0 && !naming.OwnSaid.Contains(end))
        || language.Partitions.Negations.Any(word => naming.Words.Contains(word) && !wording.Words.Contains(word))
        || language.Partitions.Complements.Any(pair => Contradicts(pair.Left, pair.Right, wording, naming, language) || Contradicts(pair.Right, pair.Left, wording, naming, language));

    private static bool Contradicts(string said, string other, Wording wording, FigureNaming naming, LanguagePack language) =>
        language.Fillers.Contains(said) && wording.Said.Contains(said) && naming.Said.Contains(other) && !naming.Said.Contains(said);

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
