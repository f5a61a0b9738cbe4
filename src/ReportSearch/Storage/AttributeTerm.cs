using System.Globalization;

namespace ReportSearch.Storage;

/// <summary>The terms of <see cref="IndexFields.Attribute"/>. Reports and their figures share the key, and no other.</summary>
internal static class AttributeTerm
{
    /// <summary>Carried by the document of every report, and by no figure's.</summary>
    public const string Report = "report";

    /// <summary>Carried by the document of every figure.</summary>
    public const string AnyFigure = "figure";

    /// <summary>Of a year that a report is about.</summary>
    public const string YearPrefix = "year:";

    /// <summary>Of a year that a figure is about.</summary>
    public const string PeriodPrefix = "period:";

    public const string WordPrefix = "word:";

    public const string PairPrefix = "pair:";

    public static string Key(string key) => "key:" + key;

    public static string Year(int year) => YearPrefix + Digits(year);

    public static string PeriodYear(int year) => PeriodPrefix + Digits(year);

    public static string Language(string code) => "language:" + code;

    public static string Format(string format) => "format:" + format;

    public static string Rule(string rule) => "rule:" + rule;

    public static string Severity(string severity) => "severity:" + severity;

    /// <summary>Rule and severity of one and the same finding.</summary>
    public static string Finding(string rule, string severity) => "finding:" + rule + "/" + severity;

    public static string Word(string word) => WordPrefix + word;

    public static string Pair(string left, string right) => PairPrefix + left + "_" + right;

    public static string Unit(string unit) => "unit:" + unit;

    public static string Role(string role) => "role:" + role;

    public static string State(string state) => "state:" + state;

    // Of one length, so that terms sort as years do.
    private static string Digits(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
