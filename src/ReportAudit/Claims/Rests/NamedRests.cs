using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Tells by its words whether the last of two parts is what is left: "posts 410, filled 337, vacant 63".</summary>
internal static class NamedRests
{
    private const int LongestBehind = 3;

    public static bool Is(FigureSetting last, PartitionWords words) =>
        Remainders.IsRest(last) || last.Setting.Has(Cue.RemainingBehind) || Told(last) is var told && words.Vacancies.Any(vacancy => told.Contains($" {vacancy} ", StringComparison.Ordinal));

    private static string Told(FigureSetting figure)
    {
        var setting = figure.Setting;
        var end = Math.Min(setting.Sentence.End.Value, setting.UnitEnd + LongestBehind);
        return $" {string.Join(' ', setting.Words(setting.Before).Concat(setting.Words((setting.At + 1)..Math.Max(end, setting.At + 1))))} ";
    }
}
