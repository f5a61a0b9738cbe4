namespace ReportParsing;

/// <summary>What a figure says about its indicator.</summary>
public enum FigureRole
{
    /// <summary>What was done or counted.</summary>
    Actual,

    /// <summary>What was planned or assigned for the period (kế hoạch, dự toán, chỉ tiêu giao).</summary>
    Plan,

    /// <summary>The value of an earlier period (cùng kỳ, năm trước).</summary>
    PreviousPeriod,

    /// <summary>What is aimed at for a later period (phấn đấu, mục tiêu).</summary>
    Target,

    /// <summary>The running total since the period's beginning (lũy kế).</summary>
    Cumulative,

    /// <summary>A part's share of its whole, or of a plan.</summary>
    Share,

    /// <summary>A rise or fall (tăng, giảm), absolute or in percent.</summary>
    Change,
}
