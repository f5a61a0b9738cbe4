using System.Globalization;
using ReportParsing.Text;

namespace ReportSearch.Storage;

/// <summary>
/// The terms of <see cref="IndexFields.Figure"/>. The words of what a figure counts stand as they are, pairs of neighbours with a
/// <c>_</c> between them (<c>văn_bản</c>), and the first and last word of each of its wordings with a <c>_</c> before and behind.
/// The rest is told apart by its beginning.
/// </summary>
internal static class FigureTerm
{
    public const char Joint = '_';

    /// <summary>Of a year that a figure is about.</summary>
    public const string PeriodPrefix = "period:";

    public static string Unit(string unit) => "unit:" + unit;

    public static string Role(string role) => "role:" + role;

    public static string State(string state) => "state:" + state;

    public static string Period(int year) => PeriodPrefix + year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>The form in which units are compared.</summary>
    public static string UnitKey(string unit) => TextNormalization.ForMatching(unit).Trim();
}
