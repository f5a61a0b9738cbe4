namespace ReportParsing;

/// <summary>What a unit measures, which decides how exact its figures are.</summary>
public enum UnitDimension
{
    /// <summary>Things counted one by one: exact.</summary>
    Count,

    /// <summary>Money in đồng.</summary>
    Money,

    /// <summary>Area in ha or m².</summary>
    Area,

    /// <summary>Mass.</summary>
    Mass,

    /// <summary>Length.</summary>
    Length,

    /// <summary>Volume.</summary>
    Volume,

    /// <summary>Energy and power (kWh, MW).</summary>
    Energy,

    /// <summary>A rate of one unit per another (tạ/ha).</summary>
    Rate,

    /// <summary>Hundredths.</summary>
    Percent,

    /// <summary>A multiple (lần, as in <c>gấp 2 lần</c>).</summary>
    Ratio,

    /// <summary>Time (days, hours).</summary>
    Time,

    /// <summary>Things counted one by one, named by a noun that is no known unit (<c>17 tiểu học</c>): exact.</summary>
    Thing,

    /// <summary>No unit is given.</summary>
    None,
}
