namespace ReportParsing;

/// <summary>What a number in the text is.</summary>
public enum MentionKind
{
    /// <summary>A count, measure or amount.</summary>
    Quantity,

    /// <summary>A quantity of hundredths (or thousandths) of another.</summary>
    Percentage,

    /// <summary>A day, or a month of a year, or a time of day.</summary>
    Date,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A stretch of time: a month or quarter, some months of a year, some years.</summary>
    Period,

    /// <summary>The number of a document, with its symbol.</summary>
    DocumentNumber,

    /// <summary>The number of a heading or list item, or a table's row number.</summary>
    Numbering,

    /// <summary>An article, clause or point of a law.</summary>
    Article,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>The measures of a thing (8m x 0,8m).</summary>
    Dimension,

    /// <summary>A grade or rank: mức độ 3, lớp 5, loại 2, khóa XIII.</summary>
    Level,

    /// <summary>A number that names rather than counts: routes, varieties, accounts, file names, addresses.</summary>
    Code,
}
