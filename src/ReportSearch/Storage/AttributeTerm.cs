using System.Globalization;

namespace ReportSearch.Storage;

/// <summary>The terms of <see cref="IndexFields.Attribute"/>. All of a report as a whole.</summary>
internal static class AttributeTerm
{
    /// <summary>Carried by every report.</summary>
    public const string Report = "report";

    /// <summary>Of a year that a report is about.</summary>
    public const string YearPrefix = "year:";

    public static string Key(string key) => "key:" + key;

    public static string Year(int year) => YearPrefix + Digits(year);

    public static string Language(string code) => "language:" + code;

    public static string Format(string format) => "format:" + format;

    public static string Rule(string rule) => "rule:" + rule;

    public static string Severity(string severity) => "severity:" + severity;

    /// <summary>Rule and severity of one and the same finding.</summary>
    public static string Finding(string rule, string severity) => "finding:" + rule + "/" + severity;

    // Of one length, so that terms sort as years do.
    private static string Digits(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
