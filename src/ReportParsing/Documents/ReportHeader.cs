namespace ReportParsing;

/// <summary>What the head and the foot of a report say about the report itself. Each is null where the report has none.</summary>
public sealed record ReportHeader
{
    /// <summary>The body that issues the report (<c>Uỷ ban nhân dân xã …</c>).</summary>
    public string? Issuer { get; init; }

    /// <summary>The body above the issuer, as printed over it.</summary>
    public string? Superior { get; init; }

    /// <summary>The document number with its symbol (<c>84/BC-UBND</c>).</summary>
    public string? Number { get; init; }

    /// <summary>The place of the date line (<c>… , ngày … tháng …</c>).</summary>
    public string? Place { get; init; }

    /// <summary>The day the report was signed.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What kind of document it is (<c>Báo cáo</c>).</summary>
    public string? Kind { get; init; }

    /// <summary>What the report is about: the lines under its kind.</summary>
    public string? Subject { get; init; }

    /// <summary>The time that the report covers.</summary>
    public Period? Period { get; init; }

    /// <summary>Who receives the report (<c>Nơi nhận</c>), one an entry; empty where the report names none.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Who signed.</summary>
    public string? Signatory { get; init; }

    /// <summary>The signatory's office (<c>CHỦ TỊCH</c>).</summary>
    public string? SignatoryOffice { get; init; }
}
