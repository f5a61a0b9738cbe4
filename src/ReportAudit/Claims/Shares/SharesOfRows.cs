using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Tells shares of which a table gives the whole: "Xóm Lò thấp nhất, mới đạt 236 người, tỷ lệ 72,2%" over a row of 327, 236 and 72,2.</summary>
internal static class SharesOfRows
{
    // Smaller numbers stand in many rows.
    private const int LeastTelling = 20;
    private const int LeastDigits = 100;

    /// <summary>Whether some row has the figure right before the share in its sentence, and beside it another of which the share is.</summary>
    public static bool Has(ReportText text, ShareClaim claim)
    {
        var share = claim.Share;
        if (share.Cell is not null || share.Quantity.Ulp >= 1 || share.Quantity.Ulp == 0 || share.Value / share.Quantity.Ulp < LeastDigits)
            return false;
        var figures = text.InBlockOf(share);
        return figures.FirstOrDefault(figure => figure.Figure == share) is { } setting
            && figures.LastOrDefault(figure => figure.At < setting.At && Shares.SharesSentence(figure, setting)) is { IsActual: true, Figure: { Value: >= LeastTelling } told }
            && text.Report.Figures.Any(cell => cell.Cell is not null && cell.Value == told.Value && text.Report.Figures.Any(other => IsBeside(cell, other) && Gives(other)));

        bool Gives(Figure whole) => whole.Value > told.Value && new ShareClaim(told, whole, share, new Basis(string.Empty, Certainty.None)).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
    }

    private static bool IsBeside(Figure cell, Figure other) => other.Cell is { } place && other != cell && other.Span.Block == cell.Span.Block && place.Row == cell.Cell!.Row && other.Unit.Dimension != UnitDimension.Percent;
}
