namespace ReportParsing.Languages;

/// <summary>What a word or phrase signals about the figures beside it.</summary>
internal enum Cue
{
    None,

    /// <summary>Parts of the figure before follow; there may be more of them (trong đó).</summary>
    OfWhich,

    /// <summary>All parts of the figure before follow (gồm, chia ra).</summary>
    Comprising,

    /// <summary>Details of what was said follow (cụ thể).</summary>
    Namely,

    /// <summary>What is left of a whole (còn lại).</summary>
    Remaining,

    /// <summary>What is left of a whole, or where a fall ends (còn, as in còn 9 vụ, giảm còn 9 vụ).</summary>
    Left,

    /// <summary>The figure before it is what is left (12 cases are pending).</summary>
    RemainingBehind,

    /// <summary>The figure is a total (tổng số).</summary>
    Total,

    /// <summary>A share of a whole follows (chiếm tỷ lệ).</summary>
    Share,

    /// <summary>A share of a whole or of a plan follows (đạt).</summary>
    Attains,

    /// <summary>A rise follows (tăng).</summary>
    Increase,

    /// <summary>A fall follows (giảm).</summary>
    Decrease,

    /// <summary>A change for the better or the worse follows, be it a rise or a fall (an improvement of 0.3 points).</summary>
    Improvement,

    /// <summary>More than, by so much (vượt, cao hơn).</summary>
    Exceeds,

    /// <summary>Less than, by so much (thấp hơn, thiếu).</summary>
    FallsShort,

    /// <summary>What is compared with follows (so với).</summary>
    Versus,

    /// <summary>As much as, an index or an equivalent follows (bằng, tương đương).</summary>
    Equals,

    /// <summary>An earlier period (cùng kỳ, năm trước).</summary>
    EarlierPeriod,

    /// <summary>What was planned for the period (kế hoạch, dự toán).</summary>
    Plan,

    /// <summary>What is aimed at later (phấn đấu).</summary>
    Target,

    /// <summary>A running total (lũy kế).</summary>
    Cumulative,

    /// <summary>Carried over from the period before (kỳ trước chuyển sang).</summary>
    CarriedOver,

    /// <summary>Only some are named (một số, như).</summary>
    Some,

    /// <summary>One of them apart (riêng).</summary>
    Particularly,

    /// <summary>The figure applies to each of several (mỗi).</summary>
    Each,

    /// <summary>A mean (bình quân).</summary>
    Average,

    /// <summary>A place or body follows (tại).</summary>
    Place,

    /// <summary>The start of a movement (từ, as in tăng từ 4% lên 98%).</summary>
    From,

    /// <summary>The end of a movement (lên, xuống).</summary>
    To,

    /// <summary>The denominator of a share follows (trên tổng số).</summary>
    OutOf,

    /// <summary>The figure before it is by how much something is more (3% more than).</summary>
    MoreBehind,

    /// <summary>The figure before it is by how much something is less (12 fewer than).</summary>
    LessBehind,

    /// <summary>A second partition or another subject begins (ngoài ra).</summary>
    Besides,
}
