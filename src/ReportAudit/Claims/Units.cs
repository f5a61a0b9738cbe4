using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Whether figures are counted in the same thing.</summary>
internal static class Units
{
    /// <summary>Whether figures in a unit may be added up: not rates, nor how long something took.</summary>
    public static bool IsAdditive(Unit unit) =>
        unit.Dimension is not (UnitDimension.Rate or UnitDimension.Percent or UnitDimension.Ratio or UnitDimension.Time);

    /// <summary>Whether a part in <paramref name="part"/> can be of a whole in <paramref name="whole"/>.</summary>
    /// <remarks>Authors shorten ("văn bản", then "bản") and leave the unit out of lists; a different unit is another thing (vụ, bị can).</remarks>
    public static bool CanAdd(Unit whole, Unit part) =>
        whole == part || (!IsTimeOfThings(whole, part) && (IsOpen(whole, part) || IsOpen(part, whole) || IsShortFor(whole, part) || IsShortFor(part, whole)));

    /// <summary>Whether both may count the same: one unit, or a thing and its kind (lao động, người).</summary>
    public static bool MayBeOne(Unit one, Unit other, PartitionWords words) =>
        CanAdd(one, other) || AreAlike(one, other, words);

    /// <summary>Whether both are told and name one thing, in full or in short, or a thing and its kind.</summary>
    public static bool AreAlike(Unit one, Unit other, PartitionWords words) =>
        one == other || IsShortFor(one, other) || IsShortFor(other, one)
        || (words.Kinds.TryGetValue(one.Name, out var kinds) && kinds.Contains(other.Name))
        || (words.Kinds.TryGetValue(other.Name, out var others) && others.Contains(one.Name));

    // "7,771 patients waited six weeks": a time is no part of what is counted; but "4,120 days, of which 1,890 …".
    private static bool IsTimeOfThings(Unit whole, Unit part) =>
        part.Dimension == UnitDimension.Time && whole.Dimension != UnitDimension.Time;

    // "54 trường (21 trường mầm non, 17 tiểu học)": the unit is said once.
    private static bool IsOpen(Unit unit, Unit other) =>
        unit.Dimension == UnitDimension.None || (unit.Dimension == UnitDimension.Thing && other.Dimension is UnitDimension.Count or UnitDimension.None);

    /// <summary>Whether authors shorten one unit to the other: văn bản, then bản.</summary>
    public static bool IsShortFor(Unit longer, Unit shorter) =>
        longer.Dimension == shorter.Dimension
        && (longer.Name.EndsWith(" " + shorter.Name, StringComparison.Ordinal) || longer.Name.StartsWith(shorter.Name + " ", StringComparison.Ordinal));
}
