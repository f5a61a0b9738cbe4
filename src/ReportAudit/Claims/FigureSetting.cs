using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>A figure with the words around it.</summary>
internal sealed record FigureSetting(Figure Figure, Setting Setting)
{
    /// <summary>The token of its number in its block's line.</summary>
    public int At => Setting.At;

    public bool IsQuantity => Figure.Mention.Kind == MentionKind.Quantity;

    /// <summary>Whether it says how much was counted, not how it changed or was planned.</summary>
    public bool IsActual => IsQuantity && Figure.Role is FigureRole.Actual or FigureRole.Cumulative or FigureRole.Target;
}
