using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Tells sums that come out without a figure that was taken for a part and is none: a price, an average, what a bracket tells of another part.</summary>
internal static class NoParts
{
    public static bool Explain(ReportText text, SumClaim sum) =>
        sum.Parts.Count > 2 && sum.Parts.Any(part => sum.Sum - part.Value == sum.Total.Value && text.SettingOf(part) is { } figure && (IsRate(figure) || IsInBracketOfOwn(text, sum, figure) || IsWordAmongDigits(sum, figure.Figure)));

    /// <summary>Whether a figure says how much each of some things is, and not how much there is: "at £20", "an average of 64".</summary>
    public static bool IsRate(FigureSetting figure) => figure.IsPrice || figure.IsForEach || figure.Setting.Has(Cue.Average) || Rate.Read(figure) is not null;

    // "Of the households, 268 (65.0%) come from the two estates, 97 (23.5%) from the town and 47 (11.4%) from further away"
    private static bool IsWordAmongDigits(SumClaim sum, Figure figure) =>
        figure.Mention.Form == NumberForm.Words && sum.Evidence.All(item => item.Figure == figure || item.Figure.Mention.Form == NumberForm.Digits);

    // "subscriptions 12,380 (619 members), in all …"
    private static bool IsInBracketOfOwn(ReportText text, SumClaim sum, FigureSetting figure) =>
        text.InBlockOf(figure.Figure).LastOrDefault(other => other.At < figure.At && sum.Parts.Contains(other.Figure)) is { } before
        && PartitionTotals.Depth(figure.Setting.Line, before.At, figure.At) > 0;
}
