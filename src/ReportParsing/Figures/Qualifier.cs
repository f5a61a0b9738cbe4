namespace ReportParsing;

/// <summary>How exactly a figure is meant.</summary>
public enum Qualifier
{
    /// <summary>As printed.</summary>
    Exact,

    /// <summary>Near the printed value, on either side (<c>khoảng</c>, <c>ước</c>).</summary>
    About,

    /// <summary>The printed value or somewhat more (<c>trên</c>, <c>hơn</c>).</summary>
    AtLeast,

    /// <summary>The printed value or somewhat less (<c>gần</c>, <c>dưới</c>).</summary>
    AtMost,
}
