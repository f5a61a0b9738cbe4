namespace ReportAudit;

/// <summary>What a rule looks at.</summary>
public enum RuleCategory
{
    /// <summary>Sums, shares, growth, products.</summary>
    Arithmetic,

    /// <summary>Figures and passages that stand more than once, or are announced and missing.</summary>
    Consistency,

    /// <summary>Columns and rows of tables.</summary>
    Tables,

    /// <summary>Dates, years and periods.</summary>
    Time,

    /// <summary>Numbering and cited documents.</summary>
    References,

    /// <summary>Several reports with each other.</summary>
    AcrossReports,

    /// <summary>The user's own checks.</summary>
    User,

    /// <summary>What could not be read.</summary>
    Reading,
}
