using System.Globalization;
using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>What a stored figure mostly is, by its place: only what differs is stored.</summary>
internal static class FigureDefaults
{
    public static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"f{index + 1}");

    public static string Text(StoredBlock block, TextSpan span) =>
        span.Start + span.Length <= block.Text.Length ? block.Text.Substring(span.Start, span.Length) : string.Empty;
}
