using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Other readings of the figures around a list under which it was never meant for its total.</summary>
internal static class PartitionExplanations
{
    // Small numbers agree by chance.
    private const int LeastTelling = 50;
    private const decimal Hundred = 100;

    /// <summary>Whether the parts are of an earlier figure, or the total and they are of one, or what stands behind the list belongs to it.</summary>
    public static bool AreOfOther(IReadOnlyList<FigureSetting> figures, FigureSetting total, IReadOnlyList<FigureSetting>[] readings, int opener, int end)
    {
        FigureSetting[] before = [.. figures.Where(figure => figure.At < opener && figure != total && figure.IsQuantity && Units.CanAdd(total.Figure.Unit, figure.Figure.Unit))];
        FigureSetting[] behind = [.. figures.Where(figure => figure.At >= end && figure.IsActual && figure.Setting.Sentence.Equals(readings[0][^1].Setting.Sentence) && Units.CanAdd(total.Figure.Unit, figure.Figure.Unit))];
        // "Tiếp nhận 18.426 hồ sơ. Đã giải quyết 17.904 hồ sơ, trong đó đúng hạn 17.887 hồ sơ; 522 hồ sơ còn lại đang trong hạn": what is left is of the figure before.
        var behindClause = readings[0].Count > 1 && ListClauses.Of(readings[0][^1].Setting.Line, opener, readings[0][^1].At) > 0 ? readings[0][^1] : null;
        foreach (var sum in readings.Where(reading => reading.Count > 1 && reading.Count <= readings[0].Count).Select(reading => reading.Sum(part => part.Figure.Value)))
        {
            if (Array.Exists(before, figure => (figure.Figure.Value == sum && (sum >= LeastTelling || figure == before[^1]))
                || (behindClause is not null && figure.Figure.Value == total.Figure.Value + behindClause.Figure.Value && figure.Figure.Unit == total.Figure.Unit)
                || (figure.Figure.Value == sum + total.Figure.Value && figure.Figure.Unit == total.Figure.Unit && Shares.SharesSentence(figure, total))))
                return true;
            var more = sum;
            if (Array.Exists(behind, figure => (more += figure.Figure.Value) == total.Figure.Value))
                return true;
        }

        return false;
    }

    /// <summary>"hộ nghèo 334 hộ, chiếm 18,43%; hộ cận nghèo 251 hộ, chiếm 13,85%": the share of each holds, and together they are not all.</summary>
    public static bool AreSharesOfSome(IReadOnlyList<FigureSetting> figures, FigureSetting total, FigureSetting[] parts)
    {
        FigureSetting[] shares = [.. parts.Select(part => ShareBehind(figures, part)).OfType<FigureSetting>()];
        return parts.Length > 1 && shares.Length == parts.Length
            && parts.Zip(shares, (part, share) => Shares.Claim(part, total, share, Certainty.None).Verdict).All(verdict => verdict != Verdict.Contradicted)
            && !shares.Aggregate(Interval.Point(0), (sum, share) => sum + share.Figure.Quantity.Interval).Contains(Hundred);
    }

    private static FigureSetting? ShareBehind(IReadOnlyList<FigureSetting> figures, FigureSetting part) =>
        figures.FirstOrDefault(figure => figure.At > part.At) is { } next && Shares.IsShare(next) && Shares.Follows(part, next) ? next : null;
}
