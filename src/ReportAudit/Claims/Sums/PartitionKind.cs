namespace ReportAudit.Claims;

/// <summary>What list the parts of a total form.</summary>
internal enum PartitionKind
{
    /// <summary>Introduced by words that allow more parts (trong đó).</summary>
    OfWhich,

    /// <summary>Introduced by words that name all parts (gồm, chia ra).</summary>
    Comprising,

    /// <summary>Introduced by cụ thể or a colon.</summary>
    Namely,

    /// <summary>In brackets behind the total.</summary>
    Bracketed,

    /// <summary>List items under the total.</summary>
    ListItems,

    /// <summary>Parts first, their total after them.</summary>
    TotalAfter,

    /// <summary>What was done and what is left of a whole.</summary>
    Remainder,

    /// <summary>Cells of a table column above or below its total.</summary>
    Column,

    /// <summary>Cells of a table row beside its total.</summary>
    Row,

    /// <summary>Cells of a table row: the later value is the earlier one and the difference.</summary>
    Difference,
}
