using ReportAudit;
using ReportParsing;

namespace ReportSearch.Queries;

/// <summary>Something that is asked of a figure.</summary>
internal abstract record FigureCondition;

/// <summary>The indicator has the words, side by side.</summary>
internal sealed record IndicatorCondition(string Words) : FigureCondition;

/// <summary>The value lies in a range.</summary>
internal sealed record ValueCondition(ValueRange Range) : FigureCondition;

/// <summary>The unit's name, in matching form.</summary>
internal sealed record UnitCondition(string Unit) : FigureCondition;

/// <summary>The role.</summary>
internal sealed record RoleCondition(FigureRole Role) : FigureCondition;

/// <summary>What the audit says of it.</summary>
internal sealed record StateCondition(CoverageState State) : FigureCondition;

/// <summary>The years it is about.</summary>
internal sealed record PeriodCondition(int? From, int? To) : FigureCondition;

/// <summary>Values between two bounds; an open end is null.</summary>
internal sealed record ValueRange(decimal? From, decimal? To, bool FromIncluded = true, bool ToIncluded = true)
{
    public bool Contains(decimal value) =>
        (From is not { } from || value > from || (FromIncluded && value == from))
        && (To is not { } to || value < to || (ToIncluded && value == to));
}
